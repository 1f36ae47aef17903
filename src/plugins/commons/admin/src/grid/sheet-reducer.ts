import type { Outcome } from '../../../server/src/domain/batch/batch';
import { addDays } from '../../../../../plugin-kit/calendar';
import { readCell, writeCell } from '../../../server/src/domain/grid/read-cell';
import type { Answer, Candidate, SheetCell, SheetColumn, SheetRow } from './sheet';

export type Texts = Record<string, string>;

export type SheetAction =
  | { type: 'load'; rows: SheetRow[] }
  | { type: 'edit'; key: string; column: SheetColumn; text: string; columns: SheetColumn[] }
  /** What a text means, which is offered for the same text in other rows. */
  | { type: 'answer'; key: string; column: SheetColumn; answer: Answer; columns: SheetColumn[] }
  | { type: 'acceptOffers'; columns: SheetColumn[] }
  /** What names were looked for, and found, in a column: within another entry when it depends of one. */
  | { type: 'found'; column: SheetColumn; within: string | null; found: Map<string, Candidate[]> }
  | { type: 'add'; rows: Record<string, SheetCell>[]; after: string | null }
  | { type: 'fill'; key: string; column: SheetColumn; texts: string[]; columns: SheetColumn[] }
  /** Cells put side by side and one under the other, from a cell downwards and to its right. */
  | { type: 'block'; key: string; column: SheetColumn; lines: string[][]; columns: SheetColumn[] }
  /** What a cell holds, in the same column of other rows. */
  | { type: 'repeatCell'; key: string; column: SheetColumn; keys: string[]; columns: SheetColumn[] }
  /** The same rows again, after the last of them. */
  | { type: 'duplicate'; keys: string[] }
  | { type: 'remove'; keys: string[] }
  | { type: 'check'; keys: string[]; isChecked: boolean }
  | { type: 'move'; keys: string[]; column: string; days: number; today: string }
  | { type: 'outcomes'; outcomes: Outcome[] };

const BLANK_ROWS = 5;

export const blankRow = (cells: Record<string, SheetCell> = {}): SheetRow => ({
  key: crypto.randomUUID().slice(0, 8),
  cells,
  isChecked: false,
  problems: [],
  sameId: null,
});

export const blankSheet = (): SheetRow[] => Array.from({ length: BLANK_ROWS }, () => blankRow());

export function reduceSheet(rows: SheetRow[], action: SheetAction): SheetRow[] {
  switch (action.type) {
    case 'load':
      return action.rows;
    case 'edit':
      return changed(rows, action.key, (row) => withText(row, action.column, action.text, action.columns));
    case 'answer':
      return answered(rows, action);
    case 'acceptOffers':
      return rows.map((row) => withOffers(row, action.columns));
    case 'found':
      return rows.map((row) => withCandidates(row, action.column, action.within, action.found));
    case 'add':
      return added(rows, action.rows, action.after);
    case 'fill':
      return filled(rows, action.key, action.column, action.texts, action.columns);
    case 'block':
      return (
        action.lines[0]?.reduce((changing, _, offset) => {
          const column = action.columns[action.columns.findIndex(({ name }) => name === action.column.name) + offset];
          const texts = action.lines.map((line) => line[offset] ?? '');
          return column ? filled(changing, action.key, column, texts, action.columns) : changing;
        }, rows) ?? rows
      );
    case 'repeatCell':
      return repeated(rows, action);
    case 'duplicate': {
      const copied = rows.filter(({ key }) => action.keys.includes(key));
      return added(
        rows,
        copied.map(({ cells }) => cells),
        copied.at(-1)?.key ?? null,
      );
    }
    case 'remove':
      return atLeastOne(
        rows.filter(({ key }) => !action.keys.includes(key)),
        rows,
      );
    case 'check':
      return rows.map((row) => (action.keys.includes(row.key) ? { ...row, isChecked: action.isChecked } : row));
    case 'move':
      return rows.map((row) => (action.keys.includes(row.key) ? movedRow(row, action) : row));
    case 'outcomes':
      return atLeastOne(
        rows.flatMap((row) => afterOutcome(row, action.outcomes)),
        rows,
      );
  }
}

const changed = (rows: SheetRow[], key: string, change: (row: SheetRow) => SheetRow): SheetRow[] =>
  rows.map((row) => (row.key === key ? change(row) : row));

/** The row with another text in a cell; what depends on it is looked for again. */
function withText(row: SheetRow, column: SheetColumn, text: string, columns: SheetColumn[]): SheetRow {
  const dependent = columns.filter(({ within }) => within === column.name);
  const again = dependent.map(({ name }): [string, SheetCell] => [name, { text: row.cells[name]?.text ?? '' }]);
  return {
    ...row,
    problems: [],
    sameId: null,
    cells: { ...row.cells, [column.name]: { text }, ...Object.fromEntries(again) },
  };
}

