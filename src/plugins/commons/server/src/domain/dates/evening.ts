import { addDays } from '../../../../../../plugin-kit/calendar';
/** When something happens by the clocks of the territory: `YYYY-MM-DD` and `HH:mm`. */
export interface Evening {
  date: string;
  time: string | null;
  endDate: string | null;
  endTime: string | null;
}

const MINUTE_MS = 60_000;
/** Nobody goes to two things that start within four hours of each other. */
const CLOSE_MINUTES = 4 * 60;

/** Whether people must choose between the two: the same day when an hour is unknown, else hours that are close or overlap. */
export function isSameEvening(one: Evening, other: Evening): boolean {
  if (!one.time || !other.time) return lastsUntil(one) >= other.date && lastsUntil(other) >= one.date;
  const [start, otherStart] = [startMinutes(one), startMinutes(other)];
  if (Math.abs(start - otherStart) < CLOSE_MINUTES) return true;
  return start < endMinutes(other) && otherStart < endMinutes(one);
}

/** The day before and the day after: what starts after midnight is still of the evening. */
export const daysAround = (date: string): { from: string; to: string } => ({
  from: addDays(date, -1),
  to: addDays(date, 1),
});

/** Minutes of a wall time since an origin that all share: zones do not matter between dates of one territory. */
const startMinutes = ({ date, time }: Evening): number => Date.parse(`${date}T${time ?? '00:00'}Z`) / MINUTE_MS;

function endMinutes(evening: Evening): number {
  const { date, time, endTime } = evening;
  if (!endTime) return startMinutes(evening);
  const nextDay = time !== null && endTime < time ? addDays(date, 1) : date;
  return startMinutes({ ...evening, date: evening.endDate ?? nextDay, time: endTime });
}

const lastsUntil = ({ date, endDate }: Evening): string => endDate ?? date;
