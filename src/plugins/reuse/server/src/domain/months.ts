/** Months told at once: a year, the one that runs included. */
const MONTHS = 12;
/** Months for which counts are kept. */
const KEPT_MONTHS = 25;

/** A month so many before or after another one; months are `YYYY-MM`. */
export function addMonths(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const count = year * 12 + number - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}

export interface Period {
  /** First and last month. */
  from: string;
  to: string;
}

/** The year that is told on a day to those whom it concerns. */
export const yearTo = (day: string): Period => ({ from: addMonths(day.slice(0, 7), 1 - MONTHS), to: day.slice(0, 7) });

/** The same for others: months that are over, so that a number which moves does not tell of one reader. */
export function yearBefore(day: string): Period {
  const last = addMonths(day.slice(0, 7), -1);
  return { from: addMonths(last, 1 - MONTHS), to: last };
}

/** The first month that is kept on a day. */
export const firstKept = (day: string): string => addMonths(day.slice(0, 7), -KEPT_MONTHS);
