import type { Core } from '@strapi/strapi';
import type { ContentTypeUid } from '../ontology/rules/state';
import { isLocalised, RECORD_LOCALE } from './state';

/** A call to the Document Service, as middlewares see it. */
export interface Context {
  uid: ContentTypeUid;
  action: string;
  contentType: { pluginOptions?: object };
  params: {
    documentId?: string;
    locale?: string | string[] | null;
    status?: 'draft' | 'published';
    data?: Record<string, unknown>;
    fields?: unknown;
    populate?: unknown;
  };
}

/** What the Document Service answers: the document, or for `publish` and `delete` its rows; null when there is none. */
export type Answer = ({ documentId: string } & Record<string, unknown>) | null;

export type Next = () => Promise<Answer>;

export type Handler = (strapi: Core.Strapi, context: Context, next: Next) => Promise<Answer>;

/** Languages of a call: undefined is French; `*` is all. */
export const localesOf = ({ params }: Context): string[] =>
  Array.isArray(params.locale) ? params.locale : [params.locale || RECORD_LOCALE];

/** Whether the call touches the record itself, not only translations of its texts. */
export const touchesRecord = (strapi: Core.Strapi, context: Context): boolean =>
  !isLocalised(strapi, context.uid) || localesOf(context).some((locale) => locale === '*' || locale === RECORD_LOCALE);

/**
 * Strapi copies the common values of the language that was written to all the others. Only the French record may be
 * copied: a translation would give back components without the relations that its language lacks. Without translations
 * there is nothing to copy, and Strapi would read the whole entry twice to find out.
 */
export async function keepRecordFromTranslations(strapi: Core.Strapi, context: Context): Promise<void> {
  if (!isLocalised(strapi, context.uid)) return;
  const isRecord = localesOf(context).every((locale) => locale === RECORD_LOCALE);
  if (isRecord && (await isTranslated(strapi, context))) return;
  context.contentType = { ...context.contentType, pluginOptions: {} };
}

async function isTranslated(strapi: Core.Strapi, { uid, params }: Context): Promise<boolean> {
  const { documentId } = params;
  if (!documentId) return false;
  return (await strapi.db.query(uid).count({ where: { documentId, locale: { $ne: RECORD_LOCALE } } })) > 0;
}

/** The record goes, is withdrawn or is copied with its translations. */
export function everyLanguage(strapi: Core.Strapi, context: Context): void {
  if (isLocalised(strapi, context.uid)) context.params = { ...context.params, locale: '*' };
}
