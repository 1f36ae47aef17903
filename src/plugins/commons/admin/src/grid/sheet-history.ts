import type { SheetRow } from './sheet';
import { reduceSheet, type SheetAction } from './sheet-reducer';

/** A sheet, with what it was before each thing that was done. */
export interface SheetHistory {
  rows: SheetRow[];
  past: SheetRow[][];
  /** The cell that is being typed in: all that is typed in it at once is one thing done. */
  cell: string | null;
}

export type HistoryAction = SheetAction | { type: 'undo' };

const MAX_UNDONE = 100;
/** What nobody did: the server answered, or a row was chosen. */
const NOT_DONE: SheetAction['type'][] = ['found', 'check'];
/** What cannot be undone in a sheet: it was read or written. */
const FINAL: SheetAction['type'][] = ['load', 'outcomes'];

export const historyOf = (rows: SheetRow[]): SheetHistory => ({ rows, past: [], cell: null });

export function reduceHistory(history: SheetHistory, action: HistoryAction): SheetHistory {
  if (action.type === 'undo') {
    const before = history.past.at(-1);
    return before ? { rows: before, past: history.past.slice(0, -1), cell: null } : history;
  }
  const rows = reduceSheet(history.rows, action);
  if (FINAL.includes(action.type)) return historyOf(rows);
  if (NOT_DONE.includes(action.type)) return { ...history, rows };
  const cell = action.type === 'edit' ? `${action.key} ${action.column.name}` : null;
  const isGoingOn = cell !== null && cell === history.cell;
  return { rows, cell, past: isGoingOn ? history.past : [...history.past, history.rows].slice(-MAX_UNDONE) };
}
