import { kilometresBetween } from '../../../../../../plugin-kit/distance';
import type { DatedEntry, Term } from './dated-entry';
import { isSameEvening } from './evening';

/** When, where and what: without it nothing clashes. */
type Scheduled = Pick<
  DatedEntry,
  'id' | 'date' | 'time' | 'endDate' | 'endTime' | 'place' | 'point' | 'performed' | 'isQuiet'
>;

/** What has to be known of an entry to say whether it clashes. */
export type Dated = Scheduled & Pick<DatedEntry, 'gatherings' | 'publics'>;

/** Another entry between which and this one people must choose. */
export interface Clash {
  /** Null when one of the two has no place yet. */
  km: number | null;
  /** What says that both speak to the same public; empty when nothing does. */
  publics: Term[];
  /** Both are of one festival, that chose it. */
  isSameGathering: boolean;
}

/**
 * The clash of two entries on an evening; null when there is none within `distanceKm`. What is called off, a rehearsal, the same
 * entry and the same production never clash. Without a place, an entry is near everything.
 */
export function clashBetween(one: Dated, other: Dated, distanceKm: number): Clash | null {
  if (!mayClash(one, other, distanceKm)) return null;
  const gatherings = new Set(one.gatherings.map(({ id }) => id));
  return {
    km: distance(one, other),
    publics: sharedTerms(one.publics, other.publics),
    isSameGathering: other.gatherings.some(({ id }) => gatherings.has(id)),
  };
}

/** Whether two entries are of one evening and near, whatever their publics and festivals. */
export function mayClash(one: Scheduled, other: Scheduled, distanceKm: number): boolean {
  if (one.isQuiet || other.isQuiet || one.id === other.id) return false;
  if (one.performed !== null && one.performed === other.performed) return false;
  return isSameEvening(one, other) && (distance(one, other) ?? 0) <= distanceKm;
}

/** Nearest first; then those for the same public; then by hour. */
export function byNearness(one: Clash & { time: string | null }, other: Clash & { time: string | null }): number {
  return (
    (one.km ?? Infinity) - (other.km ?? Infinity) ||
    other.publics.length - one.publics.length ||
    (one.time ?? '').localeCompare(other.time ?? '')
  );
}

/** Whether two entries clash for a calendar: near, for the same public as far as is known, and not of one festival. */
export function areRivals(one: Dated, other: Dated, distanceKm: number): boolean {
  const clash = clashBetween(one, other, distanceKm);
  if (!clash || clash.isSameGathering || clash.km === null) return false;
  return clash.publics.length > 0 || one.publics.length === 0 || other.publics.length === 0;
}

/** Ids of the entries that have a rival: of `mine` when there are some, else of all. */
export function entriesWithRivals(
  entries: (Dated & { isMine: boolean })[],
  distanceKm: number,
  isMineOnly: boolean,
): Set<string> {
  const found = new Set<string>();
  const days = new Map<string, (Dated & { isMine: boolean })[]>();
  for (const entry of entries) days.set(entry.date, [...(days.get(entry.date) ?? []), entry]);
  for (const sameDay of days.values())
    sameDay.forEach((one, index) =>
      sameDay.slice(index + 1).forEach((other) => {
        if (isMineOnly && !one.isMine && !other.isMine) return;
        // Two entries of one's own were put there knowingly.
        if (isMineOnly && one.isMine && other.isMine) return;
        if (areRivals(one, other, distanceKm)) found.add(one.id).add(other.id);
      }),
    );
  return found;
}

/** Rounded to what people say: to the hundred metres when near. */
function distance({ place, point }: Scheduled, other: Scheduled): number | null {
  if (place && place.id === other.place?.id) return 0;
  if (!point || !other.point) return null;
  const km = kilometresBetween(point, other.point);
  return km < 10 ? Math.round(km * 10) / 10 : Math.round(km);
}

function sharedTerms(one: Term[], other: Term[]): Term[] {
  const ids = new Set(other.map(({ id }) => id));
  return one.filter(({ id }, index) => ids.has(id) && one.findIndex((term) => term.id === id) === index);
}
