import { TZDate } from '@date-fns/tz';
import { addDays, milliseconds, startOfDay, startOfISOWeek } from 'date-fns';
import type { Interval } from './intervals';
import type { RelativeDate } from './filter';

/**
 * When `value >= relative date` holds: until the moving date has passed the value. `now` moves by the instant and
 * counts days of 24 hours; `today` and `week` move at midnight in `timeZone`, `week` on Mondays, and count calendar days.
 */
export function whileOnOrAfter(value: number, moving: RelativeDate, timeZone: string): Interval[] {
  const days = moving.days ?? 0;
  if (moving.relative === 'now') return [[-Infinity, value - milliseconds({ days }) + 1]];
  const day = startOfDay(new TZDate(value, timeZone));
  if (moving.relative === 'week') return [[-Infinity, addDays(startOfISOWeek(addDays(day, -days)), 7).getTime()]];
  return [[-Infinity, addDays(day, 1 - days).getTime()]];
}
