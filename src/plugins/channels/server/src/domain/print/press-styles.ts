import type { LocalisedText } from '../source';

/** What a line for the press may say. */
export type PressPart = 'date' | 'time' | 'title' | 'by' | 'venue' | 'town' | 'where' | 'price';

interface Segment {
  part: PressPart;
  /** Written before it, unless it begins the line; and after it. */
  before?: string;
  after?: string;
}

/** House styles of newspapers: one line a date. Each is a list of parts, and what is not known leaves no trace. */
export const PRESS_STYLES = {
  dated: [
    { part: 'date' },
    { part: 'time', before: ', ' },
    { part: 'title', before: ' — ' },
    { part: 'by', before: ', ' },
    { part: 'venue', before: ', ' },
    { part: 'town', before: ' (', after: ')' },
    { part: 'price', before: ', ' },
  ],
  hour: [
    { part: 'time' },
    { part: 'title', before: ' : ' },
    { part: 'by', before: ', ' },
    { part: 'where', before: ', ' },
    { part: 'price', before: ', ' },
  ],
  town: [
    { part: 'town' },
    { part: 'title', before: ' – ' },
    { part: 'by', before: ', ' },
    { part: 'venue', before: ', ' },
    { part: 'date', before: ', ' },
    { part: 'time', before: ', ' },
    { part: 'price', before: ', ' },
  ],
  title: [
    { part: 'title' },
    { part: 'by', before: ' (', after: ')' },
    { part: 'date', before: '. ' },
    { part: 'time', before: ', ' },
    { part: 'where', before: ', ' },
    { part: 'price', before: '. ' },
  ],
} as const satisfies Record<string, readonly Segment[]>;

export type PressStyle = keyof typeof PRESS_STYLES;

export const PRESS_STYLE_NAMES = Object.keys(PRESS_STYLES) as [PressStyle, ...PressStyle[]];

export const DEFAULT_PRESS_STYLE: PressStyle = 'dated';

/** Writes a line: parts that are null are left out with what joins them. Days under a title of their own say no date. */
export function pressLine(style: PressStyle, parts: Partial<Record<PressPart, string | null>>): string {
  const segments: readonly Segment[] = PRESS_STYLES[style];
  let line = '';
  for (const { part, before = '', after = '' } of segments) {
    const text = parts[part];
    if (text) line += `${line === '' ? '' : before}${text}${after}`;
  }
  return line;
}

/** What the editor shows of each style. */
export const EXAMPLE: Record<PressPart, LocalisedText> = {
  date: { fr: 'ven. 12 mars', en: 'Fri 12 March', it: 'ven 12 mar' },
  time: { fr: '20h30', en: '20:30', it: '20:30' },
  title: { fr: 'Titre', en: 'Title', it: 'Titolo' },
  by: { fr: 'Compagnie', en: 'Company', it: 'Compagnia' },
  venue: { fr: 'Lieu', en: 'Venue', it: 'Luogo' },
  town: { fr: 'Commune', en: 'Town', it: 'Comune' },
  where: { fr: 'Lieu, Commune', en: 'Venue, Town', it: 'Luogo, Comune' },
  price: { fr: '12 €', en: '€12', it: '12 €' },
};
