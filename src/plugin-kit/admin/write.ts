import { getFetchClient, isFetchError, useAPIErrorHandler, useAuth, useNotification } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { firstUnread } from './unread-boxes';

type Method = 'post' | 'put' | 'del';

/** What was sent and awaits its answer: the second press of a button is the first one. */
const underWay = new Map<string, Promise<unknown>>();

/**
 * For the plugin called `pluginId`: writes to one of its addresses and tells how it went; answers null when refused. It goes on when the
 * page is left. A session that ended leads to the login page. Nothing that is told when it is done is written while a box cannot be
 * read: the box is shown instead.
 */
export const writerOf = (pluginId: string) =>
  function useWrite() {
    const { toggleNotification } = useNotification();
    const { formatAPIError } = useAPIErrorHandler();
    const { formatMessage } = useIntl();
    const logOut = useAuth('useWrite', (auth) => auth.logout);
    return useCallback(
      <Data>(method: Method, path: string, body: object | undefined, done: string | null): Promise<Data | null> => {
        const address = `/${pluginId}${path}`;
        const unread = done === null ? undefined : firstUnread();
        if (unread) {
          unread.focus();
          toggleNotification({
            type: 'danger',
            message: formatMessage(
              { id: 'odus.typed.unread', defaultMessage: 'Correct « {text} » first' },
              { text: unread.value },
            ),
          });
          return Promise.resolve(null);
        }
        const write = async (): Promise<Data | null> => {
          const client = getFetchClient();
          try {
            const { data } = await (method === 'del'
              ? client.del<{ data: Data }>(address)
              : client[method]<{ data: Data }>(address, body));
            const message = done && formatMessage({ id: `${pluginId}.${done}`, defaultMessage: done });
            if (message) toggleNotification({ type: 'success', message });
            return data?.data ?? ({} as Data);
          } catch (error) {
            toggleNotification({ type: 'danger', message: formatAPIError(error as never), timeout: 20_000 });
            if (isFetchError(error) && error.status === 401) void logOut();
            return null;
          }
        };
        return once(JSON.stringify([method, address, body]), write);
      },
      [toggleNotification, formatAPIError, formatMessage, logOut],
    );
  };

function once<Answer>(key: string, write: () => Promise<Answer>): Promise<Answer> {
  const sent = underWay.get(key) as Promise<Answer> | undefined;
  if (sent) return sent;
  const answer = write().finally(() => underWay.delete(key));
  underWay.set(key, answer);
  return answer;
}
