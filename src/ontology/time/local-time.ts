import { TZDate } from '@date-fns/tz';

/**
 * The instant of a wall time in an IANA zone, ISO 8601 in UTC.
 * @param date local `YYYY-MM-DD`
 * @param time local `HH:mm`, the first one when the clock shows it twice
 */
export function instantOf(date: string, time: string, timeZone: string): string {
  return new Date(zoned(date, time, timeZone).getTime()).toISOString();
}

/** The first instant after a local day, ISO 8601 in UTC. */
export function endOfDay(date: string, timeZone: string): string {
  const next = new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return instantOf(next, '00:00', timeZone);
}

/** An instant as the clocks of a zone show it, `YYYY-MM-DDTHH:mm:ss+01:00`, with the offset of that very date. */
export function withOffset(instant: string, timeZone: string): string {
  return new TZDate(instant, timeZone).toISOString().replace(/\.\d{3}/, '');
}

/** Wall date and time, `YYYY-MM-DD` and `HH:mm`, of an instant in a zone. */
export function wallTimeOf(instant: string, timeZone: string): { date: string; time: string } {
  const [date = '', time = ''] = withOffset(instant, timeZone).split('T');
  return { date, time: time.slice(0, 5) };
}

function zoned(date: string, time: string, timeZone: string): TZDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new TZDate(year, month - 1, day, hours, minutes, timeZone);
}
