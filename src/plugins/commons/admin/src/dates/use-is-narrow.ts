import { useSyncExternalStore } from 'react';

const QUERY = '(max-width: 768px)';

/** Whether the screen is that of a phone. */
export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, () => window.matchMedia(QUERY).matches);

function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia(QUERY);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}
