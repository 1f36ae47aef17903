import { addDays, daysBetween } from '../../../../../../plugin-kit/calendar';

/** Days that move a run so that its first date comes as near as possible to `wanted` on the same day of the week. */
export const daysToSameWeekday = (first: string, wanted: string): number =>
  Math.round(daysBetween(first, wanted) / 7) * 7;

/** Every date of a run, moved together; what is not a date stays. */
export const shift = (dates: (string | null)[], days: number): (string | null)[] =>
  dates.map((date) => date && addDays(date, days));
