import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { chunks } from '../../../../../../plugin-kit/server/sql';
import type { Pair, PairState, ScoredPair } from '../../domain/duplicates/pair';
import type { Reason } from '../../domain/duplicates/score';

export const PAIRS = 'commons_pairs';

export interface KnownPair extends ScoredPair {
  id: number;
  state: PairState;
  keptDocumentId: string | null;
  /** The administrator who says that both may be one. */
  askedBy: number | null;
}

interface PairRow extends Pair {
  id: number;
  state: PairState;
  score: number | null;
  reasons: string | null;
  kept_document_id: string | null;
  asked_by: number | null;
}

const WAITING: PairState[] = ['pending', 'asked'];

/** Pairs of entries that may be one, and what people said of them. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const pairs = {
    /** Puts pairs in the queue. What people decided stays decided. */
    async queue(scored: ScoredPair[], trx?: Knex.Transaction): Promise<void> {
      const rows = scored.map(({ reasons, ...pair }) => ({
        ...pair,
        reasons: JSON.stringify(reasons),
        state: 'pending',
      }));
      for (const part of chunks(rows))
        await (trx ?? strapi.db.connection)(PAIRS)
          .insert(part)
          .onConflict(['uid', 'first', 'second'])
          .merge(['score', 'reasons']);
    },

    /** Takes out of the queue the pairs of an entry that do not look like one any more. */
    async dropPending(uid: string, documentId: string, but: string[], trx: Knex.Transaction): Promise<void> {
      for (const [side, other] of [
        ['first', 'second'],
        ['second', 'first'],
      ] as const)
        await trx(PAIRS)
          .where({ uid, state: 'pending', [side]: documentId })
          .whereNotIn(other, but)
          .delete();
    },

    /** Document ids that look like one, in the order of the queue: the likeliest first. */
    async pending(uids: string[], { offset, limit }: { offset: number; limit: number }) {
      const waiting = () => strapi.db.connection(PAIRS).whereIn('state', WAITING).whereIn('uid', uids);
      const rows = (await waiting()
        .orderBy([
          { column: 'score', order: 'desc' },
          { column: 'id', order: 'asc' },
        ])
        .offset(offset)
        .limit(limit)) as PairRow[];
      const counts = (await waiting().select('uid').count('* as count').groupBy('uid')) as unknown as {
        uid: string;
        count: number | string;
      }[];
      return {
        pairs: rows.map(toPair),
        counts: Object.fromEntries(counts.map(({ uid, count }) => [uid, Number(count)])),
      };
    },

    async one(id: number): Promise<KnownPair | null> {
      const row = (await strapi.db.connection(PAIRS).where({ id }).first()) as PairRow | undefined;
      return row ? toPair(row) : null;
    },

    /** Remembers for ever that two entries are two. */
    async markDistinct(pair: Pair, administratorId: number): Promise<void> {
      await strapi.db
        .connection(PAIRS)
        .insert({ ...pair, state: 'distinct', ...decision(administratorId) })
        .onConflict(['uid', 'first', 'second'])
        .merge(['state', 'decided_by', 'decided_at']);
    },

    /** Pairs of a type that wait, also those whose score may be old. */
    async allPending(uid: string): Promise<KnownPair[]> {
      const rows = (await strapi.db.connection(PAIRS).where({ uid, state: 'pending' })) as PairRow[];
      return rows.map(toPair);
    },

    /** Puts two entries in the queue because somebody says that they may be one, whatever was said before. */
    async ask(pair: ScoredPair, administratorId: number): Promise<number> {
      const [row] = (await strapi.db
        .connection(PAIRS)
        .insert({ ...pair, reasons: JSON.stringify(pair.reasons), state: 'asked', asked_by: administratorId })
        .onConflict(['uid', 'first', 'second'])
        .merge(['score', 'reasons', 'state', 'asked_by'])
        .returning('id')) as { id: number }[];
      return row?.id ?? 0;
    },

    /** What waits about an entry. */
    async pendingOf(uid: string, documentId: string): Promise<KnownPair[]> {
      const rows = (await strapi.db
        .connection(PAIRS)
        .where({ uid })
        .whereIn('state', WAITING)
        .andWhere((query) => void query.where({ first: documentId }).orWhere({ second: documentId }))
        .orderBy('score', 'desc')
        .limit(MAX_OF_ONE_KIND)) as PairRow[];
      return rows.map(toPair);
    },

    /** Marks two entries as merged. Until the transaction ends, another merge of the two waits. */
    async markMerged(pair: Pair, kept: string, administratorId: number | null, trx: Knex.Transaction): Promise<void> {
      await trx(PAIRS)
        .insert({ ...pair, state: 'merged', kept_document_id: kept, ...decision(administratorId) })
        .onConflict(['uid', 'first', 'second'])
        .merge(['state', 'kept_document_id', 'decided_by', 'decided_at']);
    },
  };
  return pairs;
};

/** More would not be read beside an entry. */
const MAX_OF_ONE_KIND = 5;

const decision = (administratorId: number | null) => ({ decided_by: administratorId, decided_at: Date.now() });

const toPair = ({ kept_document_id, asked_by, reasons, score, ...row }: PairRow): KnownPair => ({
  id: row.id,
  uid: row.uid,
  first: row.first,
  second: row.second,
  state: row.state,
  score: score ?? 0,
  reasons: JSON.parse(reasons ?? '[]') as Reason[],
  keptDocumentId: kept_document_id,
  askedBy: asked_by,
});
