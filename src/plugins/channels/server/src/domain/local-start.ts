import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import type { LocalStart, Source } from './source';

/** When a record begins, as the clocks of its place show it; null when it has no date or nobody knows it. */
export function localStartOf(data: unknown, source: Source, timeZone: string): LocalStart | null {
  if (source.localStart) return source.localStart(data);
  if (!source.period) return null;
  const start = new TZDate(source.period(data).startsAt, timeZone);
  return { date: format(start, 'yyyy-MM-dd'), time: format(start, 'HH:mm') };
}

/** Minutes since midnight; null when the hour is not known. */
export function minuteOf({ time }: LocalStart): number | null {
  if (time === null) return null;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
