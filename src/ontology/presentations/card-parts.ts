import type { CardPicture, SpreadValue, Spoken } from '../../plugin-kit/presentation';
import { textIn } from '../mappings/text-in';
import type { PictureData } from '../records/pictures';
import type { LocalisedText, Term } from '../records/source';

/** What a channel may add to a record, whatever its source. */
export interface InChannel {
  /** Place among those that a person put first. */
  rank?: number;
}

/** A text in the language of the page, else in French and saying so. */
export function spokenIn(text: LocalisedText | null | undefined, locale: string): Spoken | null {
  const own = text?.[locale];
  if (own) return { text: own };
  const french = text?.fr;
  return french ? { text: french, ...(locale === 'fr' ? {} : { lang: 'fr' }) } : null;
}

/** Names joined as in a sentence that nobody has to translate. */
export const joined = (names: (string | null | undefined)[]): Spoken | null => {
  const known = names.filter(Boolean);
  return known.length > 0 ? { text: known.join(', ') } : null;
};

export const labelIn = (term: Term | null | undefined, locale: string): string | null =>
  (term && textIn(term.label, locale)) ?? null;

/** The first picture that may be shown. */
export function cardPicture(pictures: PictureData[] | undefined, locale: string): CardPicture | null {
  const [picture] = pictures ?? [];
  if (!picture) return null;
  const { url, alt, credit, width, height, thumbnails, webp = [] } = picture;
  return { url, alt: textIn(alt, locale) ?? '', credit, width, height, thumbnails, webp };
}

/** Terms as a front page is spread over them. */
export const spreadOver = (criterion: string, terms: (Term | null | undefined)[], locale: string): SpreadValue[] =>
  terms.flatMap((term) => (term ? [{ criterion, code: term.code, label: labelIn(term, locale) ?? term.code }] : []));
