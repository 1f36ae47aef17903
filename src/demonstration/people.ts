import { withoutAccents } from '../plugin-kit/without-accents';
import type { PersonContent } from './content';
import { notices } from './fictional';

type Author = [slug: string, first: string, last: string, display: string, role: string, fr: string];

/** Real authors and composers, all in the public domain: dates of life as the only fact. */
const authors: Author[] = [
  ['moliere', 'Jean-Baptiste', 'Poquelin', 'Molière', 'author', 'Auteur et comédien français (1622–1673).'],
  ['marivaux', 'Pierre', 'de Marivaux', 'Marivaux', 'author', 'Auteur français (1688–1763).'],
  ['alfred-de-musset', 'Alfred', 'de Musset', 'Alfred de Musset', 'author', 'Auteur français (1810–1857).'],
  ['carlo-goldoni', 'Carlo', 'Goldoni', 'Carlo Goldoni', 'author', 'Auteur vénitien (1707–1793).'],
  ['edmond-rostand', 'Edmond', 'Rostand', 'Edmond Rostand', 'author', 'Auteur français (1868–1918).'],
  ['anton-tchekhov', 'Anton', 'Tchekhov', 'Anton Tchekhov', 'author', 'Auteur russe (1860–1904).'],
  ['charles-perrault', 'Charles', 'Perrault', 'Charles Perrault', 'author', 'Auteur français (1628–1703).'],
  ['jean-de-la-fontaine', 'Jean', 'de La Fontaine', 'Jean de La Fontaine', 'author', 'Poète français (1621–1695).'],
  [
    'johann-sebastian-bach',
    'Johann Sebastian',
    'Bach',
    'Johann Sebastian Bach',
    'composer',
    'Compositeur allemand (1685–1750).',
  ],
  ['antonio-vivaldi', 'Antonio', 'Vivaldi', 'Antonio Vivaldi', 'composer', 'Compositeur vénitien (1678–1741).'],
  ['claudio-monteverdi', 'Claudio', 'Monteverdi', 'Claudio Monteverdi', 'composer', 'Compositeur italien (1567–1643).'],
  [
    'marc-antoine-charpentier',
    'Marc-Antoine',
    'Charpentier',
    'Marc-Antoine Charpentier',
    'composer',
    'Compositeur français (1643–1704).',
  ],
  [
    'wolfgang-amadeus-mozart',
    'Wolfgang Amadeus',
    'Mozart',
    'Wolfgang Amadeus Mozart',
    'composer',
    'Compositeur autrichien (1756–1791).',
  ],
  ['joseph-haydn', 'Joseph', 'Haydn', 'Joseph Haydn', 'composer', 'Compositeur autrichien (1732–1809).'],
  ['franz-schubert', 'Franz', 'Schubert', 'Franz Schubert', 'composer', 'Compositeur autrichien (1797–1828).'],
  ['felix-mendelssohn', 'Felix', 'Mendelssohn', 'Felix Mendelssohn', 'composer', 'Compositeur allemand (1809–1847).'],
  ['gabriel-faure', 'Gabriel', 'Fauré', 'Gabriel Fauré', 'composer', 'Compositeur français (1845–1924).'],
  ['claude-debussy', 'Claude', 'Debussy', 'Claude Debussy', 'composer', 'Compositeur français (1862–1918).'],
  ['erik-satie', 'Erik', 'Satie', 'Erik Satie', 'composer', 'Compositeur français (1866–1925).'],
  [
    'camille-saint-saens',
    'Camille',
    'Saint-Saëns',
    'Camille Saint-Saëns',
    'composer',
    'Compositeur français (1835–1921).',
  ],
];

type Artist = [first: string, last: string, ...professions: string[]];

/** Invented artists. */
const artists: Artist[] = [
  ['Ambre', 'Follastre', 'stage_director', 'actor'],
  ['Lothaire', 'Brunissend', 'actor'],
  ['Sidonie', 'Pralongue', 'actor'],
  ['Aurèle', 'Chantelouve', 'stage_director', 'author'],
  ['Maïa', 'Granvalier', 'actor'],
  ['Isidore', 'Fontclaire', 'actor', 'puppeteer'],
  ['Océane', 'Montbrizard', 'author', 'stage_director'],
  ['Bastian', 'Valserine-Rey', 'choreographer', 'dancer'],
  ['Livia', 'Rochebelle', 'dancer'],
  ['Tancrède', 'Ollivette', 'circus_artist'],
  ['Noémie', 'Sautevent', 'circus_artist'],
  ['Philibert', 'Cornebise', 'puppeteer'],
  ['Clélia', 'Vernessac', 'singer'],
  ['Amaury', 'Desclavelles', 'musical_director', 'instrumentalist'],
  ['Éléonore', 'Trucharde', 'instrumentalist'],
  ['Gaspard', 'Mirandelle', 'conductor'],
  ['Domitille', 'Arvisenet', 'conductor'],
  ['Raphaël', 'Pontfroid', 'musician', 'composer'],
  ['Joséphine', 'Larchemin', 'musician'],
  ['Achille', 'Battendier', 'musician'],
  ['Violaine', 'Espitalle', 'storyteller'],
  ['Théodore', 'Ceillaquin-Bel', 'storyteller', 'narrator'],
  ['Mahaut', 'Peyrevive', 'musician', 'composer'],
  ['Silvère', 'Combalou', 'lighting', 'set'],
  ['Giulia', 'Serravento', 'actor', 'singer'],
];

const biographies = notices.person;

/** Slug of an invented artist. */
const slugOf = (first: string, last: string) =>
  withoutAccents(`${first} ${last}`)
    .replace(/[^a-zA-Z -]/g, '')
    .toLowerCase()
    .replace(/ /g, '-');

export const people: PersonContent[] = [
  ...authors.map(([slug, firstName, lastName, displayName, role, fr]) => ({
    slug,
    firstName,
    lastName,
    displayName,
    professions: [role],
    biography: { fr: { biography: fr } },
    source: `https://fr.wikipedia.org/wiki/${displayName.replace(/ /g, '_')}`,
  })),
  ...artists.map(([firstName, lastName, ...professions]) => ({
    slug: slugOf(firstName, lastName),
    firstName,
    lastName,
    displayName: `${firstName} ${lastName}`,
    professions,
    biography: {
      fr: { biography: biographies.fr },
      en: { biography: biographies.en },
      it: { biography: biographies.it },
    },
  })),
];
