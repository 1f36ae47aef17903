import type { Core, UID } from '@strapi/strapi';
import { RECORD_LOCALE } from '../../documents/state';
import type { DemonstrationEntry } from './entry';
import { entryId } from './references';

/** Writes one entry in all of its languages and publishes it, or nothing of it. */
export async function writeEntry(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  { slug, data, translations = {}, isDraft }: DemonstrationEntry,
): Promise<void> {
  const documentId = entryId(uid, slug);
  const { steward, ...rest } = data;
  const isOwnSteward = steward === documentId;
  // One type stands for all: the Document Service's types need a literal.
  const documents = strapi.documents(uid as 'api::venue.venue');
  await strapi.db.transaction(async () => {
    await documents.create({ data: { ...(isOwnSteward ? rest : data), documentId } as never });
    if (isOwnSteward) await documents.update({ documentId, data: { steward } as never });
    for (const [locale, texts] of Object.entries(translations)) {
      if (texts) await documents.update({ documentId, locale, data: texts as never });
    }
    if (isDraft || !strapi.getModel(uid).options?.draftAndPublish) return;
    await documents.publish({ documentId, locale: RECORD_LOCALE });
    for (const [locale, texts] of Object.entries(translations)) {
      if (texts) await documents.publish({ documentId, locale });
    }
  });
}
