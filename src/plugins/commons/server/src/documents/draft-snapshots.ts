import type { Core } from '@strapi/strapi';
import type { DocumentWrite } from '../../../../../plugin-kit/server/document-writes';
import type { Snapshot } from '../domain/snapshot/snapshot';
import { getService } from '../services/get-service';

/** The language that a write is about; null for types that have none. */
export const localeOfWrite = (strapi: Core.Strapi, { uid, params, once }: DocumentWrite): Promise<string | null> =>
  once('commons.locale', () => getService(strapi, 'drafts').localeOf(uid, [params.locale].flat()[0]));

/** The draft as it was: asked for before the write, it is known after it. */
export const draftBefore = (strapi: Core.Strapi, write: DocumentWrite): Promise<Snapshot> =>
  write.once('commons.draft-before', () => readDraft(strapi, write));

/** The draft as the write and what follows from it made it. */
export const draftAfter = (strapi: Core.Strapi, write: DocumentWrite): Promise<Snapshot> =>
  write.once('commons.draft-after', () => readDraft(strapi, write));

async function readDraft(strapi: Core.Strapi, write: DocumentWrite): Promise<Snapshot> {
  const { uid, params } = write;
  const locale = await localeOfWrite(strapi, write);
  return (await getService(strapi, 'snapshots').read(uid, params.documentId ?? '', locale)) ?? {};
}
