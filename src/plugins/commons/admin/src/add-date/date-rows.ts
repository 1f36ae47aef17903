import type { Outcome } from '../../../server/src/domain/batch/batch';
import { readWhen } from '../../../server/src/domain/grid/read-when';
import type { Moment } from '../../../server/src/domain/grid/split-moment';
import type { SheetColumn, SheetRow } from '../grid/sheet';

/** Where the text that says when is kept: it may hold several dates. */
export const WHEN = 'when';

const whenOf = (row: SheetRow): string => row.cells[WHEN]?.text ?? '';

export const momentsOf = (row: SheetRow): Moment[] => readWhen(whenOf(row));

/** The rows that a form sends: one a date, each with all that it says. */
export function dateRows(row: SheetRow, columns: SheetColumn[]): SheetRow[] {
  const [date, time] = [nameOf(columns, 'date'), nameOf(columns, 'time')];
  const moments = momentsOf(row);
  const written = moments.length > 0 ? moments : [{ date: '', time: '' }];
  return written.map((moment, index) => ({
    ...row,
    key: keyOf(row, index),
    cells: { ...row.cells, [date]: { text: moment.date }, [time]: { text: moment.time } },
  }));
}

/** The text that reads back as these dates. */
export const whenText = (moments: Moment[]): string =>
  moments.map(({ date, time }) => [date, time].filter(Boolean).join(' ')).join('\n');

/** What is left of a form once its dates were sent: those that are not written, with why; null when all are. */
export function afterOutcomes(row: SheetRow, outcomes: Outcome[]): SheetRow | null {
  const written = outcomes.filter(({ state }) => state !== 'refused').map((one) => one.row);
  const left = momentsOf(row).filter((_, index) => !written.includes(keyOf(row, index)));
  if (left.length === 0) return null;
  const problems = outcomes.flatMap((one) => one.problems);
  const isFirst = ({ message }: { message: string }, index: number) =>
    problems.findIndex((other) => other.message === message) === index;
  return {
    ...row,
    problems: problems.filter(isFirst),
    cells: { ...row.cells, [WHEN]: { text: whenText(left) } },
  };
}

const keyOf = ({ key }: SheetRow, index: number): string => `${key}-${index}`;

/** The first column of a kind: the date of a row is not its end. */
export const nameOf = (columns: SheetColumn[], kind: SheetColumn['kind']): string =>
  columns.find((column) => column.kind === kind)?.name ?? kind;
