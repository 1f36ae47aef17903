import { schema } from './mapping';
import type { VocabularySeed } from './seed';

export const workKind = {
  code: 'work-kind',
  title: { fr: "Nature de l'œuvre", en: 'Kind of work', it: 'Tipo di opera' },
  governance: 'protocol',
  concepts: [
    {
      code: 'play',
      prefLabel: { fr: 'Pièce de théâtre', en: 'Play', it: 'Opera teatrale' },
      mappings: [schema('Play')],
    },
    {
      code: 'music',
      prefLabel: { fr: 'Œuvre musicale', en: 'Musical work', it: 'Opera musicale' },
      mappings: [schema('MusicComposition')],
    },
    {
      code: 'choreography',
      prefLabel: { fr: 'Chorégraphie', en: 'Choreography', it: 'Coreografia' },
      mappings: [schema('CreativeWork', 'broad')],
    },
    { code: 'text', prefLabel: { fr: 'Texte', en: 'Text', it: 'Testo' }, mappings: [schema('CreativeWork', 'broad')] },
    {
      code: 'tale',
      prefLabel: { fr: 'Conte', en: 'Tale', it: 'Racconto' },
      mappings: [schema('CreativeWork', 'broad')],
    },
    {
      code: 'libretto',
      prefLabel: { fr: 'Livret', en: 'Libretto', it: 'Libretto' },
      mappings: [schema('CreativeWork', 'broad')],
    },
    {
      code: 'score_theatre',
      prefLabel: { fr: 'Théâtre musical', en: 'Music theatre', it: 'Teatro musicale' },
      mappings: [schema('CreativeWork', 'broad')],
    },
    {
      code: 'other',
      prefLabel: { fr: 'Autre', en: 'Other', it: 'Altro' },
      mappings: [schema('CreativeWork', 'broad')],
    },
  ],
} satisfies VocabularySeed;
