import type { Core } from '@strapi/strapi';
import { defaultLocaleOf, hasDrafts, isLocalised } from '../../../../../plugin-kit/server/schema';

interface Rows {
  where: Record<string, unknown>;
  isLocalised: boolean;
  /** Language in which relations are written. */
  defaultLocale: string | null;
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
