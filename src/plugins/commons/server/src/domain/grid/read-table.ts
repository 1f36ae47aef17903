import { readCell, type TypedKind } from './read-cell';
import { normalizeText } from '../../../../../../plugin-kit/reading/reading';
import { splitCells } from './split-cells';
import { splitMoment } from './split-moment';

/** What matters of a column to recognise it. */
export interface KnownColumn {
  name: string;
  kind: TypedKind | 'entry' | 'picture';
  headings: string[];
}

export interface PastedTable {
  /** Texts by column, one by row. */
  rows: Record<string, string>[];
  /** Headings, or first cells, of what went into no column. */
  ignored: string[];
}

/** Share of the filled cells of a column that must read as its kind. */
const MIN_SHARE = 0.6;

/** A table pasted from a spreadsheet or an e-mail. Its columns are known by their headings, else by what they hold. */
export function readTable(text: string, columns: KnownColumn[], today: string): PastedTable {
  const cells = splitCells(text);
  const [first = [], ...others] = cells;
  const byHeading = first.map((cell) => columnHeaded(cell, columns));
  const hasHeadings = byHeading.some(Boolean) && !first.some((cell) => readCell('date', cell, today).state === 'read');
  const names = hasHeadings ? byHeading : guessed(cells, columns, today);
  const body = hasHeadings ? others : cells;
  return {
    rows: body.map((row) => withTime(toRow(row, names), columns, today)),
    ignored: first.filter((cell, index) => !names[index] && cell.trim() !== ''),
  };
}

function columnHeaded(cell: string, columns: KnownColumn[]): string | null {
  const heading = normalizeText(cell)
    .replace(/[^a-z0-9 ]/g, '')
    .trim();
  return columns.find(({ headings }) => headings.includes(heading))?.name ?? null;
}

/** For each place, the first column of which most cells there read as its kind; names of entries come last, in their order. */
function guessed(cells: string[][], columns: KnownColumn[], today: string): (string | null)[] {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const free = [...columns];
  const names: (string | null)[] = Array.from({ length: width }, () => null);
  const take = (place: number, accepts: (column: KnownColumn) => boolean) => {
    const index = free.findIndex(accepts);
    const [column] = index >= 0 ? free.splice(index, 1) : [];
    names[place] = column?.name ?? null;
  };
  for (let place = 0; place < width; place += 1)
    take(place, ({ kind }) => isTelling(kind) && holds(cells, place, kind, today));
  for (let place = 0; place < width; place += 1)
    if (!names[place]) take(place, ({ kind }) => kind === 'entry' || kind === 'text');
  return names;
}

/** Whether what is typed tells the kind of its column. */
const isTelling = (kind: KnownColumn['kind']): kind is Exclude<TypedKind, 'text'> =>
  kind !== 'entry' && kind !== 'text' && kind !== 'picture';

function holds(cells: string[][], place: number, kind: TypedKind, today: string): boolean {
  const filled = cells.map((row) => row[place] ?? '').filter((cell) => cell.trim() !== '');
  const fitting = filled.filter((cell) => {
    const { date } = kind === 'date' ? splitMoment(cell) : { date: cell };
    return ['read', 'unsure'].includes(readCell(kind, date, today).state);
  });
  return filled.length > 0 && fitting.length >= filled.length * MIN_SHARE;
}

const toRow = (cells: string[], names: (string | null)[]): Record<string, string> =>
  Object.fromEntries(names.flatMap((name, index) => (name ? [[name, (cells[index] ?? '').trim()]] : [])));

/** `ven. 12 mars 2027 à 20h30` in the column of dates fills that of times too, when it is empty. */
function withTime(row: Record<string, string>, columns: KnownColumn[], today: string): Record<string, string> {
  const date = columns.find(({ kind }) => kind === 'date')?.name;
  const time = columns.find(({ kind }) => kind === 'time')?.name;
  if (!date || !time || row[time]) return row;
  const moment = splitMoment(row[date] ?? '');
  const isBoth = moment.time && readCell('date', moment.date, today).state !== 'unreadable';
  return isBoth ? { ...row, [date]: moment.date, [time]: moment.time } : row;
}
