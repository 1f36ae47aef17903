import { parserOf } from '../../../../../plugin-kit/server/parse';
import { translatorOf } from '../../../../../plugin-kit/server/translator';
import type { Locale } from '../domain/question';
import en from '../translations/en.json';
import fr from '../translations/fr.json';
import it from '../translations/it.json';

export type Message = keyof typeof fr;

const messages = { fr, en, it } satisfies Record<Locale, Record<Message, string>>;

export const { translate, translateTo, languageOf } = translatorOf(messages);

export const parse = parserOf(languageOf);

/** The texts of pages in a language: `t('form.send')`. */
export type Translate = (code: Message, parameters?: Record<string, string>) => string;

export const translatorIn =
  (locale: Locale): Translate =>
  (code, parameters = {}) =>
    translateTo(locale, code, parameters);
