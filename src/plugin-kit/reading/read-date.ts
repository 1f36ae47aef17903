import { addDays, dateOf, partsOf, weekdayOf } from '../calendar';
import { monthNamed, weekdayNamed } from './date-names';
import { EMPTY, normalizeText, read, unreadable, unsure, type Reading } from './reading';

interface Written {
  weekday: number | null;
  day: number;
  month: number;
  /** Null when it was left out. */
  year: number | null;
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const NUMBERS = /^(\d{1,2}) ?[/.-] ?(\d{1,2})(?: ?[/.-] ?(\d{4}|\d{2}))?$/;
const NAMED = /^(\d{1,2})(?:er)? ?([a-z]+)\.?(?:,? (\d{4}|\d{2}))?$/;
const MONTH_FIRST = /^([a-z]+)\.? (\d{1,2})(?:,? (\d{4}))?$/;
const WEEKDAY = /^([a-z]+)\.?,? (.*)$/;
const SEVERAL = /\d ?(?:et|&|\+|au|-|,) ?\d{1,2} [a-z]/;
/** A year that was left out is one of these. */
const YEARS_AHEAD = 2;

/** A date as people write it: `12/03/2027`, `ven. 12 mars 2027`, `12 mars`, `2027-03-12`. Days come before months. */
export function readDate(text: string, today: string): Reading<string> {
  const normalized = normalizeText(text).replace(/^le /, '');
  if (normalized === '' || normalized === '-') return EMPTY;
  const [, name = '', rest = ''] = WEEKDAY.exec(normalized) ?? [];
  const weekday = weekdayNamed(name);
  const written = weekday === null ? normalized : rest.replace(/^le /, '');
  if (SEVERAL.test(written)) return unreadable('oneDate');
  const parts = partsWritten(written);
  if (!parts) return unreadable('date');
  return dated({ ...parts, weekday }, today);
}

/** A date that reads back as itself. */
export const writeDate = (date: string): string => date.split('-').reverse().join('/');

function partsWritten(text: string): Omit<Written, 'weekday'> | null {
  const iso = ISO.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const numbers = NUMBERS.exec(text);
  if (numbers) return { day: Number(numbers[1]), month: Number(numbers[2]), year: yearWritten(numbers[3]) };
  const named = NAMED.exec(text);
  if (named) return named[2] ? withMonth(named[2], named[1], named[3]) : null;
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst?.[1] ? withMonth(monthFirst[1], monthFirst[2], monthFirst[3]) : null;
}

function withMonth(name: string, day?: string, year?: string): Omit<Written, 'weekday'> | null {
  const month = monthNamed(name);
  return month === null ? null : { day: Number(day), month, year: yearWritten(year) };
}

const yearWritten = (year?: string): number | null =>
  year === undefined ? null : year.length === 2 ? 2000 + Number(year) : Number(year);

function dated({ weekday, day, month, year }: Written, today: string): Reading<string> {
  if (year === null) return withoutYear({ weekday, day, month }, today);
  const date = dateOf(year, month, day);
  if (!date) return swapped(year, day, month);
  if (weekday === null || weekdayOf(date) === weekday) return read(date);
  return unsure('otherWeekday', [date, nearest(date, weekday)]);
}

/** The next ones from today. The day of the week decides when it fits one of them only. */
function withoutYear({ weekday, day, month }: Omit<Written, 'year'>, today: string): Reading<string> {
  const { year } = partsOf(today);
  const dates = Array.from({ length: YEARS_AHEAD + 4 }, (_, n) => dateOf(year + n, month, day)).filter(
    (date): date is string => date !== null && date >= today,
  );
  if (dates.length === 0) return unreadable('noSuchDate');
  const next = dates.slice(0, YEARS_AHEAD);
  const fitting = next.filter((date) => weekdayOf(date) === weekday);
  if (weekday !== null && fitting.length === 1) return read(fitting[0] as string);
  return unsure(weekday === null ? 'whichYear' : 'otherWeekday', next);
}

/** Months come first elsewhere: 03/25/2027 can only be 25 March, but who wrote it says so. */
function swapped(year: number, day: number, month: number): Reading<string> {
  const date = dateOf(year, day, month);
  return date && month > 12 ? unsure('monthFirst', [date]) : unreadable('noSuchDate');
}

/** The closest date of that day of the week. */
function nearest(date: string, weekday: number): string {
  const after = (weekday - weekdayOf(date) + 7) % 7;
  return addDays(date, after > 3 ? after - 7 : after);
}
