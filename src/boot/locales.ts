import type { Core } from '@strapi/strapi';
import { LOCALES } from '../ontology/i18n-text';

const NAMES = { fr: 'Français (fr)', en: 'English (en)', it: 'Italiano (it)' } satisfies Record<
  (typeof LOCALES)[number],
  string
>;

/** Strapi does not type the services of its plugins. */
interface LocalesService {
  find(): Promise<{ id: number; code: string; name: string }[]>;
  update(where: { id: number }, change: { name: string }): Promise<unknown>;
  create(locale: { code: string; name: string }): Promise<unknown>;
  getDefaultLocale(): Promise<string | null>;
  setDefaultLocale(locale: { code: string }): Promise<void>;
}

/** The name under which Strapi itself creates the first locale. */
const STRAPI_NAME = 'French (fr)';

/** French by default, English, Italian. A locale that members added or renamed stays as it is. */
export async function ensureLocales(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales') as LocalesService;
  const found = await locales.find();
  const known = new Set(found.map(({ code }) => code));
  for (const { id, name } of found) if (name === STRAPI_NAME) await locales.update({ id }, { name: NAMES.fr });
  for (const code of LOCALES) {
    if (!known.has(code)) await locales.create({ code, name: NAMES[code] });
  }
  if ((await locales.getDefaultLocale()) !== 'fr') await locales.setDefaultLocale({ code: 'fr' });
}
