import type { Core } from '@strapi/strapi';
import { everyLanguage, touchesRecord, type Answer, type Context, type Next } from './context';

/** `unpublish`: translations do not stay behind their record. */
export async function unpublish(strapi: Core.Strapi, context: Context, next: Next): Promise<Answer> {
  if (touchesRecord(strapi, context)) everyLanguage(strapi, context);
  return next();
}
