import { useAPIErrorHandler, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';

type Method = 'post' | 'put' | 'del';

/** For the plugin called `pluginId`: writes to one of its addresses and tells how it went; answers null when refused. */
export const writerOf = (pluginId: string) =>
  function useWrite() {
    const client = useFetchClient();
    const { toggleNotification } = useNotification();
    const { formatAPIError } = useAPIErrorHandler();
    const { formatMessage } = useIntl();
    return useCallback(
      async <Data>(
        method: Method,
        path: string,
        body: object | undefined,
        done: string | null,
      ): Promise<Data | null> => {
        try {
          const address = `/${pluginId}${path}`;
          const { data } = await (method === 'del'
            ? client.del<{ data: Data }>(address)
            : client[method]<{ data: Data }>(address, body));
          const message = done && formatMessage({ id: `${pluginId}.${done}`, defaultMessage: done });
          if (message) toggleNotification({ type: 'success', message });
          return data?.data ?? ({} as Data);
        } catch (error) {
          toggleNotification({ type: 'danger', message: formatAPIError(error as never), timeout: 20_000 });
          return null;
        }
      },
      [client, toggleNotification, formatAPIError, formatMessage],
    );
  };
