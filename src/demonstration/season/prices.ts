import type { I18nText } from '../../ontology/i18n-text';
import type { Setting } from '../content';
import type { PlannedPerformance } from './performance';

type Admission = Pick<
  PlannedPerformance,
  'pricing' | 'offers' | 'priceNote' | 'bookingStatus' | 'capacity' | 'remainingCapacity'
>;

const donationNote: I18nText = {
  fr: 'Libre participation aux frais, à la sortie.',
  en: 'Pay what you wish on the way out.',
  it: "Offerta libera all'uscita.",
};

const paid = (base: number, capacity: number): Admission => ({
  pricing: 'paid',
  offers: [
    { category: 'base', price: base },
    { category: 'reduced', price: Math.round(base * 0.65) },
    { category: 'child', price: Math.round(base * 0.4) },
    { category: 'solidarity', price: 5 },
  ],
  bookingStatus: 'open',
  capacity,
  remainingCapacity: Math.round(capacity * 0.6),
});

const free: Admission = {
  pricing: 'free',
  offers: [{ category: 'free_entry', price: 0 }],
  bookingStatus: 'not_needed',
};
const donation: Admission = { pricing: 'donation', offers: [], priceNote: donationNote, bookingStatus: 'not_needed' };
const unknown: Admission = { pricing: 'unknown', offers: [], bookingStatus: 'unknown' };

/** What one pays, by kind of show: several ways for each, taken in turn. Capacities are those of the invented dates. */
export const admissions: Record<Setting, readonly [Admission, ...Admission[]]> = {
  hall: [paid(16, 180), paid(12, 120), paid(18, 220)],
  church: [donation, paid(15, 90), donation, free],
  outdoor: [free, paid(20, 150), free],
  family: [paid(8, 80), free, paid(6, 60)],
  cinema: [paid(10, 70), paid(9, 60)],
  club: [paid(10, 100), donation, paid(12, 100), unknown],
  reading: [free, donation],
};

/** A performance for schools: one price, by reservation of the teacher. */
export const schoolAdmission: Admission = {
  pricing: 'paid',
  offers: [{ category: 'school', price: 5 }],
  bookingStatus: 'open',
  capacity: 60,
  remainingCapacity: 20,
};
