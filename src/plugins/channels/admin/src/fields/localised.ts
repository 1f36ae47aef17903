import type { LocalisedText } from '../types';

/** A text in the reader's language, else in any. */
export const inLocale = (text: LocalisedText | null | undefined, locale: string): string =>
  text?.[locale] ?? Object.values(text ?? {})[0] ?? '';
