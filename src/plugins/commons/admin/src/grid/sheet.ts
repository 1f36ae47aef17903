import type { Problem } from '../../../server/src/domain/batch/batch';
import type { Chosen, TypedPicture } from '../../../server/src/domain/grid/grid';
import { readCell, type CellValues, type TypedKind } from '../../../server/src/domain/grid/read-cell';
import type { Reading } from '../../../../../plugin-kit/reading/reading';

/** A column as the server describes it, in the language of the reader. */
export interface SheetColumn {
  name: string;
  kind: TypedKind | 'entry' | 'picture';
  label: string;
  hint: string;
  isRequired: boolean;
  isSecondary: boolean;
  headings: string[];
  /** Column of which this one depends. */
  within: string | null;
  uid: string | null;
  /** All that may be chosen, when it is a short list. */
  choices: Chosen[] | null;
  create: Creation | null;
}

/** What an entry that is missing is made of. */
export interface Creation {
  label: string;
  fields: CreationField[];
}

export interface CreationField {
  name: string;
  label: string;
  isRequired: boolean;
  isNeededToPublish: boolean;
  isEntry: boolean;
  choices: Chosen[] | null;
  create: Creation | null;
}

export interface SheetDescription {
  name: string;
  label: string;
  from: string | null;
  entries: string;
  columns: SheetColumn[];
  /** The entry whose sheet it is; null for one that has a page of its own. */
  parent: Chosen | null;
  stewards: Chosen[];
  mayPublish: boolean;
}

export interface Candidate extends Chosen {
  detail: string | null;
  isPublished: boolean;
  isExact: boolean;
}

/** A picture that was chosen, as it is shown meanwhile. */
export interface SheetPicture extends TypedPicture {
  name: string;
  preview: string;
}

export interface SheetCell {
  text: string;
  picture?: SheetPicture;
  /** The entry that the text names, once it is known which. */
  entry?: Candidate;
  /** Entries that it may name, once they were looked for. */
  candidates?: Candidate[];
  /** What somebody answered about the same text in another row: offered, not taken. */
  offered?: Answer;
}

/** What a text that could be read in several ways means. */
export type Answer = Pick<SheetCell, 'text' | 'entry' | 'picture'>;

export interface SheetRow {
  key: string;
  cells: Record<string, SheetCell>;
  isChecked: boolean;
  problems: Problem[];
  /** The entry that is the same, and was there already. */
  sameId: string | null;
  /** Of an entry that is open again, which its key names: what its cells held. */
  saved?: Record<string, SheetCell>;
}

export type CellState =
  | Reading<CellValues[TypedKind]>
  | { state: 'chosen'; entry: Candidate }
  | { state: 'pictured'; picture: TypedPicture }
  | { state: 'looking' }
  | { state: 'which'; candidates: Candidate[] };

/** What a cell says now. */
export function stateOf(column: SheetColumn, cell: SheetCell | undefined, today: string): CellState {
  const text = cell?.text.trim() ?? '';
  if (column.kind === 'picture') return cell?.picture ? pictured(cell.picture) : { state: 'empty' };
  if (column.kind !== 'entry') return readCell(column.kind, text, today);
  if (!cell || text === '') return { state: 'empty' };
  if (cell.entry) return { state: 'chosen', entry: cell.entry };
  return cell.candidates ? { state: 'which', candidates: candidatesOf(cell, cell.candidates) } : { state: 'looking' };
}

function pictured({ file, alt, credit, licence }: SheetPicture): CellState {
  const named = licence && { documentId: licence.documentId, name: licence.name };
  return { state: 'pictured', picture: { file, alt, credit, ...(named ? { licence: named } : {}) } };
}

/** What was answered elsewhere comes first; it may be newer than what was looked for. */
function candidatesOf({ offered }: SheetCell, found: Candidate[]): Candidate[] {
  const first = offered?.entry;
  return first ? [first, ...found.filter(({ documentId }) => documentId !== first.documentId)] : found;
}

export type RowState = 'empty' | 'unchanged' | 'ready' | 'unsure' | 'wrong';

/** Whether a row may be sent. */
export function rowState(columns: SheetColumn[], row: SheetRow, today: string): RowState {
  if (row.saved && changedColumns(columns, row).length === 0) return 'unchanged';
  const states = columns.map((column) => ({ column, ...stateOf(column, row.cells[column.name], today) }));
  if (states.every(({ state }) => state === 'empty')) return 'empty';
  if (states.some(({ state, column }) => state === 'unreadable' || (state === 'empty' && column.isRequired)))
    return 'wrong';
  return states.some(({ state }) => state === 'unsure' || state === 'looking' || state === 'which')
    ? 'unsure'
    : 'ready';
}

/** The values that are sent for a row that is ready. */
export function valuesOf(columns: SheetColumn[], row: SheetRow, today: string): Record<string, unknown> {
  return Object.fromEntries(
    columns.flatMap((column): [string, unknown][] => {
      const state = stateOf(column, row.cells[column.name], today);
      if (state.state === 'read') return [[column.name, state.value]];
      if (state.state === 'pictured') return [[column.name, state.picture]];
      if (state.state !== 'chosen') return [];
      const { documentId, name } = state.entry;
      return [[column.name, { documentId, name }]];
    }),
  );
}

/** Of an entry that is open again: the values of the cells that changed; null for one that was emptied. */
export function changesOf(columns: SheetColumn[], row: SheetRow, today: string): Record<string, unknown> {
  const values = valuesOf(columns, row, today);
  return Object.fromEntries(changedColumns(columns, row).map(({ name }) => [name, values[name] ?? null]));
}

const changedColumns = (columns: SheetColumn[], { cells, saved }: SheetRow): SheetColumn[] =>
  columns.filter(({ name }) => !isSame(cells[name], saved?.[name]));

const isSame = (one: SheetCell | undefined, other: SheetCell | undefined): boolean =>
  (one?.text.trim() ?? '') === (other?.text ?? '') && one?.entry?.documentId === other?.entry?.documentId;

export const todayHere = (): string => new Date().toLocaleDateString('sv');
