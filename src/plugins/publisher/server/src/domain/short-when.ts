import { milliseconds } from 'date-fns';
import { dayInWords, lastDayOf, shortDay, timeInWords } from '../../../../../plugin-kit/dates-in-words';
import { dayFormat, dayInstant } from '../../../../../plugin-kit/formats';
import type { CardDate } from '../../../../../plugin-kit/presentation';

/**
 * When something takes place, as a card says it: « ven. 4 déc. · 20h30 »; both days of what lasts several.
 * @example shortWhen({ startDate: '2026-12-04', startTime: '20:30', … }, 'fr') // 'ven. 4 déc. · 20h30'
 */
export function shortWhen(when: CardDate, locale: string): string {
  const lastDay = lastDayOf(when);
  if (lastDay && lastDay.slice(0, 4) !== when.startDate.slice(0, 4))
    return `${datedDay(when.startDate, locale)} – ${datedDay(lastDay, locale)}`;
  if (lastDay) return `${shortDay(when.startDate, locale)} – ${shortDay(lastDay, locale)}`;
  return [shortDay(when.startDate, locale), when.startTime && timeInWords(when.startTime, locale)]
    .filter(Boolean)
    .join(' · ');
}

/** « 4 déc. 2026 » */
const datedDay = (date: string, locale: string): string => dayInWords(date, locale, 'medium');

/** « décembre 2026 », from `2026-12`. */
export const monthInWords = (month: string, locale: string): string =>
  dayFormat(locale, { month: 'long', year: 'numeric' }).format(dayInstant(`${month}-01`));

/** « vendredi 4 décembre 2026 » */
export const longDay = (date: string, locale: string): string => dayInWords(date, locale);

/** A Monday: the week of the names begins there. */
const MONDAY = Date.UTC(2024, 0, 1);

/** The days of a week, Monday first. */
export const weekdayNames = (locale: string): { short: string; long: string }[] =>
  Array.from({ length: 7 }, (_none, index) => {
    const day = new Date(MONDAY + milliseconds({ days: index }));
    const name = (weekday: 'short' | 'long') => dayFormat(locale, { weekday }).format(day);
    return { short: name('short'), long: name('long') };
  });
