import { AsyncResource } from 'node:async_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { configurationOf } from '../configuration';
import type { Reference } from '../domain/source';
import { getService } from './get-service';
import type { OutboxRow } from './outbox';
import { oneAtATime } from './one-at-a-time';

/** Documents in one transaction: enough to share what they point to, few enough to let others write. */
const BATCH = 15;

/**
 * Turns the outbox into records, items and changes. Each batch is one transaction: what it took from the outbox and what
 * it wrote appear together or not at all, so a crash at any moment loses nothing.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  let running: Promise<void> | undefined;
  let stopped = false;
  let asked = false;

  const work = async (): Promise<void> => {
    while (asked && !stopped) {
      asked = false;
      await oneAtATime(strapi, async () => {
        while (!stopped && (await performNext(strapi))) {
          getService(strapi, 'live-channels').expire();
          await nextTurn();
        }
        await getService(strapi, 'settling').settle(Date.now());
      });
      getService(strapi, 'live-channels').expire();
    }
  };

  /** Works until the outbox is empty, also of what is added meanwhile. */
  const drain = (): Promise<void> => {
    asked = true;
    running ??= work().finally(() => (running = undefined));
    return running;
  };

  // The loop must not inherit the transaction or the request of whoever woke it up.
  const wake = AsyncResource.bind(() => {
    setImmediate(() => {
      drain().catch((error: Error) =>
        strapi.log.error(`channels: projection stopped, it will be tried again. ${error.stack}`),
      );
    });
  });

  return {
    drain,
    wake,

    /** Lets the batch under way finish and takes no other. */
    async stop(): Promise<void> {
      stopped = true;
      await running?.catch(() => undefined);
    },
  };
};

/** Answers false when the outbox is empty. */
async function performNext(strapi: Core.Strapi): Promise<boolean> {
  const outbox = getService(strapi, 'outbox');
  const rows = await outbox.next(BATCH);
  const [first] = rows;
  if (!first) return false;
  if (first.task === 'channel') {
    await getService(strapi, 'filling').fill(distinct(rows).map(({ documentId }) => documentId));
    await outbox.remove(rows);
    return true;
  }
  await strapi.db.transaction(async ({ trx }: { trx: Knex.Transaction }) => {
    await perform(strapi, rows, trx);
    await outbox.remove(rows, trx);
  });
  return true;
}

async function perform(strapi: Core.Strapi, rows: OutboxRow[], trx: Knex.Transaction): Promise<void> {
  const references = distinct(rows);
  if (rows[0]?.task === 'record') return getService(strapi, 'projection').project(references, trx);
  const { ofType, list } = getService(strapi, 'sources');
  const dependents = await getService(strapi, 'record-store').dependents(references, trx);
  const themselves = references.filter(({ uid }) => ofType(uid));
  await getService(strapi, 'outbox').append('record', unique([...themselves, ...dependents]), trx);
  const everywhere = new Set([configurationOf(strapi).partnerType, ...list().map((one) => one.additionalFields?.from)]);
  if (references.some(({ uid }) => everywhere.has(uid))) await getService(strapi, 'versions').touch(trx);
}

const distinct = (rows: OutboxRow[]): Reference[] =>
  unique(rows.map((row) => ({ uid: row.target_uid, documentId: row.target_document_id })));

const unique = (references: Reference[]): Reference[] => [
  ...new Map(references.map((reference) => [`${reference.uid}:${reference.documentId}`, reference])).values(),
];
