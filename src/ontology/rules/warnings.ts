import { distanceKm, FAR_KM } from '../distance';
import type { ComponentState, State } from './state';
import { violation, type Violation } from './violation';

type Performance = State<'api::performance.performance'>;

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
