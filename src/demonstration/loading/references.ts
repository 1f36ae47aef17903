import type { UID } from '@strapi/strapi';
import { conceptId } from '../../boot/vocabularies';
import { territoryId } from '../../boot/territory';
import { documentIdFor } from '../../bulk-loading/document-id';
import { vocabularyOf } from '../../ontology/vocabularies-of-fields';

/** A demonstration entry always has the same documentId, so that loading again finds it. */
export const entryId = (uid: UID.ContentType, slug: string): string => documentIdFor(uid, `demonstration/${slug}`);

export const entryIds = (uid: UID.ContentType, slugs: string[] = []): string[] =>
  slugs.map((slug) => entryId(uid, slug));

/** The term of a field, found in the vocabulary that the field takes its terms from. */
export function term(uid: string, field: string, code: string): string {
  const vocabulary = vocabularyOf(uid, field);
  if (!vocabulary) throw new Error(`${uid}.${field} takes no term`);
  return conceptId(vocabulary, code);
}

export const terms = (uid: string, field: string, codes: string[] = []): string[] =>
  codes.map((code) => term(uid, field, code));

/** A commune by its INSEE code. */
export const communeId = (code: string): string => territoryId({ codeType: 'insee_commune', code });
