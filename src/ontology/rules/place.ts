import type { ComponentState, State } from './state';
import { violation, type Rule, type Violation } from './violation';
import { isWebAddress } from './web-address';

type Performance = State<'api::performance.performance'>;

/** INV-7: a hall of the venue. Bad weather sends elsewhere, not to the same place. */
export const venueRule: Rule<Performance> = ({ venue, space, fallbackVenue }) => {
  const violations: Violation[] = [];
  if (space && (!venue || (space.venue && space.venue.documentId !== venue.documentId)))
    violations.push(
      violation('INV-7', ['space'], venue ? 'spaceOfAnotherVenue' : 'spaceWithoutVenue', { space: space.name ?? '' }),
    );
  if (venue && fallbackVenue && venue.documentId === fallbackVenue.documentId)
    violations.push(violation('INV-7', ['fallbackVenue'], 'fallbackIsVenue'));
  return violations;
};

/** INV-8: an online address is a secure one. */
export const onlineRule: Rule<Performance> = ({ onlineUrl }) =>
  onlineUrl && !isWebAddress(onlineUrl, ['https:']) ? [violation('INV-8', ['onlineUrl'], 'secureUrl')] : [];

/** INV-6 and INV-21: both coordinates or none; a postal code is one of the commune's, and is not its INSEE code. */
export const addressRule: Rule<{ address?: ComponentState<'place.address'> | null }> = ({ address }) => {
  if (!address) return [];
  const violations: Violation[] = [];
  if ((address.latitude == null) !== (address.longitude == null)) {
    const missing = address.latitude == null ? 'latitude' : 'longitude';
    violations.push(violation('INV-6', ['address', missing], 'bothCoordinates'));
  }
  return [...violations, ...postalCodeViolations(address)];
};

function postalCodeViolations({ postalCode, commune }: ComponentState<'place.address'>): Violation[] {
  const known = Array.isArray(commune?.postalCodes) ? commune.postalCodes.map(String) : [];
  if (!postalCode || known.length === 0 || known.includes(postalCode)) return [];
  const parameters = { value: postalCode, commune: commune?.name ?? '', expected: known.join(', ') };
  const message = postalCode === commune?.code ? 'inseeAsPostalCode' : 'postalCodeOfAnother';
  return [violation('INV-21', ['address', 'postalCode'], message, parameters)];
}
