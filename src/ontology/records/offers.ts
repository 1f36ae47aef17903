import type { ComponentValues, Lookup } from '../entry';
import { partUri } from '../uri';
import { conceptTerm, type ConceptTerm } from './terms';
import type { LocalisedText } from './source';

export type BookingStatus = NonNullable<ComponentValues<'price.offer'>['state']>;
export type Pricing = 'unknown' | 'free' | 'donation' | 'paid';

export interface OfferData {
  key: string;
  uri: string;
  category: ConceptTerm | null;
  name: LocalisedText | null;
  price: number;
  priceMax: number | null;
  /** ISO 4217. */
  currency: string;
  url: string | null;
  validFrom: string | null;
  validUntil: string | null;
  bookingStatus: BookingStatus;
  note: LocalisedText | null;
}

export interface BookingData {
  mode: 'none' | 'optional' | 'required';
  url: string | null;
  phone: string | null;
  email: string | null;
  opensAt: string | null;
  closesAt: string | null;
  note: LocalisedText | null;
}

/** The prices of an entry, whose URI is `owner`. An offer without a price says nothing and is left out. */
export const offersOf = (offers: ComponentValues<'price.offer'>[], owner: string, lookup: Lookup): OfferData[] =>
  offers.flatMap((offer, index) => {
    const key = offer.key ?? `${index + 1}`;
    if (offer.price === null) return [];
    return [
      {
        key,
        uri: partUri(owner, 'offer', key),
        category: conceptTerm(offer.category, lookup),
        name: offer.name,
        // Databases answer decimals as text or as numbers.
        price: Number(offer.price),
        priceMax: offer.priceMax === null ? null : Number(offer.priceMax),
        currency: offer.currency ?? 'EUR',
        url: offer.url,
        validFrom: offer.validFrom,
        validUntil: offer.validUntil,
        bookingStatus: offer.state ?? 'unknown',
        note: offer.note,
      },
    ];
  });

/** The lowest and highest prices. Free is 0; no offer alone never means free, it means unknown. */
export function priceRange(pricing: Pricing, offers: OfferData[]): { min: number | null; max: number | null } {
  if (pricing === 'free') return { min: 0, max: 0 };
  if (offers.length === 0) return { min: null, max: null };
  return {
    min: Math.min(...offers.map(({ price }) => price)),
    max: Math.max(...offers.map(({ price, priceMax }) => priceMax ?? price)),
  };
}

export const bookingOf = (booking: ComponentValues<'price.booking'> | null): BookingData | null =>
  booking && {
    mode: booking.mode ?? 'optional',
    url: booking.url,
    phone: booking.phone,
    email: booking.email,
    opensAt: booking.opensAt,
    closesAt: booking.closesAt,
    note: booking.note,
  };
