import { writeCell } from '../../../server/src/domain/grid/read-cell';
import type { Chosen } from '../../../server/src/domain/grid/grid';
import type { SheetCell, SheetColumn, SheetDescription, SheetRow } from './sheet';

/** Entries that open again, as the server describes them. */
export interface SavedSheet extends SheetDescription {
  rows: { documentId: string; values: Record<string, unknown> }[];
}

/** The rows of entries that open again. What was typed before and not sent is there still, unless they changed meanwhile. */
export function savedRows({ rows, columns }: SavedSheet, kept: SheetRow[]): SheetRow[] {
  return rows.map(({ documentId, values }) => {
    const saved = Object.fromEntries(columns.flatMap((column) => cellOf(column, values[column.name])));
    const typed = kept.find(({ key }) => key === documentId);
    if (typed && JSON.stringify(typed.saved) === JSON.stringify(saved)) return typed;
    return { key: documentId, cells: saved, isChecked: false, problems: [], sameId: null, saved };
  });
}

function cellOf({ name, kind }: SheetColumn, value: unknown): [string, SheetCell][] {
  if (value === undefined || kind === 'picture') return [];
  if (kind !== 'entry') return [[name, { text: writeCell(kind, value as never) }]];
  const chosen = value as Chosen;
  return [[name, { text: chosen.name, entry: { ...chosen, detail: null, isPublished: true, isExact: true } }]];
}

/** The address of the table in which these entries open again. */
export const savedAddress = (grid: string, documentIds: string[]): string =>
  `/plugins/commons/saved-rows/${grid}?ids=${documentIds.join(',')}`;
