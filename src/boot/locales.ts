import type { Core } from '@strapi/strapi';
import { LOCALES } from '../ontology/i18n-text';

const NAMES = { fr: 'Français (fr)', en: 'English (en)', it: 'Italiano (it)' } satisfies Record<
  (typeof LOCALES)[number],
  string
>;

/** Strapi does not type the services of its plugins. */
interface LocalesService {
  find(): Promise<{ code: string }[]>;
  create(locale: { code: string; name: string }): Promise<unknown>;
  getDefaultLocale(): Promise<string | null>;
  setDefaultLocale(locale: { code: string }): Promise<void>;
}

/** French by default, English, Italian. A locale that members added stays. */
export async function ensureLocales(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales') as LocalesService;
  const known = new Set((await locales.find()).map(({ code }) => code));
  for (const code of LOCALES) {
    if (!known.has(code)) await locales.create({ code, name: NAMES[code] });
  }
  if ((await locales.getDefaultLocale()) !== 'fr') await locales.setDefaultLocale({ code: 'fr' });
}
