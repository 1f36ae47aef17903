import type { LocalisedText } from './source';

/** What a channel editor offers to show for a press of a button. */
export interface ReadyShape {
  code: string;
  label: LocalisedText;
  shape: ShapeEntry[];
}

/** A field of the items, as channels keep it. */
interface ShapeEntry {
  field: string;
  as?: string;
  terms?: { show: 'labels' };
  text?: { most: number };
}

/** A date in the sentences that a newspaper prints. */
export const pressShape: ShapeEntry[] = [
  { field: 'dateInWords', as: 'date' },
  { field: 'title', as: 'titre' },
  { field: 'venue.name', as: 'lieu' },
  { field: 'territory', as: 'commune', terms: { show: 'labels' } },
  { field: 'teaser', as: 'texte', text: { most: 300 } },
  { field: 'priceInWords', as: 'prix' },
  { field: 'booking.phone', as: 'telephone' },
];

/** What every announcement of a date says. */
const DATE = ['url', 'title', 'teaser', 'dateInWords', 'startDate', 'startTime', 'venue.name', 'territory', 'status'];

/** What the site of a festival shows of its dates. */
export const programmeShape: ShapeEntry[] = [
  ...DATE,
  ...['space.name', 'disciplines', 'companies', 'priceInWords', 'booking.url', 'pictures'],
].map((field) => ({ field }));

export const performanceShapes: ReadyShape[] = [
  {
    code: 'press',
    label: {
      fr: 'Pour la presse : date, titre, lieu, texte court, prix, téléphone',
      en: 'For the press: date, title, venue, short text, price, phone',
      it: 'Per la stampa: data, titolo, luogo, testo breve, prezzo, telefono',
    },
    shape: pressShape,
  },
  {
    code: 'programme',
    label: {
      fr: 'Pour un programme : ce que dit une annonce, billetterie et images',
      en: 'For a programme: what an announcement says, booking and pictures',
      it: 'Per un programma: ciò che dice un annuncio, biglietteria e immagini',
    },
    shape: programmeShape,
  },
];
