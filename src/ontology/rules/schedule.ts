import { isTimeZone } from '../time/instant';
import { scheduleOf, type Schedule, type ScheduleProblem } from '../time/schedule';
import type { State } from './state';
import { violation, type Rule, type Violation } from './violation';

type Performance = State<'api::performance.performance'>;

/** Forms that stay open for days: the 24 hours of an OpenAgenda timing do not bind them. */
const LASTING_FORMS = new Set(['exhibition']);
const MAX_PERFORMANCE_MS = 24 * 3_600_000;
const MAX_DOORS_MINUTES = 6 * 60;

/** The instants of a performance, with the duration of its production unless it has its own. Null without a date. */
export function performanceSchedule(performance: Performance): Schedule | ScheduleProblem | null {
  const { startDate, production } = performance;
  if (!startDate) return null;
  return scheduleOf({
    startDate,
    startTime: performance.startTime,
    endDate: performance.endDate,
    endTime: performance.endTime,
    timeZone: performance.timeZone ?? 'UTC',
    ambiguousTime: performance.ambiguousTime,
    durationMinutes: performance.durationMinutes ?? production?.durationMinutes,
    intervalMinutes: performance.durationMinutes ? null : production?.intervalMinutes,
  });
}

/** INV-14: the zone exists and the clocks of the place do show this time, once. */
const clockRule: Rule<Performance> = (performance) => {
  const { timeZone, startDate } = performance;
  if (timeZone && !isTimeZone(timeZone)) return [violation('INV-14', ['timeZone'], 'zone', { value: timeZone })];
  const schedule = performanceSchedule(performance);
  if (!schedule || !('problem' in schedule)) return [];
  const path = schedule.problem === 'ambiguous' ? 'ambiguousTime' : schedule.path;
  const time = (schedule.path === 'endTime' ? performance.endTime : performance.startTime) ?? '';
  return [violation('INV-14', [path], schedule.problem, { time: time.slice(0, 5), date: startDate ?? '' })];
};

/** INV-1 and INV-2: it ends after it starts, and within 24 hours unless it is an exhibition. */
const lengthRule: Rule<Performance> = (performance) => {
  const { startDate, startTime, endDate, endTime, form, production } = performance;
  if (startDate && endDate && endDate < startDate) return [violation('INV-1', ['endDate'], 'endBeforeStart')];
  if (endTime && !startTime) return [violation('INV-1', ['endTime'], 'endTimeWithoutStart')];
  const schedule = performanceSchedule(performance);
  if (!schedule || 'problem' in schedule || !schedule.endsAt) return [];
  const length = schedule.endsAt.getTime() - schedule.startsAt.getTime();
  const where = endTime ? 'endTime' : endDate ? 'endDate' : 'durationMinutes';
  if (length <= 0) return [violation('INV-1', [where], 'endBeforeStart')];
  const isLasting = LASTING_FORMS.has((form ?? production?.form)?.code ?? '');
  return length > MAX_PERFORMANCE_MS && !isLasting ? [violation('INV-1', [where], 'longerThanADay')] : [];
};

/** Doors open before the start, by six hours at most. */
const doorsRule: Rule<Performance> = ({ doorTime, startTime }) => {
  if (!doorTime || !startTime) return [];
  const early = (minutesOf(startTime) - minutesOf(doorTime) + 24 * 60) % (24 * 60);
  return early <= MAX_DOORS_MINUTES ? [] : [violation('doors', ['doorTime'], 'doors')];
};

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

export const scheduleRules: Rule<Performance>[] = [clockRule, lengthRule, doorsRule];

/** INV-15 and the dates of groups: an edition has dates, a festival has none, an end follows its start. */
export const groupDatesRule: Rule<State<'api::event-group.event-group'>> = ({ kind, startDate, endDate }) => {
  const violations: Violation[] = [];
  if (startDate && endDate && endDate < startDate)
    violations.push(violation('INV-15', ['endDate'], 'groupEndBeforeStart'));
  if (kind?.code === 'festival' && (startDate || endDate))
    violations.push(violation('INV-15', [startDate ? 'startDate' : 'endDate'], 'festivalHasNoDates'));
  return violations;
};
