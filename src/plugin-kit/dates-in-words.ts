import { daysBetween } from './calendar';
import { dateFormat, dayFormat, dayInstant } from './formats';

/** How much of a date is said: as `dateStyle` of Intl.DateTimeFormat. */
export type DateStyle = 'full' | 'long' | 'medium' | 'short';

/** When something takes place, as people typed it: local dates `YYYY-MM-DD` and times `HH:mm`. */
export interface When {
  startDate: string;
  startTime?: string | null;
  endDate?: string | null;
  endTime?: string | null;
}

interface Words {
  /** The first day of a month, which is not said as a number. */
  first?: string;
  time(hours: string, minutes: string): string;
  /** A day, and its only hour; its first and last hours. */
  at(day: string, time: string): string;
  between(day: string, from: string, to: string): string;
  /** Two moments. */
  range(from: string, to: string): string;
}

const clock = (hours: string, minutes: string): string => `${hours}:${minutes}`;

const WORDS: Record<string, Words> = {
  fr: {
    first: '1er',
    time: (hours, minutes) => `${Number(hours)}h${minutes === '00' ? '' : minutes}`,
    at: (day, time) => `${day} à ${time}`,
    between: (day, from, to) => `${day} de ${from} à ${to}`,
    range: (from, to) => `du ${from} au ${to}`,
  },
  en: {
    time: clock,
    at: (day, time) => `${day} at ${time}`,
    between: (day, from, to) => `${day} from ${from} to ${to}`,
    range: (from, to) => `from ${from} to ${to}`,
  },
  it: {
    first: '1º',
    time: clock,
    at: (day, time) => `${day} alle ore ${time}`,
    between: (day, from, to) => `${day} dalle ore ${from} alle ore ${to}`,
    range: (from, to) => `da ${from} a ${to}`,
  },
};
const OTHERS: Words = {
  time: clock,
  at: (day, time) => `${day}, ${time}`,
  between: (day, from, to) => `${day}, ${from} – ${to}`,
  range: (from, to) => `${from} – ${to}`,
};
/** In these languages a day reads « weekday day month year », and what both ends of a range share is said once. */
const REPEATED_ONCE = new Set(['fr', 'en', 'it']);

const wordsOf = (locale: string): Words => WORDS[languageOf(locale)] ?? OTHERS;
const languageOf = (locale: string): string => locale.slice(0, 2).toLowerCase();

/**
 * A local date in words.
 * @example dayInWords('2026-11-01', 'fr') // 'dimanche 1er novembre 2026'
 */
export function dayInWords(date: string, locale: string, style: DateStyle = 'full'): string {
  const parts = dayFormat(locale, { dateStyle: style }).formatToParts(dayInstant(date));
  return partsInWords(parts, locale);
}

function partsInWords(parts: Intl.DateTimeFormatPart[], locale: string): string {
  const { first } = wordsOf(locale);
  const isSpelled = parts.some(({ type, value }) => type === 'month' && !/^\d+$/.test(value));
  const said = parts.map(({ type, value }) => (type === 'day' && isSpelled && value === '1' && first ? first : value));
  // ICU puts a comma after the English weekday in some versions, and in others not.
  return REPEATED_ONCE.has(languageOf(locale)) ? said.join('').replace(/^(\p{L}+), (?=\d)/u, '$1 ') : said.join('');
}

/**
 * A local date in a few letters, without its year.
 * @example shortDay('2026-12-04', 'fr') // 'ven. 4 déc.'
 */
export const shortDay = (date: string, locale: string): string =>
  partsInWords(
    dayFormat(locale, { weekday: 'short', day: 'numeric', month: 'short' }).formatToParts(dayInstant(date)),
    locale,
  );

/**
 * A local time in words: `20h30` in French, `20:30` elsewhere.
 * @param time `HH:mm`, seconds ignored
 */
export function timeInWords(time: string, locale: string): string {
  const [hours = '', minutes = ''] = time.split(':');
  return wordsOf(locale).time(hours, minutes);
}

/** A local date and time in words: « vendredi 12 mars 2027 à 20h30 ». */
export const momentInWords = (date: string, time: string, locale: string, style: DateStyle = 'full'): string =>
  wordsOf(locale).at(dayInWords(date, locale, style), timeInWords(time, locale));

/** An instant (ISO 8601, UTC) in words, as clocks of a zone show it. */
export function instantInWords(instant: string, locale: string, timeZone: string, style: DateStyle = 'full'): string {
  const wall = dateFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone });
  const [date = '', time = ''] = wall.format(new Date(instant)).split(' ');
  return momentInWords(date, time, locale, style);
}

/**
 * When something takes place, as people say it: its day and hours; both days of what lasts several, with their hours where
 * they are known. What ends in the night belongs to its evening.
 * @example whenInWords({ startDate: '2027-03-12', startTime: '20:30', endTime: '22:00' }, 'fr')
 *   // 'vendredi 12 mars 2027 de 20h30 à 22h'
 */
export function whenInWords(when: When, locale: string): string {
  const { startDate, startTime, endTime } = when;
  const { at, between, range } = wordsOf(locale);
  const day = dayInWords(startDate, locale);
  const lastDay = lastDayOf(when);
  if (lastDay && (startTime || endTime)) {
    const [first, last] = [day, dayInWords(lastDay, locale)];
    return range(
      startTime ? at(first, timeInWords(startTime, locale)) : first,
      endTime ? at(last, timeInWords(endTime, locale)) : last,
    );
  }
  if (lastDay) return daysInWords(startDate, lastDay, locale);
  if (!startTime) return day;
  const from = timeInWords(startTime, locale);
  return endTime ? between(day, from, timeInWords(endTime, locale)) : at(day, from);
}

/** From one day to another: « du vendredi 12 au dimanche 14 mars 2027 ». */
export function daysInWords(firstDay: string, lastDay: string, locale: string): string {
  const last = dayInWords(lastDay, locale);
  return wordsOf(locale).range(withoutRepetition(firstDay, lastDay, locale), last);
}

function withoutRepetition(firstDay: string, lastDay: string, locale: string): string {
  const whole = dayInWords(firstDay, locale);
  if (!REPEATED_ONCE.has(languageOf(locale)) || firstDay.slice(0, 4) !== lastDay.slice(0, 4)) return whole;
  const words = whole.split(' ');
  return words.slice(0, firstDay.slice(0, 7) === lastDay.slice(0, 7) ? -2 : -1).join(' ');
}

/** The last of several days; null for a date that begins and ends in one day, or in the night after. */
export function lastDayOf({ startDate, startTime, endDate, endTime }: When): string | null {
  if (!endDate || endDate <= startDate) return null;
  const isNextMorning = startTime && endTime && endTime < startTime && daysBetween(startDate, endDate) === 1;
  return isNextMorning ? null : endDate;
}
