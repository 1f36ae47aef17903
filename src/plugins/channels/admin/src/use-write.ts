import { useAPIErrorHandler, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useSay } from './use-say';

type Method = 'post' | 'put' | 'del';

/** Writes to an address of the plugin and tells how it went; answers null when it was refused. */
export function useWrite() {
  const client = useFetchClient();
  const { toggleNotification } = useNotification();
  const { formatAPIError } = useAPIErrorHandler();
  const say = useSay();
  return useCallback(
    async <Data>(method: Method, path: string, body: object | undefined, done: string | null): Promise<Data | null> => {
      try {
        const address = `/channels${path}`;
        const { data } = await (method === 'del'
          ? client.del<{ data: Data }>(address)
          : client[method]<{ data: Data }>(address, body));
        if (done) toggleNotification({ type: 'success', message: say(done) });
        return data?.data ?? ({} as Data);
      } catch (error) {
        toggleNotification({ type: 'danger', message: formatAPIError(error as never), timeout: 20_000 });
        return null;
      }
    },
    [client, toggleNotification, formatAPIError, say],
  );
}
