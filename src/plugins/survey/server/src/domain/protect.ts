import type { Counts, Margin } from './counts';
import { KINDS, type QuestionKind } from './question';

/** No figure is of fewer people, nor can one be had by taking a figure from another. */
export const MIN_CELL = 5;

/**
 * What anybody may read of a questionnaire: the cells of at least five people, and nothing of the others, not even whether somebody is in
 * them. How many answered is never said. So each answer that is in a hidden cell might as well be two, one with the base and one with
 * the question: everything that is shown would be the same, and no hidden cell can be known from any number of shown ones.
 */
export function protectCounts(counts: Counts, kindOf: (question: string) => QuestionKind): Counts {
  const margins = mapValues(counts.margins, shown);
  const base = counts.base ? (margins[counts.base] ?? {}) : {};
  const crossings = mapEntries(counts.crossings, (question, rows) =>
    protectCrossing(rows, base, margins[question] ?? {}, KINDS[kindOf(question)].answer === 'many'),
  );
  return { margins, base: counts.base, crossings };
}

const shown = (margin: Margin): Margin =>
  Object.fromEntries(Object.entries(margin).filter(([, count]) => count >= MIN_CELL));

type Rows = Record<string, Margin>;

/** Hides cells until what is left of each row and column is nobody or five people at least. */
function protectCrossing(rows: Rows, base: Margin, margin: Margin, isMany: boolean): Rows {
  const table = mapEntries(base, (row) =>
    Object.fromEntries(Object.entries(shown(rows[row] ?? {})).filter(([choice]) => choice in margin)),
  );
  for (let hidden = hideOne(table, base, margin, isMany); hidden; hidden = hideOne(table, base, margin, isMany)) {
    const { row, choice } = hidden;
    table[row] = Object.fromEntries(Object.entries(table[row] ?? {}).filter(([one]) => one !== choice));
  }
  return table;
}

interface Cell {
  row: string;
  choice: string;
  count: number;
}

/** The next cell to hide: the smallest of a row or column whose rest is one to four people. */
function hideOne(table: Rows, base: Margin, margin: Margin, isMany: boolean): Cell | undefined {
  const cells = Object.entries(table).flatMap(([row, counts]) =>
    Object.entries(counts).map(([choice, count]): Cell => ({ row, choice, count })),
  );
  const rows = Object.entries(base).map(([row, total]) => ({ total, cells: cells.filter((cell) => cell.row === row) }));
  const columns = Object.entries(margin).map(([choice, total]) => ({
    total,
    cells: cells.filter((cell) => cell.choice === choice),
  }));
  // Whoever chooses several answers is in several cells of a row: only each of them can be taken from its total.
  const lines = [...(isMany ? rows.flatMap(singleCells) : rows), ...columns];
  const open = lines.find(({ total, cells: line }) => line.length > 0 && isSmall(total - sum(line)));
  return open?.cells.reduce((least, cell) => (cell.count < least.count ? cell : least));
}

const singleCells = ({ total, cells }: { total: number; cells: Cell[] }) =>
  cells.map((cell) => ({ total, cells: [cell] }));
const isSmall = (rest: number): boolean => rest > 0 && rest < MIN_CELL;
const sum = (cells: Cell[]): number => cells.reduce((total, { count }) => total + count, 0);

const mapEntries = <Value, Mapped>(
  record: Record<string, Value>,
  map: (key: string, value: Value) => Mapped,
): Record<string, Mapped> => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(key, value)]));
const mapValues = <Value, Mapped>(
  record: Record<string, Value>,
  map: (value: Value) => Mapped,
): Record<string, Mapped> => mapEntries(record, (_key, value) => map(value));
