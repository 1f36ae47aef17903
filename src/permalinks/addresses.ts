import type { Core } from '@strapi/strapi';
import { LOCALES, type Locale } from '../ontology/i18n-text';
import { identifierOfUri, identifierPath, typeOfSegment, type Identifier } from '../ontology/uri';
import { isPublicType, pageNamesOf } from './entries';
import type { DataFormat } from './negotiation';
import { settingsOf } from './records';

/** Where a page is. */
export const pageAddress = (strapi: Core.Strapi, locale: Locale, segment: string, pageName: string[]): string =>
  `${site(strapi)}/${locale}/${identifierPath({ segment, key: pageName })}`;

/** The same page in each language. */
export const pageAddresses = (strapi: Core.Strapi, segment: string, pageName: string[]): Record<Locale, string> =>
  Object.fromEntries(LOCALES.map((locale) => [locale, pageAddress(strapi, locale, segment, pageName)])) as Record<
    Locale,
    string
  >;

export const dataAddress = (strapi: Core.Strapi, identifier: Identifier, format: DataFormat | 'ics' | 'jpg'): string =>
  `${site(strapi)}/data/${identifierPath(identifier)}.${format}`;

export const uriOf = (strapi: Core.Strapi, identifier: Identifier): string =>
  `${withoutSlash(settingsOf(strapi).uriBase)}/id/${identifierPath(identifier)}`;

/** The pages of what these URIs name, by URI; one query a type. What is not published has none. */
export async function relatedPages(strapi: Core.Strapi, uris: string[], locale: Locale): Promise<Map<string, string>> {
  const { uriBase } = settingsOf(strapi);
  const named = [...new Set(uris)].flatMap((uri) => {
    const identifier = identifierOfUri(uriBase, uri);
    return identifier ? [{ uri, ...identifier }] : [];
  });
  const pages = new Map<string, string>();
  for (const segment of new Set(named.map((one) => one.segment))) {
    const ofSegment = named.filter((one) => one.segment === segment);
    const names = await pageNames(strapi, segment, ofSegment);
    for (const { uri, key } of ofSegment) {
      const pageName = names ? names.get(key[0] ?? '') : key;
      if (pageName) pages.set(uri, pageAddress(strapi, locale, segment, [pageName].flat()));
    }
  }
  return pages;
}

/** Names of pages by document; null where the identifier itself is the name. */
async function pageNames(strapi: Core.Strapi, segment: string, identifiers: Identifier[]) {
  const type = typeOfSegment(segment);
  if (!type) return null;
  if (!isPublicType(type)) return new Map<string, string>();
  return pageNamesOf(
    strapi,
    type,
    identifiers.map(({ key }) => key[0] ?? ''),
  );
}

const site = (strapi: Core.Strapi): string => withoutSlash(settingsOf(strapi).publicUrl);

const withoutSlash = (url: string): string => url.replace(/\/+$/, '');
