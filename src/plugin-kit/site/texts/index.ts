import { fillIn } from '../../fill-in';
import type { Language } from '../languages';
import en from './en.json';
import fr from './fr.json';
import it from './it.json';

export type TextName = keyof typeof fr;

const texts = { fr, en, it } satisfies Record<Language, Record<TextName, string>>;

/** A text of the layout in a language: `{credit}` is replaced by the parameter of that name. */
export const siteText = (language: Language, name: TextName, parameters: Record<string, string> = {}): string =>
  fillIn(texts[language][name], parameters);
