import { useEffect, useRef } from 'react';
import { useRead } from '../plugin';
import type { EntryQuality } from './answers';

/** The quality of an entry, asked again whenever its draft is written. */
export function useQuality(model: string, documentId: string | undefined, savedAt: string | undefined) {
  const path = documentId && model.startsWith('api::') ? `/quality/entries/${model}/${documentId}` : null;
  const { data, refresh } = useRead<EntryQuality>(path);
  const known = useRef(savedAt);
  useEffect(() => {
    if (known.current === savedAt) return;
    known.current = savedAt;
    refresh();
  }, [savedAt, refresh]);
  return path ? data : null;
}
