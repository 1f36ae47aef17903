import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Batch } from '../../../server/src/domain/batch/batch';
import { PLUGIN_ID } from '../plugin';

const ASKED_EVERY_MS = 1000;

interface FollowedBatch {
  batch: Batch | null;
  isRunning: boolean;
  cancel(): void;
}

/**
 * Follows a batch until it ends, which is announced once: null when it is there no more, as one of last season. An answer that does not come
 * is asked again.
 */
export function useBatch(documentId: string | null, onEnd: (batch: Batch | null) => void): FollowedBatch {
  const { get, post } = useFetchClient();
  const [batch, setBatch] = useState<Batch | null>(null);
  const latestOnEnd = useRef(onEnd);
  useEffect(() => {
    latestOnEnd.current = onEnd;
  }, [onEnd]);
  useEffect(() => {
    if (documentId === null) return;
    let timer: number | undefined;
    let isCurrent = true;
    const ask = async () => {
      const found = await get<{ data: Batch }>(`/${PLUGIN_ID}/batches/${documentId}`)
        .then(({ data }) => data.data)
        .catch((error: unknown) => (isFetchError(error) && error.status === 404 ? null : undefined));
      if (!isCurrent) return;
      if (found) setBatch(found);
      if (found === null || (found && found.state !== 'running')) latestOnEnd.current(found);
      else timer = window.setTimeout(() => void ask(), ASKED_EVERY_MS);
    };
    void ask();
    return () => {
      isCurrent = false;
      window.clearTimeout(timer);
    };
  }, [documentId, get]);
  const cancel = useCallback(() => {
    if (documentId) void post(`/${PLUGIN_ID}/batches/${documentId}/cancel`).catch(() => undefined);
  }, [documentId, post]);
  const current = batch && batch.documentId === documentId ? batch : null;
  return {
    batch: current,
    isRunning: documentId !== null && (current === null || current.state === 'running'),
    cancel,
  };
}
