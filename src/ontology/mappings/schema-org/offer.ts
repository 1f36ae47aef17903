import type { OfferLeaf, PriceSpecificationLeaf } from 'schema-dts';
import type { BookingData, BookingStatus, OfferData, Pricing } from '../../records/offers';
import { textIn } from '../text-in';
import { node, type Node } from './node';

/** Full IRIs: readers do not guess bare words. Nothing is said of what is unknown. */
const AVAILABILITY: Partial<Record<BookingStatus, string>> = {
  not_needed: 'https://schema.org/InStock',
  not_open: 'https://schema.org/PreSale',
  open: 'https://schema.org/InStock',
  limited: 'https://schema.org/LimitedAvailability',
  waiting_list: 'https://schema.org/SoldOut',
  sold_out: 'https://schema.org/SoldOut',
  closed: 'https://schema.org/OutOfStock',
};

/** What makes every price of a date unavailable, whatever each one says. */
const STRONGER_THAN_OFFER: BookingStatus[] = ['sold_out', 'waiting_list', 'closed'];

export interface Priced {
  uri: string;
  pricing: Pricing;
  offers: OfferData[];
  booking: BookingData | null;
  bookingStatus: BookingStatus;
}

/** Prices; a free event has an offer at 0, since no offer alone means unknown. */
export function offerNodes(priced: Priced, locale: string): Node[] {
  if (priced.pricing === 'free' && priced.offers.length === 0) return [freeOffer(priced)];
  return priced.offers.map((offer) => offerNode(offer, priced, locale));
}

/** Whether it is free, when it is known. */
export const isFree = (pricing: Pricing): boolean | null =>
  pricing === 'free' ? true : pricing === 'paid' ? false : null;

const freeOffer = ({ uri, booking, bookingStatus }: Priced): Node =>
  node<OfferLeaf>('Offer', {
    price: 0,
    priceCurrency: 'EUR',
    url: booking?.url ?? uri,
    availability: AVAILABILITY[bookingStatus],
    validFrom: booking?.opensAt,
  });

function offerNode(offer: OfferData, { booking, bookingStatus }: Priced, locale: string): Node {
  const status =
    offer.bookingStatus === 'unknown' || STRONGER_THAN_OFFER.includes(bookingStatus)
      ? bookingStatus
      : offer.bookingStatus;
  return node<OfferLeaf>('Offer', {
    '@id': offer.uri,
    name: textIn(offer.name, locale) ?? textIn(offer.category?.label ?? null, locale),
    category: textIn(offer.category?.label ?? null, locale),
    description: textIn(offer.note, locale),
    price: offer.price,
    priceCurrency: offer.currency,
    priceSpecification: offer.priceMax === null ? null : priceRangeNode(offer),
    url: offer.url ?? booking?.url,
    availability: AVAILABILITY[status],
    validFrom: offer.validFrom ?? booking?.opensAt,
    validThrough: offer.validUntil ?? booking?.closesAt,
  });
}

const priceRangeNode = ({ price, priceMax, currency }: OfferData): Node =>
  node<PriceSpecificationLeaf>('PriceSpecification', { minPrice: price, maxPrice: priceMax, priceCurrency: currency });
