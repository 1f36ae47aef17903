import type { State } from './state';
import { violation, type Rule, type Violation } from './violation';
import { addDays } from '../../plugin-kit/calendar';

type Performance = State<'api::performance.performance'>;

/** Nobody plays on that date any more. */
export const CALLED_OFF: ReadonlySet<string> = new Set(['cancelled', 'postponed']);

/** INV-11 */
export const movedOnlineRule: Rule<Performance> = ({ eventStatus, attendanceMode }) =>
  eventStatus === 'moved_online' && attendanceMode === 'offline'
    ? [violation('INV-11', ['attendanceMode'], 'movedOnline')]
    : [];

const KEPT = ['startDate', 'startTime', 'venue'] as const;

/** INV-9: what is cancelled or postponed keeps the date, time and venue that people knew. */
export function keptWhenCalledOff(before: Performance | null, after: Performance) {
  if (!before || !CALLED_OFF.has(after.eventStatus ?? '')) return [];
  return KEPT.filter((name) => before[name] && !after[name]).map((name) =>
    violation('INV-9', [name], 'keptWhenCalledOff'),
  );
}

const ANNOUNCED_DAYS = 30;

/** INV-9: a cancelled date stays announced thirty days after it, for those who would have come. */
export function announcedCancellation({ eventStatus, startDate }: Performance, now: Date): Violation[] {
  if (eventStatus !== 'cancelled' || !startDate) return [];
  const until = addDays(startDate, ANNOUNCED_DAYS);
  return now.toISOString().slice(0, 10) <= until ? [violation('INV-9', [], 'cancelledTooRecent', { until })] : [];
}
