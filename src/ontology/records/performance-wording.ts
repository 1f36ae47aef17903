import { LOCALES } from '../i18n-text';
import { priceRange, type OfferData, type Pricing } from './offers';
import type { ScheduleData } from './performance-schedule';
import type { LocalisedText } from './source';

const FREE: LocalisedText = { fr: 'Gratuit', en: 'Free', it: 'Gratuito' };
const DONATION: LocalisedText = { fr: 'Participation libre', en: 'Pay what you can', it: 'Offerta libera' };
const RANGE: Record<string, (from: string, to: string) => string> = {
  fr: (from, to) => `De ${from} à ${to}`,
  en: (from, to) => `From ${from} to ${to}`,
  it: (from, to) => `Da ${from} a ${to}`,
};
/** What the days and times of the territory are written as, wherever the reader is. */
const TAGS: Record<string, string> = { fr: 'fr-FR', en: 'en-GB', it: 'it-IT' };

/** Formats are made once: making one takes a hundred times as long as using it. */
function madeOnce<Options, Format>(make: (tag: string, options: Options) => Format) {
  const made = new Map<string, Format>();
  return (tag: string, options: Options): Format => {
    const key = JSON.stringify([tag, options]);
    const format = made.get(key) ?? make(tag, options);
    made.set(key, format);
    return format;
  };
}
const dateFormat = madeOnce((tag, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options));
const amountFormat = madeOnce((tag, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options));

const inEveryLanguage = (say: (locale: string) => string): LocalisedText =>
  Object.fromEntries(LOCALES.map((locale) => [locale, say(locale)]));

/** When it takes place, as people say it: « vendredi 12 mars 2027 à 20:30 »; both days of what lasts several. */
export function dateInWords({ startDate, startTime, startsAt, endDate, timeZone }: ScheduleData): LocalisedText {
  return inEveryLanguage((locale) => {
    const tag = TAGS[locale] ?? locale;
    if (startTime) {
      return dateFormat(tag, { dateStyle: 'full', timeStyle: 'short', timeZone }).format(new Date(startsAt));
    }
    const format = dateFormat(tag, { dateStyle: 'full', timeZone: 'UTC' });
    const [first, last] = [new Date(startDate), new Date(endDate ?? startDate)];
    return last > first ? format.formatRange(first, last) : format.format(first);
  });
}

/** What it costs, as people say it: « Gratuit », « De 8 à 18 € »; null when nobody said. */
export function priceInWords(pricing: Pricing, offers: OfferData[]): LocalisedText | null {
  if (pricing === 'free') return FREE;
  if (pricing === 'donation') return DONATION;
  const { min, max } = priceRange(pricing, offers);
  const currency = offers[0]?.currency;
  if (min === null || max === null || !currency) return null;
  return inEveryLanguage((locale) => {
    const amount = (price: number) =>
      amountFormat(TAGS[locale] ?? locale, {
        style: 'currency',
        currency,
        minimumFractionDigits: Number.isInteger(price) ? 0 : 2,
      }).format(price);
    return min === max ? amount(min) : (RANGE[locale] ?? joined)(amount(min), amount(max));
  });
}

const joined = (from: string, to: string): string => `${from} – ${to}`;
