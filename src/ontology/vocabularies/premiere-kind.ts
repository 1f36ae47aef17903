import type { VocabularySeed } from './seed';

export const premiereKind = {
  code: 'premiere-kind',
  title: { fr: 'Type de création', en: 'Kind of premiere', it: 'Tipo di prima' },
  governance: 'protocol',
  concepts: [
    { code: 'world', prefLabel: { fr: 'Création mondiale', en: 'World premiere', it: 'Prima mondiale' } },
    { code: 'national', prefLabel: { fr: 'Première nationale', en: 'National premiere', it: 'Prima nazionale' } },
    { code: 'regional', prefLabel: { fr: 'Première régionale', en: 'Regional premiere', it: 'Prima regionale' } },
    {
      code: 'company_first',
      prefLabel: { fr: 'Première par la compagnie', en: 'First by the company', it: 'Prima della compagnia' },
    },
    { code: 'preview', prefLabel: { fr: 'Avant-première', en: 'Preview', it: 'Anteprima' } },
  ],
} satisfies VocabularySeed;
