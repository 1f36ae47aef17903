import { dayInWords } from '../../../../../plugin-kit/dates-in-words';
import { addDays } from '../../../../../plugin-kit/calendar';

export type View = 'month' | 'week' | 'list' | 'places';

/** The date that clocks around the reader show. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date());

export const mondayOf = (date: string): string => addDays(date, -((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7));

export const firstOfMonth = (date: string): string => `${date.slice(0, 7)}-01`;

export const lastOfMonth = (date: string): string => addDays(firstOfMonth(addDays(firstOfMonth(date), 31)), -1);

/** First and last day that a view shows; a month is shown in whole weeks. */
export function periodOf(view: View, date: string): { from: string; to: string } {
  if (view === 'week' || view === 'places') return { from: mondayOf(date), to: addDays(mondayOf(date), 6) };
  if (view === 'list') return { from: firstOfMonth(date), to: lastOfMonth(date) };
  return { from: mondayOf(firstOfMonth(date)), to: addDays(mondayOf(lastOfMonth(date)), 6) };
}

/** A day of the period before or after. */
export function step(view: View, date: string, direction: 1 | -1): string {
  if (view === 'week' || view === 'places') return addDays(date, 7 * direction);
  return direction === 1 ? addDays(lastOfMonth(date), 1) : addDays(firstOfMonth(date), -1);
}

export const daysFrom = (from: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => addDays(from, index));

const format = (date: string, locale: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(new Date(`${date}T00:00:00Z`));

export const longDay = (date: string, locale: string): string => dayInWords(date, locale);

export const shortDay = (date: string, locale: string): string =>
  format(date, locale, { weekday: 'short', day: 'numeric', month: 'short' });

export function periodName(view: View, date: string, locale: string): string {
  if (view === 'month' || view === 'list') return format(date, locale, { month: 'long', year: 'numeric' });
  const { from, to } = periodOf(view, date);
  return `${shortDay(from, locale)} – ${shortDay(to, locale)} ${to.slice(0, 4)}`;
}
