import { apidae, datatourismeTerm, uit } from './mapping';
import type { VocabularySeed } from './seed';

export const priceCategory = {
  code: 'price-category',
  title: { fr: 'Catégorie de tarif', en: 'Price category', it: 'Categoria di prezzo' },
  governance: 'cooperative',
  concepts: [
    {
      code: 'base',
      prefLabel: { fr: 'Plein', en: 'Full', it: 'Intero' },
      mappings: [datatourismeTerm('BaseRateFullRate'), uit('base')],
    },
    {
      code: 'reduced',
      prefLabel: { fr: 'Réduit', en: 'Reduced', it: 'Ridotto' },
      mappings: [datatourismeTerm('ReducedRate')],
    },
    {
      code: 'child',
      prefLabel: { fr: 'Enfant', en: 'Child', it: 'Bambino' },
      mappings: [datatourismeTerm('ChildRate')],
    },
    { code: 'group', prefLabel: { fr: 'Groupe', en: 'Group', it: 'Gruppo' }, mappings: [datatourismeTerm('Group')] },
    { code: 'solidarity', prefLabel: { fr: 'Solidaire', en: 'Solidarity', it: 'Solidale' } },
    { code: 'member', prefLabel: { fr: 'Adhérent', en: 'Member', it: 'Socio' } },
    { code: 'pass', prefLabel: { fr: 'Pass, abonnement', en: 'Pass, subscription', it: 'Abbonamento' } },
    {
      code: 'pay_what_you_can',
      prefLabel: { fr: 'Participation libre', en: 'Pay what you can', it: 'Offerta libera' },
      mappings: [apidae('PARTICIPATION_LIBRE')],
    },
    {
      code: 'free_entry',
      prefLabel: { fr: 'Entrée libre', en: 'Free entry', it: 'Ingresso libero' },
      mappings: [apidae('ENTREE_LIBRE')],
    },
    { code: 'school', prefLabel: { fr: 'Scolaire', en: 'School', it: 'Scuole' } },
  ],
} satisfies VocabularySeed;
