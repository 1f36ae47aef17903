import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import createError from 'http-errors';
import { attributesOf } from '../plugin-kit/server/schema';
import { dayInWords } from '../plugin-kit/dates-in-words';
import { inLocale, LOCALES, type I18nText, type Locale } from '../ontology/i18n-text';
import type { Violation } from '../ontology/rules/violation';
import { fieldText, texts, type Texts } from '../forms/texts';
import en from './messages/en.json';
import fr from './messages/fr.json';
import it from './messages/it.json';

/** What another entry already is: HTTP says 409. */
const CONFLICTS = new Set(['identifierTaken', 'doubleEntry']);

const messages: Record<Locale, Record<string, string>> = { fr, en, it };

/** A violation as people read it: under which field, in words, and which rule it breaks. */
export interface Explanation {
  path: string[];
  message: string;
  name: 'ValidationError';
  rule: string;
}

/** What violations say to who writes or reads, in their language. */
export function explain(strapi: Core.Strapi, uid: string, violations: Violation[]): Explanation[] {
  const locale = languageOf(strapi);
  return violations.map((broken) => ({
    path: broken.path.map(String),
    message: messageOf(strapi, uid, broken, locale),
    name: 'ValidationError',
    rule: broken.rule,
  }));
}

/** Throws what breaks the rules, each message under its field. Does nothing when all is well. */
export function throwIfInvalid(strapi: Core.Strapi, uid: string, violations: Violation[]): void {
  if (violations.length === 0) return;
  const details = explain(strapi, uid, violations);
  const summary = [...new Set(details.map(({ message }) => message))].join(' ');
  if (violations.every(({ message }) => CONFLICTS.has(message)))
    throw createError(409, summary, { name: 'ConflictError', details: { errors: details } });
  throw new errors.ValidationError(summary, { errors: details });
}

/** The message of a violation, which names its field as the form does and says how to fix it. */
export function messageOf(
  strapi: Core.Strapi,
  uid: string,
  { path, message, parameters }: Violation,
  locale: Locale,
): string {
  const field = labelsOf(strapi, uid, path, texts[locale]).join(' › ');
  return fill(messages[locale][message] ?? message, { field, ...parameters }, locale);
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

const fill = (text: string, parameters: Violation['parameters'], locale: Locale): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => readable(parameters[name] ?? placeholder, locale));

const LOCAL_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A date as people write it: `28 mars 2027`. */
function readable(value: string | number | I18nText, locale: Locale): string {
  if (typeof value === 'object') return inLocale(value, locale);
  if (typeof value === 'number' || !LOCAL_DATE.test(value)) return String(value);
  return dayInWords(value, locale, 'long');
}
