import { addDays, weekdayOf } from '../../../../../plugin-kit/calendar';

/** The weeks of a month, Monday first, as local dates; days of its neighbours fill the first and the last. */
export function weeksOf(month: string): string[][] {
  const first = `${month}-01`;
  const start = addDays(first, 1 - weekdayOf(first));
  const weeks: string[][] = [];
  for (let day = start; day.slice(0, 7) <= month; day = addDays(day, 7))
    weeks.push(Array.from({ length: 7 }, (_none, index) => addDays(day, index)));
  return weeks;
}

/** The month `by` months later, `YYYY-MM`; earlier when it is negative. */
export function monthAfter(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const months = year * 12 + number - 1 + by;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** Its first and last days. */
export const daysOfMonth = (month: string): { from: string; to: string } => ({
  from: `${month}-01`,
  to: addDays(`${monthAfter(month, 1)}-01`, -1),
});
