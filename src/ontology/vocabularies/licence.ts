import type { VocabularySeed } from './seed';

export const licence = {
  code: 'licence',
  title: { fr: 'Licence', en: 'Licence', it: 'Licenza' },
  governance: 'protocol',
  concepts: [
    {
      code: 'etalab-2.0',
      prefLabel: {
        fr: 'Licence Ouverte 2.0 (Etalab)',
        en: 'Open Licence 2.0 (Etalab)',
        it: 'Licenza aperta 2.0 (Etalab)',
      },
    },
    { code: 'cc0', prefLabel: { fr: 'CC0 (domaine public)', en: 'CC0 (public domain)', it: 'CC0 (pubblico dominio)' } },
    {
      code: 'cc-by-4.0',
      prefLabel: { fr: 'CC BY 4.0 (attribution)', en: 'CC BY 4.0 (attribution)', it: 'CC BY 4.0 (attribuzione)' },
    },
    {
      code: 'cc-by-sa-4.0',
      prefLabel: {
        fr: 'CC BY-SA 4.0 (partage dans les mêmes conditions)',
        en: 'CC BY-SA 4.0 (share alike)',
        it: 'CC BY-SA 4.0 (condividi allo stesso modo)',
      },
    },
    {
      code: 'cc-by-nc-4.0',
      prefLabel: {
        fr: "CC BY-NC 4.0 (pas d'utilisation commerciale)",
        en: 'CC BY-NC 4.0 (non-commercial)',
        it: 'CC BY-NC 4.0 (non commerciale)',
      },
    },
    {
      code: 'cc-by-nc-nd-4.0',
      prefLabel: {
        fr: 'CC BY-NC-ND 4.0 (ni usage commercial ni modification)',
        en: 'CC BY-NC-ND 4.0 (non-commercial, no derivatives)',
        it: 'CC BY-NC-ND 4.0 (non commerciale, non opere derivate)',
      },
    },
    {
      code: 'all_rights',
      prefLabel: { fr: 'Tous droits réservés', en: 'All rights reserved', it: 'Tutti i diritti riservati' },
    },
    {
      code: 'event_only',
      prefLabel: {
        fr: 'Pour annoncer cet événement seulement',
        en: 'To announce this event only',
        it: 'Solo per annunciare questo evento',
      },
    },
  ],
} satisfies VocabularySeed;
