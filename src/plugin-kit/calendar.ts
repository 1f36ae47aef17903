import { TZDate, tzOffset } from '@date-fns/tz';
import {
  addDays as addCalendarDays,
  differenceInCalendarDays,
  formatISO,
  getISODay,
  isValid,
  milliseconds,
  parseISO,
  startOfDay,
} from 'date-fns';

/** Local dates are `YYYY-MM-DD` and have no hour: no change of clocks can move them. */
const format = (date: Date): string => formatISO(date, { representation: 'date' });

/** The next or a previous date; `days` may be negative. */
export const addDays = (date: string, days: number): string => format(addCalendarDays(parseISO(date), days));

export const daysBetween = (from: string, to: string): number => differenceInCalendarDays(parseISO(to), parseISO(from));

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (date: string): number => getISODay(parseISO(date));

/** The date of these numbers; null when the calendar has none, such as 31 April or 29 February 2027. */
export function dateOf(year: number, month: number, day: number): string | null {
  const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isValid(parseISO(date)) ? date : null;
}

export const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(parseISO(text));

export const partsOf = (date: string): { year: number; month: number; day: number } => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
});

/** The date that calendars of a zone show at an instant. */
export const localDate = (instant: Date, timeZone: string): string =>
  new Date(instant.getTime() + milliseconds({ minutes: tzOffset(timeZone, instant) })).toISOString().slice(0, 10);

/** The instant (milliseconds) at which a local date begins in a zone. */
export function startOfLocalDate(date: string, timeZone: string): number {
  const { year, month, day } = partsOf(date);
  return new TZDate(year, month - 1, day, timeZone).getTime();
}

/** The instant (milliseconds) at which a local date ends in a zone. */
export const endOfLocalDate = (date: string, timeZone: string): number =>
  addCalendarDays(new TZDate(startOfLocalDate(date, timeZone), timeZone), 1).getTime();

/** The instant (milliseconds) at which the local day of another one ends. */
export const endOfLocalDay = (at: number, timeZone: string): number =>
  addCalendarDays(startOfDay(new TZDate(at, timeZone)), 1).getTime();
