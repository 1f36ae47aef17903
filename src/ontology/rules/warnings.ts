import type { ComponentState, State } from './state';
import { violation, type Violation } from './violation';

type Performance = State<'api::performance.performance'>;

const FAR_KM = 20;
const EARTH_KM = 6371;

/** INV-6: an address further than 20 km from its commune is probably mistyped. */
export function distanceWarnings({ address }: { address?: ComponentState<'place.address'> | null }): Violation[] {
  const { latitude, longitude, commune } = address ?? {};
  if (latitude == null || longitude == null || commune?.latitude == null || commune.longitude == null) return [];
  const kilometres = Math.round(distanceKm([latitude, longitude], [commune.latitude, commune.longitude]));
  return kilometres > FAR_KM
    ? [violation('INV-6', ['address', 'latitude'], 'farFromCommune', { kilometres, commune: commune.name ?? '' })]
    : [];
}

/** INV-15: a performance outside the dates of its edition. */
export const editionWarnings = ({ startDate, eventGroups }: Performance): Violation[] =>
  (eventGroups ?? [])
    .filter(
      (group) =>
        startDate && ((group.startDate && startDate < group.startDate) || (group.endDate && startDate > group.endDate)),
    )
    .map(({ name }) => violation('INV-15', ['startDate'], 'outsideEdition', { name: name ?? '' }));

/** INV-20: another performance in the same hall at the same time. */
export const overlapWarnings = (others: readonly Performance[]): Violation[] =>
  others.map(({ displayName }) => violation('INV-20', ['startTime'], 'overlap', { name: displayName ?? '' }));

type Point = readonly [latitude: number, longitude: number];

/** Along a great circle (haversine). */
function distanceKm([latitude, longitude]: Point, [otherLatitude, otherLongitude]: Point): number {
  const haversine = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
  const chord =
    haversine(otherLatitude - latitude) +
    Math.cos(radians(latitude)) * Math.cos(radians(otherLatitude)) * haversine(otherLongitude - longitude);
  return 2 * EARTH_KM * Math.asin(Math.sqrt(chord));
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
