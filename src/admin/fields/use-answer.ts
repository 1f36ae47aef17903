import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

const known = new Map<string, Promise<unknown>>();

/** What an address of the content manager answers, asked once for all the fields of a page that need it. */
export function useAnswer<Data>(path: string): { data: Data | null; failed: boolean } {
  const { get } = useFetchClient();
  const [state, setState] = useState<{ data: Data | null; failed: boolean }>({ data: null, failed: false });
  useEffect(() => {
    let isCurrent = true;
    const answer = known.get(path) ?? get<{ data: Data }>(`/content-manager${path}`).then(({ data }) => data.data);
    known.set(path, answer);
    answer
      .then((data) => isCurrent && setState({ data: data as Data, failed: false }))
      .catch(() => {
        known.delete(path);
        if (isCurrent) setState({ data: null, failed: true });
      });
    return () => {
      isCurrent = false;
      // The next page asks again: terms may have been added meanwhile.
      known.delete(path);
    };
  }, [get, path]);
  return state;
}
