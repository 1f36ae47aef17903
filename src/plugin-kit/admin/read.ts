import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';

export interface Read<Data> {
  data: Data | null;
  failed: boolean;
  /** Asks again. */
  refresh(): void;
}

/** For the plugin called `pluginId`: what one of its addresses answers, asked again when it changes; null asks nothing. */
export const readerOf = (pluginId: string) =>
  function useRead<Data>(path: string | null): Read<Data> {
    const { get } = useFetchClient();
    const [state, setState] = useState<{ data: Data | null; failed: boolean }>({ data: null, failed: false });
    const [count, setCount] = useState(0);
    useEffect(() => {
      if (path === null) return;
      let isCurrent = true;
      get<{ data: Data }>(`/${pluginId}${path}`)
        .then(({ data }) => isCurrent && setState({ data: data.data, failed: false }))
        .catch(() => isCurrent && setState({ data: null, failed: true }));
      return () => {
        isCurrent = false;
      };
    }, [get, path, count]);
    const refresh = useCallback(() => setCount((before) => before + 1), []);
    return { ...state, refresh };
  };
