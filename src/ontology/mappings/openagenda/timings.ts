import { milliseconds } from 'date-fns';
import type { PerformanceData } from '../../records/performance';
import { periodOf } from '../../records/performance-schedule';
import type { Period } from '../../records/source';
import { endOfDay, instantOf, withOffset } from '../../time/local-time';
import { addDays } from '../../../plugin-kit/calendar';
import { dateFormat } from '../../../plugin-kit/formats';

export interface Timing {
  begin: string;
  end: string;
}

/** Most timings of one event there. */
export const MAX_TIMINGS = 800;

/** One timing a date, and one a day of what lasts several days without hours. An end is at most a day later, as OpenAgenda asks. */
export function timingsOf(data: PerformanceData): Timing[] {
  const { startDate, startTime, endDate, timeZone } = data;
  if (startTime || !endDate || endDate <= startDate) return [timingOf(periodOf(data), timeZone)];
  return daysBetween(startDate, endDate).map((day) =>
    timingOf({ startsAt: instantOf(day, '00:00', timeZone), endsAt: endOfDay(day, timeZone) }, timeZone),
  );
}

function daysBetween(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last && days.length < MAX_TIMINGS; day = addDays(day, 1)) days.push(day);
  return days;
}

function timingOf({ startsAt, endsAt }: Period, timeZone: string): Timing {
  const latest = new Date(Date.parse(startsAt) + milliseconds({ days: 1 })).toISOString();
  return { begin: withOffset(startsAt, timeZone), end: withOffset(endsAt < latest ? endsAt : latest, timeZone) };
}

/** The instant at which the next timing of another date will be the next one, milliseconds. */
export const nextBeginning = (dates: PerformanceData[], at: number): number =>
  dates
    .flatMap(timingsOf)
    .map(({ begin }) => Date.parse(begin))
    .filter((begin) => begin > at)
    .reduce((least, begin) => Math.min(least, begin), Infinity);

/** As OpenAgenda says when an event takes place: `16 – 24 janvier 2027`. */
export function dateRangeOf(timings: Timing[], timeZone: string, locale: string): string {
  const hasHour = timings.length === 1 && timings[0]?.begin.slice(11, 16) !== '00:00';
  const begins = timings.map(({ begin }) => Date.parse(begin));
  const format = dateFormat(locale, { dateStyle: 'long', ...(hasHour ? { timeStyle: 'short' } : {}), timeZone });
  return format.formatRange(Math.min(...begins), Math.max(...begins));
}
