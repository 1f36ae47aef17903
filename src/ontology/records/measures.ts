import { priceRange, type OfferData, type Pricing } from './offers';
import type { Measure } from './source';

/** For whom it is: who is of that age. What says no age is open to all. */
export const ageMeasure = <Data extends { ageMin: number | null; ageMax: number | null }>(): Measure<Data> => ({
  parameter: 'age',
  label: {
    fr: 'un âge en années : ce qui convient à cet âge ou ne dit pas d’âge',
    en: 'an age in years: what suits this age or says none',
    it: 'un’età in anni: ciò che va bene a questa età o non ne indica',
  },
  read: ({ ageMin, ageMax }) => ({ low: ageMin, high: ageMax }),
});

/** What somebody would pay at most: the lowest price counts. A price that nobody said is no low price. */
export const priceMeasure = <Data extends { pricing: Pricing; offers: OfferData[] }>(): Measure<Data> => ({
  parameter: 'priceMax',
  label: {
    fr: 'un prix : ce dont un tarif ne coûte pas plus, 0 pour ce qui est gratuit ou à prix libre',
    en: 'a price: what can be had for no more, 0 for what is free or pay what you want',
    it: 'un prezzo: ciò che ha una tariffa non superiore, 0 per ciò che è gratuito o a offerta libera',
  },
  read({ pricing, offers }) {
    const { min } = pricing === 'donation' ? { min: 0 } : priceRange(pricing, offers);
    return min === null ? null : { low: min, high: null };
  },
});
