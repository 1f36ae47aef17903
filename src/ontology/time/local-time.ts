import { TZDate } from '@date-fns/tz';
import { instantsOf, startOfLocalDay } from './instant';
import { addDays } from '../../plugin-kit/calendar';

/**
 * The instant of a wall time in an IANA zone, ISO 8601 in UTC.
 * @param date local `YYYY-MM-DD`
 * @param time local `HH:mm`: the first one when clocks show it twice, the start of the day when they skip it
 */
export function instantOf(date: string, time: string, timeZone: string): string {
  const [instant] = instantsOf({ date, time }, timeZone);
  return (instant ?? startOfLocalDay(date, timeZone)).toISOString();
}

/** The first instant after a local day, ISO 8601 in UTC. */
export const endOfDay = (date: string, timeZone: string): string =>
  startOfLocalDay(addDays(date, 1), timeZone).toISOString();

/** An instant as the clocks of a zone show it, `YYYY-MM-DDTHH:mm:ss+01:00`, with the offset of that very date. */
export function withOffset(instant: string, timeZone: string): string {
  return new TZDate(instant, timeZone).toISOString().replace(/\.\d{3}/, '');
}

/** Wall date and time, `YYYY-MM-DD` and `HH:mm`, of an instant in a zone. */
export function wallTimeOf(instant: string, timeZone: string): { date: string; time: string } {
  const [date = '', time = ''] = withOffset(instant, timeZone).split('T');
  return { date, time: time.slice(0, 5) };
}
