import { dayInWords, lastDayOf, timeInWords } from '../../../../../plugin-kit/dates-in-words';
import type { CardDate } from '../../../../../plugin-kit/presentation';

const TAGS: Record<string, string> = { fr: 'fr-FR', en: 'en-GB', it: 'it-IT' };
const formats = new Map<string, Intl.DateTimeFormat>();

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

/** « ven. 4 déc. » */
export function shortDay(date: string, locale: string): string {
  const format =
    formats.get(locale) ??
    new Intl.DateTimeFormat(TAGS[locale] ?? locale, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      timeZone: 'UTC',
    });
  formats.set(locale, format);
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** « 4 déc. 2026 » */
const datedDay = (date: string, locale: string): string => dayInWords(date, locale, 'medium');

/** « décembre 2026 », from `2026-12`. */
export const monthInWords = (month: string, locale: string): string =>
  new Intl.DateTimeFormat(TAGS[locale] ?? locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
