import { useAPIErrorHandler, useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';

export interface Read<Data> {
  data: Data | null;
  /** Why nothing was read, in the words of the server; null when it was, or is awaited. */
  failed: string | null;
  /** Asks again. */
  refresh(): void;
}

/** For the plugin called `pluginId`: what one of its addresses answers, asked again when it changes; null asks nothing. */
export const readerOf = (pluginId: string) =>
  function useRead<Data>(path: string | null): Read<Data> {
    const { get } = useFetchClient();
    const { formatAPIError } = useAPIErrorHandler();
    const [{ data, error }, setState] = useState<{ data: Data | null; error: unknown }>({ data: null, error: null });
    const [count, setCount] = useState(0);
    useEffect(() => {
      if (path === null) return;
      let isCurrent = true;
      get<{ data: Data }>(`/${pluginId}${path}`)
        .then((answer) => isCurrent && setState({ data: answer.data.data, error: null }))
        .catch((refused: unknown) => isCurrent && setState({ data: null, error: refused }));
      return () => {
        isCurrent = false;
      };
    }, [get, path, count]);
    const refresh = useCallback(() => setCount((before) => before + 1), []);
    return { data, failed: error ? formatAPIError(error as never) : null, refresh };
  };
