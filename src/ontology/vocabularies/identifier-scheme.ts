import type { VocabularySeed } from './seed';

/** What each scheme accepts is in `identifiers/schemes.ts`. */
export const identifierScheme = {
  code: 'identifier-scheme',
  title: { fr: "Type d'identifiant", en: 'Kind of identifier', it: 'Tipo di identificativo' },
  governance: 'protocol',
  concepts: [
    { code: 'wikidata', prefLabel: { fr: 'Wikidata', en: 'Wikidata', it: 'Wikidata' } },
    { code: 'isni', prefLabel: { fr: 'ISNI', en: 'ISNI', it: 'ISNI' } },
    { code: 'siren', prefLabel: { fr: 'SIREN', en: 'SIREN (French company number)', it: 'SIREN (impresa francese)' } },
    {
      code: 'siret',
      prefLabel: { fr: 'SIRET', en: 'SIRET (French establishment number)', it: 'SIRET (sede di impresa francese)' },
    },
    {
      code: 'rna',
      prefLabel: {
        fr: 'RNA (répertoire national des associations)',
        en: 'RNA (French register of associations)',
        it: 'RNA (registro francese delle associazioni)',
      },
    },
    {
      code: 'platesv',
      prefLabel: {
        fr: "Licence d'entrepreneur de spectacles (PLATESV)",
        en: 'French show licence (PLATESV)',
        it: 'Licenza francese di spettacolo (PLATESV)',
      },
    },
    { code: 'apidae', prefLabel: { fr: 'Apidae', en: 'Apidae', it: 'Apidae' } },
    {
      code: 'openagenda_event',
      prefLabel: { fr: 'Événement OpenAgenda', en: 'OpenAgenda event', it: 'Evento OpenAgenda' },
    },
    {
      code: 'openagenda_location',
      prefLabel: { fr: 'Lieu OpenAgenda', en: 'OpenAgenda location', it: 'Luogo OpenAgenda' },
    },
    { code: 'datatourisme', prefLabel: { fr: 'DATAtourisme', en: 'DATAtourisme', it: 'DATAtourisme' } },
    {
      code: 'basilic',
      prefLabel: {
        fr: 'Basilic (lieux culturels, ministère de la Culture)',
        en: 'Basilic (French cultural places)',
        it: 'Basilic (luoghi culturali francesi)',
      },
    },
    {
      code: 'ministry_festival',
      prefLabel: {
        fr: 'Festival (ministère de la Culture)',
        en: 'Festival (French Ministry of Culture)',
        it: 'Festival (Ministero francese della Cultura)',
      },
    },
    {
      code: 'cnm_festival',
      prefLabel: {
        fr: 'Festival (Centre national de la musique)',
        en: 'Festival (French national music centre)',
        it: 'Festival (centro nazionale francese della musica)',
      },
    },
    {
      code: 'merimee',
      prefLabel: {
        fr: 'Mérimée (patrimoine architectural)',
        en: 'Mérimée (French architectural heritage)',
        it: 'Mérimée (patrimonio architettonico francese)',
      },
    },
    { code: 'capdata', prefLabel: { fr: 'CapData Opéra', en: 'CapData Opéra', it: 'CapData Opéra' } },
    {
      code: 'rof',
      prefLabel: {
        fr: 'Réunion des Opéras de France',
        en: 'French opera network (ROF)',
        it: 'Rete francese delle opere (ROF)',
      },
    },
    { code: 'artsdata', prefLabel: { fr: 'Artsdata', en: 'Artsdata', it: 'Artsdata' } },
    { code: 'musicbrainz', prefLabel: { fr: 'MusicBrainz', en: 'MusicBrainz', it: 'MusicBrainz' } },
    {
      code: 'ark_bnf',
      prefLabel: {
        fr: 'ARK (Bibliothèque nationale de France)',
        en: 'ARK (French national library)',
        it: 'ARK (Biblioteca nazionale di Francia)',
      },
    },
    { code: 'viaf', prefLabel: { fr: 'VIAF', en: 'VIAF', it: 'VIAF' } },
    { code: 'osm', prefLabel: { fr: 'OpenStreetMap', en: 'OpenStreetMap', it: 'OpenStreetMap' } },
    {
      code: 'ics_uid',
      prefLabel: {
        fr: "Identifiant d'agenda (UID iCalendar)",
        en: 'Calendar identifier (iCalendar UID)',
        it: 'Identificativo di calendario (UID iCalendar)',
      },
    },
    { code: 'url', prefLabel: { fr: 'Adresse web', en: 'Web address', it: 'Indirizzo web' } },
  ],
} satisfies VocabularySeed;
