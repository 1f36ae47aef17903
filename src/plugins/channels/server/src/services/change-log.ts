import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { NumberedChange } from '../domain/announce';
import type { Change, KeptChange, Reason } from '../domain/changes';
import { insertRows } from './insert-rows';

/** The last change of a document in a channel. */
export interface LoggedChange extends KeptChange {
  documentId: string;
  sequence: number;
  reason: Reason | null;
  successor: string | null;
  /** Milliseconds. */
  changedAt: number;
}

const TABLE = 'channel_changes';
const KEY = ['channel_document_id', 'target_document_id'];
/** What a change writes over the one before: a document keeps when it first entered, and when it last did. */
const WRITTEN_OVER: Record<Change['kind'], string[]> = {
  entered: [
    'sequence',
    'kind',
    'reason',
    'successor',
    'changed_at',
    'entered_sequence',
    'entered_at',
    'cancelled_sequence',
  ],
  changed: ['sequence', 'kind', 'reason', 'successor', 'changed_at'],
  cancelled: ['sequence', 'kind', 'reason', 'successor', 'changed_at', 'cancelled_sequence'],
  left: ['sequence', 'kind', 'reason', 'successor', 'changed_at'],
};

/** What happened in channels: the last change of each document, numbered in the order of the commits. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Keeps numbered changes, of any channels, over those before. Inside the projector's transaction. */
  async write(changes: NumberedChange[], trx: Knex.Transaction): Promise<void> {
    for (const [kind, over] of Object.entries(WRITTEN_OVER)) {
      const rows = changes.filter((row) => row.kind === kind);
      await insertRows(TABLE, rows, trx, { key: KEY, over });
    }
  },

  /** The changes after a sequence, oldest first, at most `limit`. Index: channel_changes_sequence_idx. */
  async after(channelDocumentId: string, sequence: number, limit: number): Promise<LoggedChange[]> {
    const rows = (await strapi.db
      .connection(TABLE)
      .where({ channel_document_id: channelDocumentId })
      .andWhere('sequence', '>', sequence)
      .orderBy('sequence')
      .limit(limit)
      .select({
        documentId: 'target_document_id',
        sequence: 'sequence',
        kind: 'kind',
        reason: 'reason',
        successor: 'successor',
        firstEnteredSequence: 'first_entered_sequence',
        enteredSequence: 'entered_sequence',
        cancelledSequence: 'cancelled_sequence',
        changedAt: 'changed_at',
      })) as LoggedChange[];
    return rows.map((row) => ({
      ...row,
      sequence: Number(row.sequence),
      firstEnteredSequence: Number(row.firstEnteredSequence),
      enteredSequence: Number(row.enteredSequence),
      cancelledSequence: Number(row.cancelledSequence),
      changedAt: Number(row.changedAt),
    }));
  },

  /** How many documents came into each channel, and stayed, since an instant. */
  async countEntered(since: number): Promise<Map<string, number>> {
    const rows = (await strapi.db
      .connection(TABLE)
      .whereNot({ kind: 'left' })
      .andWhere('entered_at', '>=', since)
      .groupBy('channel_document_id')
      .select({ channel: 'channel_document_id' })
      .count({ count: '*' })) as { channel: string; count: number | string }[];
    return new Map(rows.map(({ channel, count }) => [channel, Number(count)]));
  },

  /** Forgets what left before an instant; answers the last sequence that was forgotten, 0 when none was. */
  async forget(channelDocumentId: string, before: number, trx: Knex.Transaction): Promise<number> {
    const removals = trx(TABLE)
      .where({ channel_document_id: channelDocumentId, kind: 'left' })
      .andWhere('changed_at', '<', before);
    const last = (await removals.clone().max({ sequence: 'sequence' }).first()) as {
      sequence: number | string | null;
    };
    if (last.sequence === null) return 0;
    await removals.delete();
    return Number(last.sequence);
  },

  async removeChannel(channelDocumentId: string, trx: Knex.Transaction): Promise<void> {
    await trx(TABLE).where({ channel_document_id: channelDocumentId }).delete();
  },
});
