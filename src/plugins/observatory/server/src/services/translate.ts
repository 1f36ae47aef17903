import type { Core } from '@strapi/strapi';
import { translatorOf } from '../../../../../plugin-kit/server/translator';
import en from '../translations/en.json';
import fr from '../translations/fr.json';
import it from '../translations/it.json';

export type Message = keyof typeof fr;
export type Locale = 'fr' | 'en' | 'it';
export const LOCALES = ['fr', 'en', 'it'] as const;

const messages = { fr, en, it } satisfies Record<Locale, Record<Message, string>>;

const { languageOf, translate } = translatorOf(messages);

export { translate };

/** The language of who is asking. */
export const languageIn = (strapi: Core.Strapi): Locale => LOCALES.find((one) => one === languageOf(strapi)) ?? 'fr';

export type Translate = (code: Message, parameters?: Record<string, string | number>) => string;

/** The texts of the observatory in a language. */
export const translatorIn =
  (locale: Locale): Translate =>
  (code, parameters = {}) =>
    messages[locale][code].replace(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole));
