import type { Entry } from '../entry';
import { endOfDay, instantOf, wallTimeOf } from '../time/local-time';
import type { LocalStart, Period } from './source';

type Performance = Entry<'api::performance.performance'>;

/** How long a date without a known end counts as going on. Never shown as an end. */
const ASSUMED_DURATION_MINUTES = 120;

/** When it takes place. Dates are local `YYYY-MM-DD`, times local `HH:mm`, instants ISO 8601 in UTC. */
export interface ScheduleData {
  startDate: string;
  /** Null when the hour is not known yet. */
  startTime: string | null;
  /** As announced: an estimated end gives `endsAt` only. */
  endDate: string | null;
  endTime: string | null;
  doorTime: string | null;
  timeZone: string;
  startsAt: string;
  endsAt: string | null;
  endIsEstimated: boolean;
  durationMinutes: number | null;
  previousDates: { date: string; time: string | null }[];
}

/** The schedule of a date; null when it has none, which publishing refuses. Durations are in minutes. */
export function scheduleOf(
  { values }: Performance,
  durationMinutes: number | null,
  intervalMinutes: number | null,
): ScheduleData | null {
  if (!values.startDate) return null;
  const timeZone = values.timeZone ?? 'Europe/Paris';
  const startTime = hourAndMinute(values.startTime);
  const startsAt = values.startsAt ?? instantOf(values.startDate, startTime ?? '00:00', timeZone);
  const end = endOf(
    values,
    startTime && durationMinutes ? addMinutes(startsAt, durationMinutes + (intervalMinutes ?? 0)) : null,
  );
  const announced = end.endsAt && startTime && values.endTime ? wallTimeOf(end.endsAt, timeZone) : null;
  return {
    startDate: values.startDate,
    startTime,
    endDate: announced?.date ?? values.endDate,
    endTime: hourAndMinute(values.endTime),
    doorTime: hourAndMinute(values.doorTime),
    timeZone,
    startsAt,
    ...end,
    durationMinutes,
    previousDates: values.scheduleChanges.flatMap(({ kind, previousStartDate, previousStartTime }) =>
      kind === 'date' && previousStartDate ? [{ date: previousStartDate, time: hourAndMinute(previousStartTime) }] : [],
    ),
  };
}

/** From its start to its end; to the end of the local day when the hour is unknown, else for an assumed duration. */
export function periodOf({ startsAt, endsAt, startDate, startTime, endDate, timeZone }: ScheduleData): Period {
  if (endsAt) return { startsAt, endsAt };
  if (!startTime) return { startsAt, endsAt: endOfDay(endDate ?? startDate, timeZone) };
  return { startsAt, endsAt: addMinutes(startsAt, ASSUMED_DURATION_MINUTES) };
}

/** Where people go by the day and the hour: nobody knows those of a date that is postponed. */
export const performanceStart = ({
  startDate,
  startTime,
  status,
}: Pick<ScheduleData, 'startDate' | 'startTime'> & { status: string }): LocalStart | null =>
  status === 'postponed' ? null : { date: startDate, time: startTime };

function endOf(
  { endsAt, endIsEstimated }: Performance['values'],
  estimated: string | null,
): Pick<ScheduleData, 'endsAt' | 'endIsEstimated'> {
  if (endsAt && !endIsEstimated) return { endsAt, endIsEstimated: false };
  const estimate = estimated ?? endsAt;
  return { endsAt: estimate, endIsEstimated: estimate !== null };
}

const addMinutes = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString();

/** Databases answer `20:30:00.000`. */
const hourAndMinute = (time: string | null): string | null => time?.slice(0, 5) ?? null;
