import { fillIn } from '../../../../../plugin-kit/fill-in';
import { parserOf } from '../../../../../plugin-kit/server/parse';
import { translatorOf } from '../../../../../plugin-kit/server/translator';
import type { Locale } from '../domain/language';
import en from '../translations/en.json';
import fr from '../translations/fr.json';
import it from '../translations/it.json';

export type Message = keyof typeof fr;

const messages = { fr, en, it } satisfies Record<Locale, Record<Message, string>>;

export const { languageOf, translate, translateTo } = translatorOf(messages);

export const parse = parserOf(languageOf);

/** The texts of the site in a language: `t('home.tonight')`. */
export type Translate = (code: Message, parameters?: Record<string, string | number>) => string;

export const translatorIn =
  (locale: Locale): Translate =>
  (code, parameters = {}) =>
    fillIn(messages[locale][code], parameters);
