import { instantsOf, resolveWallTime, startOfLocalDay, type Occurrence } from './instant';
import { addDays } from '../../plugin-kit/calendar';

/** What people type: local dates `YYYY-MM-DD`, times `HH:mm`, durations in minutes. */
export interface TypedSchedule {
  startDate: string;
  startTime?: string | null;
  endDate?: string | null;
  endTime?: string | null;
  timeZone: string;
  ambiguousTime?: Occurrence | null;
  durationMinutes?: number | null;
  intervalMinutes?: number | null;
}

export interface Schedule {
  /** The start of the local day when the hour is still to be announced. */
  startsAt: Date;
  endsAt: Date | null;
  /** True when the end comes from the duration. */
  endIsEstimated: boolean;
  isAmbiguous: boolean;
}

export type ScheduleProblem = { problem: 'zone' | 'gap' | 'ambiguous'; path: 'timeZone' | 'startTime' | 'endTime' };

const MINUTE_MS = 60_000;

/**
 * The instants of a performance. The end is: the typed end (INV-2: earlier than the start and without a date means the
 * next day), else the end of a later `endDate`, else start + duration + interval, else unknown.
 */
export function scheduleOf(typed: TypedSchedule): Schedule | ScheduleProblem {
  const { startDate, startTime, timeZone, ambiguousTime } = typed;
  const wall = { date: startDate, time: startTime ?? '12:00' };
  const start = resolveWallTime(wall, timeZone, ambiguousTime);
  if ('problem' in start) return { problem: start.problem, path: start.problem === 'zone' ? 'timeZone' : 'startTime' };
  const startsAt = startTime ? start.instant : startOfLocalDay(startDate, timeZone);
  const end = endOf(typed, startsAt);
  return 'problem' in end ? end : { startsAt, ...end, isAmbiguous: start.isAmbiguous };
}

type End = Pick<Schedule, 'endsAt' | 'endIsEstimated'>;

function endOf(typed: TypedSchedule, startsAt: Date): End | ScheduleProblem {
  const { startDate, startTime, endDate, endTime, timeZone } = typed;
  if (endTime && startTime) {
    const instants = instantsOf({ date: endDate ?? dayOfEnd(startDate, startTime, endTime), time: endTime }, timeZone);
    if (instants.length === 0) return { problem: 'gap', path: 'endTime' };
    // An end that occurs twice is the first one that comes after the start.
    return known(instants.find((instant) => instant > startsAt) ?? instants[0] ?? null);
  }
  if (endDate && endDate !== startDate) return known(startOfLocalDay(addDays(endDate, 1), timeZone));
  if (startTime && typed.durationMinutes) {
    const minutes = typed.durationMinutes + (typed.intervalMinutes ?? 0);
    return { endsAt: new Date(startsAt.getTime() + minutes * MINUTE_MS), endIsEstimated: true };
  }
  return known(null);
}

const known = (endsAt: Date | null): End => ({ endsAt, endIsEstimated: false });

const dayOfEnd = (startDate: string, startTime: string, endTime: string): string =>
  endTime < startTime ? addDays(startDate, 1) : startDate;
