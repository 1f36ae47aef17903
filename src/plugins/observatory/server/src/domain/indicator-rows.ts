import { between, isOfCalendar } from './calendar';
import type { Indicator, Member } from './declarations';
import type { Fact } from './fact';
import { suppress } from './suppression';
import { tabulate, type Cell, type Role } from './tabulate';

/** What a cell is: a number, nothing to make one from, or a number that would tell of somebody. */
export type Status = 'known' | 'missing' | 'hidden';

export interface Row {
  key: string[];
  value: number | null;
  status: Status;
  numerator: number | null;
  denominator: number | null;
}

export interface Table {
  /** Codes of the members of each dimension, in the order in which they are shown. */
  members: string[][];
  /** Every crossing of the members, in their order: a zero is said, not left out. */
  rows: Row[];
  total: Row;
}

/** Crossings that one answer gives. */
export const MAX_ROWS = 60_000;

const JOINT = '\u0001';

export class TooManyRows extends Error {}

/**
 * The table of an indicator crossed by some dimensions.
 * @throws TooManyRows
 */
export function tableOf(
  facts: Fact[],
  { measure, isAboutPeople }: Pick<Indicator, 'measure' | 'isAboutPeople'>,
  by: string[],
  roleOf: (fact: Fact) => Role,
  closed: Record<string, Member[] | undefined>,
): Table {
  const [grand] = tabulate(facts, measure, [], roleOf);
  const found = new Map(tabulate(facts, measure, by, roleOf).map((cell) => [cell.key.join(JOINT), cell]));
  const members = by.map((dimension, position) =>
    membersOf(dimension, position, [...found.values()], closed[dimension]),
  );
  if (members.reduce((product, codes) => product * codes.length, 1) > MAX_ROWS) throw new TooManyRows();
  const absent = measure.kind === 'count' || measure.kind === 'distinct' || measure.kind === 'sum' ? 0 : null;
  const rowOf = (key: string[], cell: Cell | undefined): Row =>
    toRow(key, cell ?? { key, value: absent, numerator: 0, denominator: 0 });
  const rows = by.length === 0 ? [] : crossings(members).map((key) => rowOf(key, found.get(key.join(JOINT))));
  const table = { members, rows, total: rowOf([], grand) };
  return isAboutPeople ? withoutSmall(table, measure.kind === 'count') : table;
}

const toRow = (key: string[], { value, numerator, denominator }: Omit<Cell, 'key'>): Row => ({
  key,
  value,
  status: value === null ? 'missing' : 'known',
  numerator,
  denominator,
});

/** A closed list is shown whole; the calendar without holes; of others, what there is. */
function membersOf(dimension: string, position: number, cells: Cell[], closed: Member[] | undefined): string[] {
  const found = [...new Set(cells.map(({ key }) => key[position] ?? ''))];
  if (closed)
    return [...closed.map(({ code }) => code), ...found.filter((one) => !closed.some(({ code }) => code === one))];
  return isOfCalendar(dimension) ? between(dimension, found) : found.sort();
}

const crossings = ([first = [], second]: string[][]): string[][] =>
  second ? first.flatMap((one) => second.map((other) => [one, other])) : first.map((one) => [one]);

/** Of counts, small ones are hidden with what would give them away; of other figures, those made from few. */
function withoutSmall({ members, rows, total }: Table, isCount: boolean): Table {
  const hide = (row: Row): Row => ({ ...row, value: null, status: 'hidden', numerator: null, denominator: null });
  const { cells, total: shown } = suppress(
    rows.length > 0 ? rows.map(({ denominator }) => denominator ?? 0) : [total.denominator ?? 0],
  );
  return {
    members,
    rows: rows.map((row, index) => (cells[index] === null ? hide(row) : isCount ? row : { ...row, numerator: null })),
    total: shown === null ? hide(total) : total,
  };
}
