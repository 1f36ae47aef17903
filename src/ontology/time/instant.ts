import { milliseconds } from 'date-fns';
import { tzOffset } from '@date-fns/tz';

export interface WallTime {
  /** `YYYY-MM-DD` */
  date: string;
  /** `HH:mm`, seconds ignored. */
  time: string;
}

export type Occurrence = 'first' | 'second';

export type Resolution =
  | { instant: Date; isAmbiguous: boolean }
  /** `gap`: clocks skip it in spring. `ambiguous`: it occurs twice in autumn and nobody said which. */
  | { problem: 'zone' | 'gap' | 'ambiguous' };

const MINUTE_MS = 60_000;

/**
 * The UTC instant of a wall time in an IANA zone, the same whatever the zone of the machine.
 *
 * @example resolveWallTime({ date: '2026-10-25', time: '02:30' }, 'Europe/Paris', 'second') // 2026-10-25T01:30:00Z
 */
export function resolveWallTime(wall: WallTime, timeZone: string, occurrence?: Occurrence | null): Resolution {
  if (!isTimeZone(timeZone)) return { problem: 'zone' };
  const instants = instantsOf(wall, timeZone);
  if (instants.length === 0) return { problem: 'gap' };
  if (instants.length > 1 && !occurrence) return { problem: 'ambiguous' };
  const instant = instants[occurrence === 'second' ? instants.length - 1 : 0] as Date;
  return { instant, isAmbiguous: instants.length > 1 };
}

/** Every instant at which clocks of the zone show this time: none in a spring gap, two in an autumn fold. Earliest first. */
export function instantsOf({ date, time }: WallTime, timeZone: string): Date[] {
  const asUtc = Date.parse(`${date}T${time.slice(0, 5)}:00Z`);
  const offsets = new Set(
    [asUtc - milliseconds({ days: 1 }), asUtc + milliseconds({ days: 1 })].map((near) =>
      tzOffset(timeZone, new Date(near)),
    ),
  );
  return [...offsets]
    .map((offset) => ({ offset, instant: new Date(asUtc - offset * MINUTE_MS) }))
    .filter(({ offset, instant }) => tzOffset(timeZone, instant) === offset)
    .map(({ instant }) => instant)
    .sort((one, other) => one.getTime() - other.getTime());
}

/** First instant of a local day, which is not 00:00 where clocks change at midnight. */
export function startOfLocalDay(date: string, timeZone: string): Date {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const [instant] = instantsOf({ date, time: '00:00' }, timeZone);
  return instant ?? new Date(midnight - tzOffset(timeZone, new Date(midnight - milliseconds({ days: 1 }))) * MINUTE_MS);
}

/** Whether it is the name of a zone of the IANA database. A bare offset such as `+02:00` is not: it ignores summer time. */
export function isTimeZone(name: string): boolean {
  if (knownZones.has(name)) return true;
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    if (timeZone === name) knownZones.add(name);
    return true;
  } catch {
    return false;
  }
}

/** Zones under their own names, which are few: asking Intl takes a tenth of a millisecond. */
const knownZones = new Set<string>();
