import { useEffect, useRef } from 'react';
import { useEntryPanel } from '../../../../../plugin-kit/admin/entry-panels';
import type { EntryInChannel } from './entry-in-channel';

/** Items are made a moment after an entry is published. */
const PROJECTED_MS = 2000;

/** Every channel that an entry could be in, asked again once what was saved has reached them. */
export function useEntryChannels(model: string, documentId: string | undefined, savedAt: string | undefined) {
  const { data, refresh } = useEntryPanel<EntryInChannel[]>('channels.entry', model, documentId);
  const known = useRef(savedAt);
  const again = useRef(refresh);
  useEffect(() => {
    again.current = refresh;
  });
  useEffect(() => {
    const isOpening = known.current === undefined;
    if (known.current === savedAt) return;
    known.current = savedAt;
    if (isOpening) return;
    const timer = window.setTimeout(() => again.current(), PROJECTED_MS);
    return () => window.clearTimeout(timer);
  }, [savedAt]);
  return data;
}
