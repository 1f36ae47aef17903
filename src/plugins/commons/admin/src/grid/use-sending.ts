import { useState } from 'react';
import type { Batch, Outcome } from '../../../server/src/domain/batch/batch';
import { MAX_ROWS } from '../../../server/src/domain/grid/repeat';
import { useBatch } from '../entering/use-batch';
import { useWrite } from '../plugin';
import { changesOf, rowState, valuesOf, type SheetDescription, type SheetRow } from './sheet';

interface Sent {
  description: SheetDescription;
  storageKey: string;
  today: string;
  /** Whether its rows are entries that are open again. */
  isSaved?: boolean;
}

/** Sends the rows that are ready, and follows what becomes of them, also after a reload. */
export function useSending(
  { description: { name, columns, parent }, storageKey, today, isSaved = false }: Sent,
  onOutcomes: (outcomes: Outcome[]) => void,
) {
  const write = useWrite();
  const key = `${storageKey}.batch`;
  const [batchId, setBatchId] = useState(() => localStorage.getItem(key));
  const [ended, setEnded] = useState<Batch | null>(null);
  const [isStarting, setStarting] = useState(false);
  const follow = (documentId: string | null) => {
    setBatchId(documentId);
    if (documentId) localStorage.setItem(key, documentId);
    else localStorage.removeItem(key);
  };
  const following = useBatch(batchId, (ended) => {
    if (ended) onOutcomes(ended.outcomes);
    setEnded(ended);
    follow(null);
  });
  const send = async (rows: SheetRow[], publish: boolean, steward: string | null) => {
    const ready = rows.filter((row) => rowState(columns, row, today) === 'ready');
    // As many as are written in one go: the others stay in the sheet, to be sent next.
    const read = isSaved ? changesOf : valuesOf;
    const wanted = ready.slice(0, MAX_ROWS).map((row) => ({ row: row.key, values: read(columns, row, today) }));
    const path = isSaved ? `/saved-rows/${name}` : `/grids/${name}${parent ? `/${parent.documentId}` : ''}/rows`;
    const body = { rows: wanted, publish, ...(isSaved ? {} : { steward }) };
    setEnded(null);
    setStarting(true);
    const started = await write<{ documentId: string }>('post', path, body, null);
    if (started) follow(started.documentId);
    setStarting(false);
  };
  return { ...following, isRunning: following.isRunning || isStarting, ended, forget: () => setEnded(null), send };
}
