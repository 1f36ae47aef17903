import type { Core } from '@strapi/strapi';
import { getService } from '../get-service';

/** By which decisions an entry is as it is, or every entry of a type when none is named. */
export async function marksOf(strapi: Core.Strapi, uid: string, documentId?: string) {
  const marks = await getService(strapi, 'marks').of(uid, documentId);
  return marks.map(({ targetDocumentId, proposal, at }) => ({ documentId: targetDocumentId, proposal, at }));
}
