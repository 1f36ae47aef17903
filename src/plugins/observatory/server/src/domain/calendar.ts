import { addDays, daysBetween, weekdayOf } from '../../../../../plugin-kit/calendar';

/** Dimensions that every dated fact has. */
export const CALENDAR = ['day', 'week', 'month', 'season', 'weekday', 'hour'] as const;

export type CalendarDimension = (typeof CALENDAR)[number];

export const isOfCalendar = (dimension: string): dimension is CalendarDimension =>
  (CALENDAR as readonly string[]).includes(dimension);

/** A season goes from 1 September to 31 August, as those of halls and schools do: `2026-2027`. */
const FIRST_MONTH = 9;

export function seasonOf(date: string): string {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  const first = month >= FIRST_MONTH ? year : year - 1;
  return `${first}-${first + 1}`;
}

export const firstDayOf = (season: string): string => `${season.slice(0, 4)}-09-01`;
export const lastDayOf = (season: string): string => `${season.slice(5)}-08-31`;

export const isSeason = (text: string): boolean =>
  /^\d{4}-\d{4}$/.test(text) && Number(text.slice(5)) === Number(text.slice(0, 4)) + 1;

export const nextSeason = (season: string, by = 1): string =>
  `${Number(season.slice(0, 4)) + by}-${Number(season.slice(5)) + by}`;

/** `2026-W49`, weeks of ISO 8601: the year is that of its Thursday. */
export function weekOf(date: string): string {
  const thursday = addDays(date, 4 - weekdayOf(date));
  const year = thursday.slice(0, 4);
  const week = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The Monday of a week. */
export function mondayOf(week: string): string {
  const [year = '', number = ''] = week.split('-W');
  const fourth = `${year}-01-04`;
  return addDays(fourth, 1 - weekdayOf(fourth) + 7 * (Number(number) - 1));
}

/** The codes of a day and an hour (`HH:mm`) in each dimension of the calendar. Days come again by the thousand. */
export function calendarCodes(date: string | null, time: string | null): Record<CalendarDimension, string[]> {
  const day = date === null ? { day: [], week: [], month: [], season: [], weekday: [] } : codesOfDay(date);
  return { ...day, hour: time === null ? [] : [time.slice(0, 2)] };
}

type DayCodes = Record<Exclude<CalendarDimension, 'hour'>, string[]>;

const MAX_KNOWN = 20_000;
const known = new Map<string, DayCodes>();

function codesOfDay(date: string): DayCodes {
  const before = known.get(date);
  if (before) return before;
  const codes = {
    day: [date],
    week: [weekOf(date)],
    month: [date.slice(0, 7)],
    season: [seasonOf(date)],
    weekday: [String(weekdayOf(date))],
  };
  if (known.size > MAX_KNOWN) known.clear();
  known.set(date, codes);
  return codes;
}

/** Every member between the first and the last, so that an empty month is zero and not left out. */
export function between(dimension: CalendarDimension, codes: string[]): string[] {
  const sorted = [...new Set(codes)].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (dimension === 'weekday') return ['1', '2', '3', '4', '5', '6', '7'];
  if (dimension === 'hour') return sorted;
  const all: string[] = [];
  for (let one = first; one <= last; one = next[dimension](one)) all.push(one);
  return all;
}

const next: Record<Exclude<CalendarDimension, 'weekday' | 'hour'>, (code: string) => string> = {
  day: (day) => addDays(day, 1),
  week: (week) => weekOf(addDays(mondayOf(week), 7)),
  month: (month) => addDays(`${month}-28`, 4).slice(0, 7),
  season: (season) => nextSeason(season),
};