const withAnswer = (row: SheetRow, column: SheetColumn, answer: Answer, columns: SheetColumn[]): SheetRow => {
  const typed = withText(row, column, answer.text, columns);
  return { ...typed, cells: { ...typed.cells, [column.name]: answer } };
};

interface Answered {
  key: string;
  column: SheetColumn;
  answer: Answer;
  columns: SheetColumn[];
}

/** The answer in its row, offered in those where the same text waits for one, within the same entry when it depends of one. */
function answered(rows: SheetRow[], { key, column, answer, columns }: Answered): SheetRow[] {
  const asked = rows.find((row) => row.key === key);
  const text = asked?.cells[column.name]?.text.trim();
  return rows.map((row) => {
    if (row.key === key) return withAnswer(row, column, answer, columns);
    const cell = row.cells[column.name];
    const isAlike =
      cell && !cell.entry && cell.text.trim() === text && withinOf(row, column) === withinOf(asked, column);
    return isAlike ? { ...row, cells: { ...row.cells, [column.name]: { ...cell, offered: answer } } } : row;
  });
}

function withOffers(row: SheetRow, columns: SheetColumn[]): SheetRow {
  return columns.reduce((changing, column) => {
    const offered = changing.cells[column.name]?.offered;
    return offered ? withAnswer(changing, column, offered, columns) : changing;
  }, row);
}

/** The entry on which what a column names depends: the venue of a hall. */
const withinOf = (row: SheetRow | undefined, { within }: SheetColumn): string | null =>
  within ? (row?.cells[within]?.entry?.documentId ?? null) : null;

function withCandidates(
  row: SheetRow,
  column: SheetColumn,
  within: string | null,
  found: Map<string, Candidate[]>,
): SheetRow {
  const cell = row.cells[column.name];
  const candidates = cell && !cell.entry ? found.get(cell.text.trim()) : undefined;
  if (!cell || !candidates || withinOf(row, column) !== within) return row;
  const exact = candidates.filter(({ isExact }) => isExact);
  const entry = exact.length === 1 ? exact[0] : undefined;
  return { ...row, cells: { ...row.cells, [column.name]: { ...cell, candidates, ...(entry && { entry }) } } };
}

/** Rows put after another one, or in place of the empty ones at the end. */
function added(rows: SheetRow[], cells: Record<string, SheetCell>[], after: string | null): SheetRow[] {
  const fresh = cells.map((one) => blankRow(one));
  const place = rows.findIndex(({ key }) => key === after) + 1;
  if (place > 0) return [...rows.slice(0, place), ...fresh, ...rows.slice(place)];
  const kept = rows.filter((row) => Object.values(row.cells).some(({ text }) => text.trim() !== ''));
  return [...kept, ...fresh];
}

/** Texts put one under the other, from a cell downwards. */
function filled(rows: SheetRow[], key: string, column: SheetColumn, texts: string[], columns: SheetColumn[]) {
  const first = rows.findIndex((row) => row.key === key);
  const lacking = areSaved(rows) ? 0 : Math.max(0, first + texts.length - rows.length);
  const enough = [...rows, ...Array.from({ length: lacking }, () => blankRow())];
  return enough.map((row, index) => {
    const text = texts[index - first];
    return text === undefined ? row : withText(row, column, text, columns);
  });
}

interface Repeated {
  key: string;
  column: SheetColumn;
  keys: string[];
  columns: SheetColumn[];
}

function repeated(rows: SheetRow[], { key, column, keys, columns }: Repeated): SheetRow[] {
  const { text = '', entry, picture } = rows.find((row) => row.key === key)?.cells[column.name] ?? {};
  const answer = { text, ...(entry ? { entry } : {}), ...(picture ? { picture } : {}) };
  return rows.map((row) => (keys.includes(row.key) ? withAnswer(row, column, answer, columns) : row));
}

function movedRow(row: SheetRow, { column, days, today }: { column: string; days: number; today: string }): SheetRow {
  const reading = readCell('date', row.cells[column]?.text ?? '', today);
  if (reading.state !== 'read') return row;
  const cell = { text: writeCell('date', addDays(reading.value, days)) };
  return { ...row, problems: [], sameId: null, cells: { ...row.cells, [column]: cell } };
}

/** What is written leaves the sheet; the rest stays, with what is said of it. */
function afterOutcome(row: SheetRow, outcomes: Outcome[]): SheetRow[] {
  const outcome = outcomes.find((one) => one.row === row.key);
  if (!outcome) return [row];
  if (outcome.state === 'written' || outcome.state === 'published') return [];
  return [{ ...row, problems: outcome.problems, sameId: outcome.state === 'exists' ? outcome.documentId : null }];
}

/** A sheet is never without a place to type in; one of entries that are open again ends when they are written. */
const atLeastOne = (rows: SheetRow[], before: SheetRow[]): SheetRow[] =>
  rows.length === 0 && !areSaved(before) ? blankSheet() : rows;

const areSaved = (rows: SheetRow[]): boolean => rows.some(({ saved }) => saved);
