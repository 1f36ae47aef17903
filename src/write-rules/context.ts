import type { Core } from '@strapi/strapi';
import { isLocalised } from '../plugin-kit/server/schema';
import type { ContentTypeUid } from '../ontology/rules/state';
import type { DocumentWrite } from '../plugin-kit/server/document-writes';
import { RECORD_LOCALE } from '../entries/state';

/** Types that the ontology holds to its rules. */
export const isOfOntology = (uid: string): boolean => uid.startsWith('api::');

/** The type of a write that the rules see. */
export const typeOf = ({ uid }: DocumentWrite): ContentTypeUid => uid as ContentTypeUid;

/** Languages of a write: undefined is French; `*` is all. */
const localesOf = ({ params }: DocumentWrite): string[] =>
  Array.isArray(params.locale) ? params.locale : [params.locale || RECORD_LOCALE];

/** Whether the write touches the record itself, not only translations of its texts. */
export const touchesRecord = (strapi: Core.Strapi, write: DocumentWrite): boolean =>
  !isLocalised(strapi, typeOf(write)) || localesOf(write).some((locale) => locale === '*' || locale === RECORD_LOCALE);

/**
 * Strapi copies the common values of the language that was written to all the others. Only the French record may be
 * copied: a translation would give back components without the relations that its language lacks. Without translations
 * there is nothing to copy, and Strapi would read the whole entry twice to find out.
 */
export async function keepRecordFromTranslations(strapi: Core.Strapi, write: DocumentWrite): Promise<void> {
  if (!isLocalised(strapi, typeOf(write))) return;
  const isRecord = localesOf(write).every((locale) => locale === RECORD_LOCALE);
  if (isRecord && (await isTranslated(strapi, write))) return;
  write.contentType = { ...write.contentType, pluginOptions: {} };
}

async function isTranslated(strapi: Core.Strapi, { uid, params }: DocumentWrite): Promise<boolean> {
  const { documentId } = params;
  if (!documentId) return false;
  return (await strapi.db.query(uid).count({ where: { documentId, locale: { $ne: RECORD_LOCALE } } })) > 0;
}

/** The record goes, is withdrawn or is copied with its translations. */
export function everyLanguage(strapi: Core.Strapi, write: DocumentWrite): void {
  if (isLocalised(strapi, typeOf(write))) write.params = { ...write.params, locale: '*' };
}
