import type { Locale } from '../../ontology/i18n-text';
import { fillIn } from '../../plugin-kit/fill-in';
import en from './en.json';
import fr from './fr.json';
import it from './it.json';

export type TextName = keyof typeof fr;

const texts = { fr, en, it } satisfies Record<Locale, Record<TextName, string>>;

/** A text of the pages in a language: `{credit}` is replaced by the parameter of that name. */
export const pageText = (locale: Locale, name: TextName, parameters: Record<string, string> = {}): string =>
  fillIn(texts[locale][name], parameters);

/** What a type is called: `venue` reads "Lieu". */
export const typeName = (locale: Locale, segment: string): string => pageText(locale, `type.${segment}` as TextName);
