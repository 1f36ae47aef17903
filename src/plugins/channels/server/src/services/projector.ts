import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { withLock } from '../../../../../plugin-kit/server/locks';
import type { Transaction } from '../../../../../plugin-kit/server/transaction';
import { inBackground } from '../../../../../plugin-kit/server/background-work';
import { configurationOf } from '../configuration';
import { groupBy } from '../domain/group-by';
import type { Reference, Source } from '../domain/source';
import { getService } from './get-service';
import type { OutboxRow, Task } from './outbox';
import type { Projected } from './projection';

/** Rows of the outbox in one transaction: enough for its cost not to count, few enough for others to be answered. */
const BATCH = 40;

/**
 * Turns the outbox into records, items and changes. Each batch is one transaction: what it took from the outbox and what
 * it wrote appear together or not at all, so a crash at any moment loses nothing.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  let waiting = 0;

  const { wake, drain, stop } = inBackground(
    async (isStopped) => {
      await withLock(strapi, 'channels.projection', async () => {
        await performAll(strapi, isStopped);
        await getService(strapi, 'time-boundaries').apply(Date.now());
      });
      getService(strapi, 'live-channels').expire();
    },
    (error) => strapi.log.error(`channels: projection stopped, it will be tried again. ${error.stack}`),
  );

  return {
    /** Works until the outbox is empty, also of what is added meanwhile. */
    drain,
    stop,

    wake(): void {
      if (waiting === 0) wake();
    },

    /** Does work that writes many entries, and projects them once when it is over rather than while it goes. */
    async after<Result>(writing: () => Promise<Result>): Promise<Result> {
      waiting += 1;
      try {
        return await writing();
      } finally {
        waiting -= 1;
        await drain();
      }
    },
  };
};

async function performAll(strapi: Core.Strapi, isStopped: () => boolean): Promise<void> {
  const { create } = getService(strapi, 'projection');
  for (let projection = create(); !isStopped();) {
    const rows = await getService(strapi, 'outbox').next(BATCH);
    const [first] = rows;
    if (!first) return;
    await perform[first.task](strapi, rows, projection);
    // Whatever else was done may have changed what projections share.
    if (first.task !== 'record') projection = create();
    getService(strapi, 'live-channels').expire();
    await yieldToEventLoop();
  }
}

type Projection = ReturnType<ReturnType<typeof getService<'projection'>>['create']>;
type Perform = (strapi: Core.Strapi, rows: OutboxRow[], projection: Projection) => Promise<void>;

const perform: Record<Task, Perform> = {
  async entry(strapi, rows) {
    const references = distinct(rows);
    const { ofType, list } = getService(strapi, 'sources');
    const outbox = getService(strapi, 'outbox');
    await transact(strapi, async (trx) => {
      const dependents = await getService(strapi, 'record-store').dependents(references, trx);
      const themselves = references.filter(({ uid }) => ofType(uid));
      await outbox.append('record', unique([...themselves, ...dependents]), trx);
      const everywhere = [configurationOf(strapi).partnerType, ...list().map((one) => one.additionalFields?.from)];
      if (references.some(({ uid }) => everywhere.includes(uid))) await getService(strapi, 'versions').touch(trx);
      await outbox.remove(rows, trx);
    });
  },

  async record(strapi, rows, projection) {
    const byType = groupBy(distinct(rows), ({ uid }) => uid);
    const all: { source: Source; projected: Projected }[] = [];
    for (const [uid, references] of byType) {
      const source = getService(strapi, 'sources').ofType(uid);
      const documentIds = references.map(({ documentId }) => documentId);
      if (source) all.push({ source, projected: await projection.project(source, documentIds) });
    }
    await yieldToEventLoop();
    await transact(strapi, async (trx) => {
      for (const { source, projected } of all) await projection.publish(source, projected, trx);
      await getService(strapi, 'outbox').remove(rows, trx);
    });
  },

  async source(strapi, rows) {
    for (const { uid } of distinct(rows)) await getService(strapi, 'rebuilding').rebuild(uid);
    await getService(strapi, 'outbox').remove(rows);
  },

  async channel(strapi, rows) {
    await getService(strapi, 'filling').fill(distinct(rows).map(({ documentId }) => documentId));
    await getService(strapi, 'outbox').remove(rows);
  },
};

async function transact(strapi: Core.Strapi, work: (trx: Knex.Transaction) => Promise<void>): Promise<void> {
  await strapi.db.transaction(async ({ trx }: Transaction) => work(trx));
}

const distinct = (rows: OutboxRow[]): Reference[] =>
  unique(rows.map((row) => ({ uid: row.target_uid, documentId: row.target_document_id })));

const unique = (references: Reference[]): Reference[] => [
  ...new Map(references.map((reference) => [`${reference.uid}:${reference.documentId}`, reference])).values(),
];
