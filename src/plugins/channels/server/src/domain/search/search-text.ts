import type { Overlay } from '../curation/overlay';
import type { Field, LocalisedText, SearchWeight, Term } from '../source';
import { significantWords, wordsOf } from './words';

/** A text by which a record is found: the words of one field, in one language. */
export interface SearchedText {
  weight: SearchWeight;
  /** Name of the field. */
  field: string;
  words: string[];
}

/** Stands for the field in what is kept of a partner's own words. */
const OVERLAY = 'overlay';

/** Fields of text that are searched in any source, by the last part of their names. */
const USUAL: Record<string, SearchWeight> = {
  title: 'title',
  name: 'title',
  displayName: 'title',
  subtitle: 'name',
  teaser: 'text',
};

/** What the words of a field count for; undefined when nobody finds a record by them. What is reserved is told to nobody. */
export function searchWeightOf({ name, type, search, isReserved, isMarkdown }: Field): SearchWeight | undefined {
  if (isReserved) return undefined;
  if (search) return search.weight;
  if (type === 'terms') return 'label';
  if (type !== 'text') return undefined;
  const weight = USUAL[name.split('.').at(-1) ?? ''] ?? (isMarkdown ? 'text' : undefined);
  // `venue.name` names something else than the record.
  return weight === 'title' && name.includes('.') ? 'name' : weight;
}

/** The texts of a record by which it is found, in every language, as they are kept: one a line. */
export function searchTextOf(data: unknown, fields: Field[]): string {
  const texts = fields.flatMap((field) => {
    const weight = searchWeightOf(field);
    const value = weight && field.read(data);
    if (!weight || value === null || value === undefined) return [];
    return textsIn(value, field).map((text) => toLine({ weight, field: field.name, words: wordsOf(text) }));
  });
  return [...new Set(texts)].join('\n');
}

/** The same of the words that a partner puts over a record. */
export function searchTextOfOverlay({ title, teaser, category }: Overlay): string {
  const parts: [SearchWeight, LocalisedText | undefined][] = [
    ['title', title],
    ['label', category],
    ['text', teaser],
  ];
  const lines = parts.flatMap(([weight, text]) =>
    Object.values(text ?? {}).map((one) => toLine({ weight, field: OVERLAY, words: wordsOf(one) })),
  );
  return [...new Set(lines)].join('\n');
}

/** The field of the words that the partner of a channel puts over records: only that channel shows them. */
const overlayOf = (channelDocumentId: string): string => `${OVERLAY}.${channelDocumentId}`;

/** Whether a field is the partner's own words in this channel, false when it is those of another; null when it is the record's. */
export const isOverlayOf = (channelDocumentId: string | null, field: string): boolean | null =>
  field.startsWith(overlayOf('')) ? channelDocumentId !== null && field === overlayOf(channelDocumentId) : null;

/** What `searchTextOfOverlay` wrote, under the field of one channel. */
export const searchTextInChannel = (searchText: string, channelDocumentId: string): string =>
  searchText.replace(/^(\w+) overlay /gm, `$1 ${overlayOf(channelDocumentId)} `);

/** Reads one of the lines. */
export const toSearchedText = (line: string): SearchedText => {
  const [weight, field = '', ...words] = line.split(' ');
  return { weight: weight as SearchWeight, field, words };
};

function textsIn(value: unknown, { type, search }: Field): string[] {
  if (search?.texts) return search.texts(value).flatMap(inEveryLanguage);
  if (type === 'terms') return (value as Term[]).flatMap(({ label }) => inEveryLanguage(label));
  return inEveryLanguage(value);
}

function inEveryLanguage(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).filter((text): text is string => typeof text === 'string');
}

/** Of running text, which words are in it is all that is kept. */
function toLine({ weight, field, words }: SearchedText): string {
  const kept = weight === 'text' ? [...new Set(significantWords(words))].sort() : words;
  return [weight, field, ...kept].join(' ');
}
