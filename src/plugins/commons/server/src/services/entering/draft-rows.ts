import type { Core } from '@strapi/strapi';
import { defaultLocaleOf, hasDrafts, isLocalised } from '../../../../../../plugin-kit/server/schema';

/** Filter of the row that people edit: the draft, in the first language. */
export async function draftRow(strapi: Core.Strapi, uid: string): Promise<{ publishedAt?: null; locale?: string }> {
  return {
    ...(hasDrafts(strapi, uid) ? { publishedAt: null } : {}),
    ...(isLocalised(strapi, uid) ? { locale: await defaultLocaleOf(strapi) } : {}),
  };
}
