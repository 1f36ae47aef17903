import type { Core, UID } from '@strapi/strapi';
import { writeInBulk } from '../../bulk-loading/write-in-bulk';
import type { ContentTypeUid } from '../../ontology/rules/state';
import type { DemonstrationEntry } from './entry';
import { entryId } from './references';

/** Writes entries of one type and publishes those that are no drafts, or nothing of it. */
export async function writeEntries(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  entries: DemonstrationEntry[],
): Promise<void> {
  const written = entries.map(({ slug, data, translations = {}, isDraft = false }) => ({
    documentId: entryId(uid, slug),
    ...{ data, translations, isPublished: !isDraft },
  }));
  if (isOfTheOntology(uid)) return writeInBulk(strapi, uid, written);
  // One type stands for all: the Document Service's types need a literal.
  const documents = strapi.documents(uid as 'api::venue.venue');
  for (const { documentId, data } of written) await documents.create({ data: { ...data, documentId } as never });
}

const isOfTheOntology = (uid: UID.ContentType): uid is ContentTypeUid => uid.startsWith('api::');
