import type { Core } from '@strapi/strapi';
import { settingsOf } from '../permalinks/records';
import { LOCALES, type Locale } from '../ontology/i18n-text';

/** Addresses of the page, by language. */
export const pageAddresses = (strapi: Core.Strapi): Record<Locale, string> => {
  const site = settingsOf(strapi).publicUrl.replace(/\/+$/, '');
  return Object.fromEntries(LOCALES.map((locale) => [locale, `${site}/${locale}/privacy`])) as Record<Locale, string>;
};
