import type { Core } from '@strapi/strapi';
import { keepSlugOfWithdrawn } from './former-slugs';
import { everyLanguage, touchesRecord, type Answer, type Context, type Next } from './context';

/** `unpublish`: translations do not stay behind their record. */
export async function unpublish(strapi: Core.Strapi, context: Context, next: Next): Promise<Answer> {
  if (!touchesRecord(strapi, context)) return next();
  const { uid, params } = context;
  return strapi.db.transaction(async () => {
    everyLanguage(strapi, context);
    await keepSlugOfWithdrawn(strapi, uid, params.documentId ?? '');
    return next();
  });
}
