import type { Core, UID } from '@strapi/strapi';

interface Rows {
  where: Record<string, unknown>;
  isLocalised: boolean;
  /** Language in which relations are written. */
  defaultLocale: string | null;
}

export const hasDrafts = (strapi: Core.Strapi, uid: string): boolean =>
  strapi.contentType(uid as UID.ContentType).options?.draftAndPublish === true;

export function isLocalised(strapi: Core.Strapi, uid: string): boolean {
  const options = strapi.contentType(uid as UID.ContentType).pluginOptions as { i18n?: { localized?: boolean } };
  return options?.i18n?.localized === true;
}

/** What selects the rows that members write of a type, in every language. */
export async function rowsInDraft(strapi: Core.Strapi, uid: string): Promise<Rows> {
  const localised = isLocalised(strapi, uid);
  return {
    where: hasDrafts(strapi, uid) ? { publishedAt: null } : {},
    isLocalised: localised,
    defaultLocale: localised ? await defaultLocaleOf(strapi) : null,
  };
}

export const defaultLocaleOf = (strapi: Core.Strapi): Promise<string> =>
  (strapi.plugin('i18n').service('locales') as { getDefaultLocale(): Promise<string> }).getDefaultLocale();
