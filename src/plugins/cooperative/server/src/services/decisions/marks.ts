import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Target } from './effects/target';

/** The decision of which something is, as it is shown on it. */
export interface Mark {
  targetUid: string;
  targetDocumentId: string;
  /** Number of the decision. */
  proposal: string;
  at: number;
}

/** By which decisions things are as they are. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async put({ uid, documentId }: Target, proposal: string, trx: Knex.Transaction): Promise<void> {
    await trx('cooperative_marks')
      .insert({ target_uid: uid, target_document_id: documentId, proposal, at: Date.now() })
      .onConflict(['target_uid', 'target_document_id', 'proposal'])
      .ignore();
  },

  /** Those of one document, or of every document of a type; the newest first. */
  async of(targetUid: string, targetDocumentId?: string): Promise<Mark[]> {
    const rows = (await strapi.db.query('plugin::cooperative.mark').findMany({
      where: { targetUid, ...(targetDocumentId ? { targetDocumentId } : {}) },
      orderBy: { at: 'desc' },
      limit: 2000,
    })) as Mark[];
    return rows.map(({ at, ...mark }) => ({ ...mark, at: Number(at) }));
  },
});
