import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { LOCALES, type Locale } from '../ontology/i18n-text';
import type { Violation } from '../ontology/rules/violation';
import { fieldText, texts, type Texts } from '../forms/texts';
import en from './messages/en.json';
import fr from './messages/fr.json';
import it from './messages/it.json';
import { attributesOf } from './state';

const messages: Record<Locale, Record<string, string>> = { fr, en, it };

/** Throws what breaks the rules, each message under its field, in the language of who writes. Does nothing when all is well. */
export function refuse(strapi: Core.Strapi, uid: string, violations: Violation[]): void {
  if (violations.length === 0) return;
  const locale = languageOf(strapi);
  const details = violations.map((broken) => ({
    path: broken.path.map(String),
    message: messageOf(strapi, uid, broken, locale),
    name: 'ValidationError',
    rule: broken.rule,
  }));
  const summary = [...new Set(details.map(({ message }) => message))].join(' ');
  throw new errors.ValidationError(summary, { errors: details });
}

/** The message of a violation, which names its field as the form does and says how to mend it. */
export function messageOf(
  strapi: Core.Strapi,
  uid: string,
  { path, message, parameters }: Violation,
  locale: Locale,
): string {
  const field = labelsOf(strapi, uid, path, texts[locale]).join(' › ');
  return fill(messages[locale][message] ?? message, { field, ...parameters });
}

/** The labels along a path: `['offers', 0, 'price']` reads `Tarifs › Prix`. */
function labelsOf(strapi: Core.Strapi, uid: string, path: Violation['path'], language: Texts): string[] {
  const [name, ...rest] = path.filter((part): part is string => typeof part === 'string');
  if (!name) return [];
  const within = attributesOf(strapi, uid)[name]?.component;
  return [fieldText(language, uid, name)?.label ?? name, ...(within ? labelsOf(strapi, within, rest, language) : [])];
}

/** French unless the editor, or the reader of an API, asked for another language. */
function languageOf(strapi: Core.Strapi): Locale {
  const request = strapi.requestContext.get();
  const preferred = (request?.state.user as { preferedLanguage?: string | null } | undefined)?.preferedLanguage;
  const accepted = request?.get('Accept-Language') ? request.acceptsLanguages([...LOCALES]) : false;
  return LOCALES.find((locale) => locale === preferred) ?? LOCALES.find((locale) => locale === accepted) ?? 'fr';
}

const fill = (text: string, parameters: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(parameters[name] ?? placeholder));
