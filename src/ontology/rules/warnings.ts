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

/** Licences that let anybody show a picture anywhere, whatever else they ask. */
const REUSABLE = ['etalab-2.0', 'cc0', 'cc-by-4.0', 'cc-by-sa-4.0', 'cc-by-nc-4.0', 'cc-by-nc-nd-4.0'];

/** A picture under a licence that gives more than what is said of its use: whoever takes it may go by the licence. */
export const pictureWarnings = ({ pictures }: { pictures?: ComponentState<'media.picture'>[] | null }): Violation[] =>
  (pictures ?? []).flatMap(({ usage, licence }, index) =>
    licence?.code && REUSABLE.includes(licence.code) && (usage === 'event_only' || usage === 'no_reuse')
      ? [violation('usage', ['pictures', index, 'usage'], 'usageAgainstLicence', { licence: licence.prefLabel ?? '' })]
      : [],
  );
