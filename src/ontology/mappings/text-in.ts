import type { LocalisedText } from '../records/source';

/** A text in a language, else in French; undefined when there is none. */
export const textIn = (text: LocalisedText | null, locale: string): string | undefined =>
  text ? (text[locale] ?? text.fr) : undefined;
