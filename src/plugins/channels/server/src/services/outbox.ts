import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { chunks } from '../../../../../plugin-kit/server/sql';
import type { Reference } from '../domain/source';

/**
 * `entry`: something changed, find what depends on it; `record`: project it again; `source`: project all of its type
 * again and fill the channels that draw from it; `channel`: fill it again.
 */
export type Task = 'entry' | 'record' | 'source' | 'channel';

export interface OutboxRow {
  id: number;
  task: Task;
  target_uid: string;
  target_document_id: string;
}

const TABLE = 'channel_outbox';
/** Pending work of the channels, written in the transaction of the change that it follows from. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async append(task: Task, references: Reference[], trx?: Knex.Transaction): Promise<void> {
    const rows = references.map(({ uid, documentId }) => ({ task, target_uid: uid, target_document_id: documentId }));
    for (const part of chunks(rows)) {
      const insertion = strapi.db.connection(TABLE).insert(part);
      await (trx ? insertion.transacting(trx) : insertion);
    }
  },

  /** The oldest rows that share one task, at most `limit`. */
  async next(limit: number): Promise<OutboxRow[]> {
    const rows = (await strapi.db.connection(TABLE).orderBy('id').limit(limit)) as OutboxRow[];
    const task = rows[0]?.task;
    const end = rows.findIndex((row) => row.task !== task);
    return end === -1 ? rows : rows.slice(0, end);
  },

  async remove(rows: OutboxRow[], trx?: Knex.Transaction): Promise<void> {
    await (trx ?? strapi.db.connection)(TABLE)
      .whereIn(
        'id',
        rows.map(({ id }) => id),
      )
      .delete();
  },

  async length(): Promise<number> {
    const row = (await strapi.db.connection(TABLE).count({ count: '*' }).first()) as { count: number | string };
    return Number(row.count);
  },
});
