import type { Core, UID } from '@strapi/strapi';

interface Model {
  attributes: Record<string, { type: string; pluginOptions?: { i18n?: { localized?: boolean } } }>;
  options?: { draftAndPublish?: boolean };
  pluginOptions?: { i18n?: { localized?: boolean } };
}

export const modelOf = (strapi: Core.Strapi, uid: string): Model =>
  strapi.contentType(uid as UID.ContentType) as unknown as Model;

export const isLocalised = (strapi: Core.Strapi, uid: string): boolean =>
  modelOf(strapi, uid).pluginOptions?.i18n?.localized === true;

export const hasDrafts = (strapi: Core.Strapi, uid: string): boolean =>
  modelOf(strapi, uid).options?.draftAndPublish === true;

/** Filter of the row that people edit: the draft, in the first language. */
export async function draftRow(strapi: Core.Strapi, uid: string): Promise<{ publishedAt?: null; locale?: string }> {
  return {
    ...(hasDrafts(strapi, uid) ? { publishedAt: null } : {}),
    ...(isLocalised(strapi, uid) ? { locale: await defaultLocale(strapi) } : {}),
  };
}

export const defaultLocale = (strapi: Core.Strapi): Promise<string> =>
  (strapi.plugin('i18n').service('locales') as { getDefaultLocale(): Promise<string> }).getDefaultLocale();
