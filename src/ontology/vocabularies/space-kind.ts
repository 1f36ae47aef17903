import type { VocabularySeed } from './seed';

export const spaceKind = {
  code: 'space-kind',
  title: { fr: 'Nature de la salle', en: 'Kind of space', it: 'Tipo di spazio' },
  governance: 'protocol',
  concepts: [
    { code: 'hall', prefLabel: { fr: 'Salle', en: 'Hall', it: 'Sala' } },
    { code: 'stage', prefLabel: { fr: 'Scène', en: 'Stage', it: 'Palco' } },
    { code: 'nave', prefLabel: { fr: 'Nef', en: 'Nave', it: 'Navata' } },
    { code: 'choir', prefLabel: { fr: 'Chœur', en: 'Choir', it: 'Coro' } },
    { code: 'courtyard', prefLabel: { fr: 'Cour', en: 'Courtyard', it: 'Cortile' } },
    { code: 'foyer', prefLabel: { fr: 'Foyer', en: 'Foyer', it: 'Foyer' } },
    { code: 'studio', prefLabel: { fr: 'Studio', en: 'Studio', it: 'Studio' } },
    { code: 'terrace', prefLabel: { fr: 'Terrasse', en: 'Terrace', it: 'Terrazza' } },
    { code: 'room', prefLabel: { fr: 'Pièce', en: 'Room', it: 'Stanza' } },
  ],
} satisfies VocabularySeed;
