import { useEffect, useRef } from 'react';
import { useRead } from '../use-read';
import type { EntryInChannel } from './entry-in-channel';

/** Items are made a moment after an entry is published. */
const PROJECTED_MS = 2000;

/** Every channel that an entry could be in, asked again once what was saved has reached them. */
export function useEntryChannels(model: string, documentId: string | undefined, savedAt: string | undefined) {
  const path = documentId && model.startsWith('api::') ? `/entries/${model}/${documentId}` : null;
  const { data, refresh } = useRead<EntryInChannel[]>(path);
  const known = useRef(savedAt);
  useEffect(() => {
    if (known.current === savedAt) return;
    known.current = savedAt;
    const timer = window.setTimeout(refresh, PROJECTED_MS);
    return () => window.clearTimeout(timer);
  }, [savedAt, refresh]);
  return path ? data : null;
}
