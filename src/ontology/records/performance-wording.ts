import { whenInWords } from '../../plugin-kit/dates-in-words';
import { numberFormat } from '../../plugin-kit/formats';
import { LOCALES } from '../i18n-text';
import { priceRange, type BookingStatus, type OfferData, type Pricing } from './offers';
import type { ScheduleData } from './performance-schedule';
import type { EventStatus } from './performance-status';
import { protocolTerm } from './protocol-terms';
import type { LocalisedText } from './source';

const FREE: LocalisedText = { fr: 'Gratuit', en: 'Free', it: 'Gratuito' };
const DONATION: LocalisedText = { fr: 'Participation libre', en: 'Pay what you can', it: 'Offerta libera' };
const RANGE: Record<string, (from: string, to: string) => string> = {
  fr: (from, to) => `De ${from} à ${to}`,
  en: (from, to) => `From ${from} to ${to}`,
  it: (from, to) => `Da ${from} a ${to}`,
};

const inEveryLanguage = (t: (locale: string) => string): LocalisedText =>
  Object.fromEntries(LOCALES.map((locale) => [locale, t(locale)]));

/** When it takes place, as people say it: « vendredi 12 mars 2027 à 20h30 »; both days of what lasts several. */
export const dateInWords = (schedule: ScheduleData): LocalisedText =>
  inEveryLanguage((locale) => whenInWords(schedule, locale));

const POSTPONED: Record<string, (date: string) => string> = {
  fr: (date) => `Reporté, nouvelle date à venir (prévu ${date})`,
  en: (date) => `Postponed, new date to come (was planned for ${date})`,
  it: (date) => `Rinviato, nuova data in arrivo (era previsto ${date})`,
};

/** The same as announced: what is postponed does not keep its former date as if it were sure. */
export const announcedDateInWords = (data: ScheduleData & { status: EventStatus }): LocalisedText =>
  data.status === 'postponed'
    ? inEveryLanguage((locale) => (POSTPONED[locale] ?? POSTPONED.en)?.(whenInWords(data, locale)) ?? '')
    : dateInWords(data);

/** What visitors are told of how one books: the rest is as they expect. */
export const NOTED_BOOKINGS: BookingStatus[] = ['sold_out', 'waiting_list', 'limited'];

/** The one word that a site shows over a date: cancelled, full, free…; null when there is nothing to say. */
export function badgeOf({ status, bookingStatus, pricing }: Badged): LocalisedText | null {
  if (status !== 'scheduled') return protocolTerm('eventStatus', status).label;
  if (NOTED_BOOKINGS.includes(bookingStatus)) return protocolTerm('bookingStatus', bookingStatus).label;
  return pricing === 'free' ? FREE : null;
}

interface Badged {
  status: EventStatus;
  bookingStatus: BookingStatus;
  pricing: Pricing;
}

const AGES: Record<string, (min: number, max: number | null) => string> = {
  fr: (min, max) => {
    if (max === null) return min === 0 ? 'dès la naissance' : `dès ${years(min)}`;
    if (min === max) return years(max);
    return min === 0 ? `jusqu’à ${years(max)}` : `de ${min} à ${years(max)}`;
  },
  en: (min, max) => {
    if (max === null) return min === 0 ? 'from birth' : `ages ${min} and over`;
    if (min === max) return `age ${max}`;
    return min === 0 ? `up to age ${max}` : `ages ${min} to ${max}`;
  },
  it: (min, max) => {
    if (max === null) return min === 0 ? 'dalla nascita' : `da ${anni(min)}`;
    if (min === max) return anni(max);
    return min === 0 ? `fino a ${anni(max)}` : `da ${min} a ${anni(max)}`;
  },
};
const years = (age: number): string => `${age} ${age < 2 ? 'an' : 'ans'}`;
const anni = (age: number): string => `${age} ${age === 1 ? 'anno' : 'anni'}`;

/** For which ages it is: « dès 6 ans », « de 6 à 10 ans »; null when nobody said. */
export const agesInWords = (ageMin: number | null, ageMax: number | null): LocalisedText | null =>
  ageMin === null && ageMax === null ? null : inEveryLanguage((locale) => AGES[locale]?.(ageMin ?? 0, ageMax) ?? '');

/** What it costs, as people say it: « Gratuit », « De 8 à 18 € »; null when nobody said. */
export function priceInWords(pricing: Pricing, offers: OfferData[]): LocalisedText | null {
  if (pricing === 'free') return FREE;
  if (pricing === 'donation') return DONATION;
  const { min, max } = priceRange(pricing, offers);
  const currency = offers[0]?.currency;
  if (min === null || max === null || !currency) return null;
  return inEveryLanguage((locale) => {
    const amount = (price: number) =>
      numberFormat(locale, {
        style: 'currency',
        currency,
        minimumFractionDigits: Number.isInteger(price) ? 0 : 2,
      }).format(price);
    return min === max ? amount(min) : (RANGE[locale] ?? joined)(amount(min), amount(max));
  });
}

const joined = (from: string, to: string): string => `${from} – ${to}`;
