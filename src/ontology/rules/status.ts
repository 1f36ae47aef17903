import type { State } from './state';
import { violation, type Rule } from './violation';

type Performance = State<'api::performance.performance'>;

/** INV-11 */
export const movedOnlineRule: Rule<Performance> = ({ eventStatus, attendanceMode }) =>
  eventStatus === 'moved_online' && attendanceMode === 'offline'
    ? [violation('INV-11', ['attendanceMode'], 'movedOnline')]
    : [];

const KEPT = ['startDate', 'startTime', 'venue'] as const;

/** INV-9: what is cancelled or postponed keeps the date, time and venue that people knew. */
export function keptWhenCalledOff(before: Performance | null, after: Performance) {
  if (!before || (after.eventStatus !== 'cancelled' && after.eventStatus !== 'postponed')) return [];
  return KEPT.filter((name) => before[name] && !after[name]).map((name) =>
    violation('INV-9', [name], 'keptWhenCalledOff'),
  );
}
