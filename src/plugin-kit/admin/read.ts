import { adminApi, useAPIErrorHandler, useFetchClient } from '@strapi/strapi/admin';
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

/** What hardly changes while somebody works, and many screens ask for. */
const SHARED_S = 300;

const api = adminApi.injectEndpoints({
  endpoints: (build) => ({
    sharedRead: build.query<unknown, string>({
      query: (address) => address,
      keepUnusedDataFor: SHARED_S,
      transformResponse: ({ data }: { data: unknown }) => data,
    }),
  }),
});

/** The same for settings that many screens need: asked once, and shared by them for some minutes. */
export const sharedReaderOf = (pluginId: string) =>
  function useSharedRead<Data>(path: string | null): Read<Data> {
    const { formatAPIError } = useAPIErrorHandler();
    const { data, error, refetch } = api.useSharedReadQuery(`/${pluginId}${path}`, { skip: path === null });
    const refresh = useCallback(() => void refetch(), [refetch]);
    return { data: (data ?? null) as Data | null, failed: error ? formatAPIError(error as never) : null, refresh };
  };
