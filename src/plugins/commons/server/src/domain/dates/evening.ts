/** When something happens by the clocks of the territory: `YYYY-MM-DD` and `HH:mm`. */
export interface Evening {
  date: string;
  time: string | null;
  endDate: string | null;
  endTime: string | null;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
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
  from: shiftDate(date, -1),
  to: shiftDate(date, 1),
});

/** A later or an earlier date. */
export const shiftDate = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Whole days from one date to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);

/** Minutes of a wall time since an origin that all share: zones do not matter between dates of one territory. */
const startMinutes = ({ date, time }: Evening): number => Date.parse(`${date}T${time ?? '00:00'}Z`) / MINUTE_MS;

function endMinutes(evening: Evening): number {
  const { date, time, endTime } = evening;
  if (!endTime) return startMinutes(evening);
  const nextDay = time !== null && endTime < time ? shiftDate(date, 1) : date;
  return startMinutes({ ...evening, date: evening.endDate ?? nextDay, time: endTime });
}

const lastsUntil = ({ date, endDate }: Evening): string => endDate ?? date;
