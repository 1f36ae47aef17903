import { tzOffset } from '@date-fns/tz';

/** A change of a zone's offset from UTC. */
export interface Transition {
  /** Instant of the change, milliseconds UTC. */
  at: number;
  offsetBeforeMinutes: number;
  offsetAfterMinutes: number;
}

const HOUR_MS = 3_600_000;

/** The changes of offset of an IANA zone between two years, included, found to the minute. */
export function transitions(timeZone: string, firstYear: number, lastYear: number): Transition[] {
  const found: Transition[] = [];
  const end = Date.UTC(lastYear + 1, 0, 1);
  for (let at = Date.UTC(firstYear, 0, 1); at < end; at += 24 * HOUR_MS) {
    const next = at + 24 * HOUR_MS;
    if (offset(timeZone, at) !== offset(timeZone, next)) found.push(between(timeZone, at, next));
  }
  return found;
}

function between(timeZone: string, from: number, until: number): Transition {
  let [before, after] = [from, until];
  while (after - before > 60_000) {
    const middle = Math.floor((before + after) / 2 / 60_000) * 60_000;
    if (offset(timeZone, middle) === offset(timeZone, from)) before = middle;
    else after = middle;
  }
  return { at: after, offsetBeforeMinutes: offset(timeZone, before), offsetAfterMinutes: offset(timeZone, after) };
}

/** Offset of a zone from UTC in minutes, at an instant in milliseconds. */
export const offset = (timeZone: string, at: number): number => tzOffset(timeZone, new Date(at));
