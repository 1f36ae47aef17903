import type { VocabularySeed } from './seed';

export const linkKind = {
  code: 'link-kind',
  title: { fr: 'Nature du lien', en: 'Kind of link', it: 'Tipo di link' },
  governance: 'protocol',
  concepts: [
    { code: 'website', prefLabel: { fr: 'Site web', en: 'Website', it: 'Sito web' } },
    { code: 'ticketing', prefLabel: { fr: 'Billetterie', en: 'Tickets', it: 'Biglietteria' } },
    { code: 'video', prefLabel: { fr: 'Vidéo', en: 'Video', it: 'Video' } },
    { code: 'audio', prefLabel: { fr: 'Audio', en: 'Audio', it: 'Audio' } },
    { code: 'press', prefLabel: { fr: 'Presse', en: 'Press', it: 'Stampa' } },
    { code: 'technical_sheet', prefLabel: { fr: 'Fiche technique', en: 'Technical sheet', it: 'Scheda tecnica' } },
    { code: 'programme', prefLabel: { fr: 'Programme', en: 'Programme', it: 'Programma' } },
    { code: 'social', prefLabel: { fr: 'Réseau social', en: 'Social network', it: 'Rete sociale' } },
  ],
} satisfies VocabularySeed;
