import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import type { PanelProps } from '../../../../../plugin-kit/admin/content-manager';
import { PLUGIN_ID } from '../plugin';

/** Clocks of the browser and of the server may differ. */
const CLOCKS_DIFFER_MS = 10 * 60_000;

interface Dismissed {
  model: string;
  since: number;
  documentIds: string[];
}

/** What was said of an entry before it was made; its form is another screen from then on. */
let waiting: Dismissed | null = null;

/**
 * Entries that somebody said are another one than the new one: kept until it is made, and remembered with it then. An entry that was there
 * before is not the one that was typed.
 */
export function useAnotherOnes(
  model: string,
  documentId: string | undefined,
  document: PanelProps['document'],
): [string[], (documentId: string) => void] {
  const { post } = useFetchClient();
  const [dismissed, setDismissed] = useState<string[]>([]);
  const createdAt = typeof document?.createdAt === 'string' ? Date.parse(document.createdAt) : NaN;
  useEffect(() => {
    if (!documentId || !waiting || waiting.model !== model || !isMadeSince(waiting.since, createdAt)) return;
    const { documentIds: others } = waiting;
    waiting = null;
    post(`/${PLUGIN_ID}/duplicates/distinct`, { uid: model, documentId, others }).catch(() => undefined);
  }, [post, model, documentId, createdAt]);
  const dismiss = useCallback(
    (another: string) =>
      setDismissed((before) => {
        const documentIds = [...before, another];
        const since = waiting?.model === model && before.length > 0 ? waiting.since : Date.now();
        waiting = { model, since, documentIds };
        return documentIds;
      }),
    [model],
  );
  return [dismissed, dismiss];
}

const isMadeSince = (since: number, createdAt: number): boolean => createdAt > since - CLOCKS_DIFFER_MS;
