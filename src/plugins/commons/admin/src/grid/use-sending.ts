import { useState } from 'react';
import type { Batch, Outcome } from '../../../server/src/domain/batch/batch';
import { MAX_ROWS } from '../../../server/src/domain/grid/repeat';
import { useBatch } from '../entering/use-batch';
import { useWrite } from '../plugin';
import { rowState, valuesOf, type SheetDescription, type SheetRow } from './sheet';

/** Sends the rows that are ready, and follows what becomes of them, also after a reload. */
export function useSending(
  { name, columns, parent }: SheetDescription,
  storageKey: string,
  today: string,
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
    const wanted = ready.slice(0, MAX_ROWS).map((row) => ({ row: row.key, values: valuesOf(columns, row, today) }));
    const path = `/grids/${name}${parent ? `/${parent.documentId}` : ''}/rows`;
    setEnded(null);
    setStarting(true);
    const started = await write<{ documentId: string }>('post', path, { rows: wanted, publish, steward }, null);
    if (started) follow(started.documentId);
    setStarting(false);
  };
  return { ...following, isRunning: following.isRunning || isStarting, ended, forget: () => setEnded(null), send };
}
