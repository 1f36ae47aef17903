import { attributesOf, isLocalised, isTranslated } from '../../../plugin-kit/server/schema';
import { RECORD_LOCALE, SYSTEM } from '../../../entries/state';
import type { ContentTypeUid } from '../../../ontology/rules/state';

export type Values = Record<string, unknown>;

/** What each row has of its own, whatever its language. */
const OF_THE_ROW = new Set([...SYSTEM, 'createdAt', 'updatedAt', 'publishedAt', 'firstPublishedAt']);

export const isLocalisedType = (uid: string): boolean =>
  uid in strapi.contentTypes && isLocalised(strapi, uid as ContentTypeUid);

/** Whether a language of a type holds texts only: all else is in the French row, which is the record. */
export const isTranslation = (uid: string, locale: unknown): locale is string =>
  typeof locale === 'string' && locale !== '*' && locale !== RECORD_LOCALE && isLocalisedType(uid);

/** Names of the attributes that are translated. */
export const translatedNames = (uid: string): string[] =>
  Object.entries(attributesOf(strapi, uid))
    .filter(([, attribute]) => isTranslated(attribute))
    .map(([name]) => name);

/** What all languages of an entry share, as its record says it. */
export function sharedFields(uid: string, record: Values): Values {
  const translated = new Set(translatedNames(uid));
  const isShared = (name: string) => !translated.has(name) && !OF_THE_ROW.has(name);
  const names = Object.keys(attributesOf(strapi, uid)).filter((name) => isShared(name) && name in record);
  return Object.fromEntries(names.map((name) => [name, record[name]]));
}
