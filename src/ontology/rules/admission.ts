import type { State } from './state';
import { violation, type Rule, type Violation } from './violation';

type Performance = State<'api::performance.performance'>;
type Priced = Pick<Performance, 'pricing' | 'offers'>;

const FULL = new Set(['sold_out', 'closed', 'waiting_list']);

/** INV-3: no more places are left than there are; when none is left, booking says so. The schema bounds them below. */
export const capacityRule: Rule<Pick<Performance, 'capacity' | 'remainingCapacity' | 'bookingStatus'>> = (values) => {
  const { capacity, remainingCapacity, bookingStatus } = values;
  const violations: Violation[] = [];
  if (remainingCapacity == null) return violations;
  if (capacity != null && remainingCapacity > capacity)
    violations.push(violation('INV-3', ['remainingCapacity'], 'remainingAboveCapacity', { capacity }));
  if (remainingCapacity === 0 && bookingStatus && !FULL.has(bookingStatus))
    violations.push(violation('INV-3', ['bookingStatus'], 'noPlaceLeft'));
  return violations;
};

/** INV-4 */
export const agesRule: Rule<Pick<Performance, 'ageMin' | 'ageMax'>> = ({ ageMin, ageMax }) =>
  ageMin != null && ageMax != null && ageMin > ageMax ? [violation('INV-4', ['ageMax'], 'ages', { ageMin })] : [];

/** The interval is part of the evening, not longer than what is played. */
export const intervalRule: Rule<Pick<State<'api::production.production'>, 'durationMinutes' | 'intervalMinutes'>> = ({
  durationMinutes,
  intervalMinutes,
}) =>
  durationMinutes != null && intervalMinutes != null && intervalMinutes >= durationMinutes
    ? [violation('interval', ['intervalMinutes'], 'interval', { durationMinutes })]
    : [];

/** INV-5: "free" and a price above zero never stand together; a range goes upwards; one offer by category and name. */
export const pricingRule: Rule<Priced> = ({ pricing, offers }) => {
  const seen = new Set<string>();
  return (offers ?? []).flatMap((offer, index) => {
    const violations: Violation[] = [];
    const price = Number(offer.price ?? 0);
    if (pricing === 'free' && price > 0)
      violations.push(violation('INV-5', ['offers', index, 'price'], 'freeWithPrice', { price }));
    if (offer.price != null && offer.priceMax != null && Number(offer.priceMax) < price)
      violations.push(violation('INV-5', ['offers', index, 'priceMax'], 'priceRange', { price }));
    const key = JSON.stringify([offer.category?.documentId, offer.name?.fr?.toLowerCase() ?? '']);
    if (offer.category && seen.has(key))
      violations.push(violation('INV-5', ['offers', index, 'category'], 'sameOffer'));
    seen.add(key);
    return violations;
  });
};
