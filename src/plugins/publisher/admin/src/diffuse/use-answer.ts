import { useEffect, useState } from 'react';

/** The data that a public address of this site answers; null until then, and when it answers none. */
export function useAnswer<Data>(address: string): Data | null {
  const [answer, setAnswer] = useState<{ of: string; data: Data } | null>(null);
  useEffect(() => {
    const asked = new AbortController();
    fetch(address, { signal: asked.signal })
      .then((response) => (response.ok ? (response.json() as Promise<{ data: Data }>) : Promise.reject(new Error())))
      .then(({ data }) => setAnswer({ of: address, data }))
      .catch(() => undefined);
    return () => asked.abort();
  }, [address]);
  return answer?.of === address ? answer.data : null;
}
