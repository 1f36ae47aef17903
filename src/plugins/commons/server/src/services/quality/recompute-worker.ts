import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { tableOf } from '../../../../../../plugin-kit/server/schema';
import type { Transaction } from '../../../../../../plugin-kit/server/transaction';
import { inBackground } from '../../../../../../plugin-kit/server/background-work';
import { configurationOf } from '../../configuration';
import { getService } from '../get-service';
import { QUALITIES } from './qualities';

/** Entries computed in one transaction: some tens of milliseconds, most of them waiting for the database. */
const BATCH = 20;

interface Outdated {
  id: number;
  target_uid: string;
  target_document_id: string;
}

/** Computes in the background what a change elsewhere made outdated: other weights, a show that its dates inherit from. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const work = inBackground(
    async (isStopped) => {
      while (!isStopped() && (await sweepBatch(strapi))) await yieldToEventLoop();
    },
    (error) => strapi.log.error(`commons: qualities wait for the next write: ${error.message}`),
  );

  return {
    ...work,

    /** Makes room for entries that were written beside the Document Service, and takes up what a crash left. */
    async adopt(): Promise<void> {
      for (const uid of Object.keys(configurationOf(strapi).completeness)) await adoptType(strapi, uid);
      work.wake();
    },
  };
};

/** Whether there may be more. Rows are locked before entries are read: a write meanwhile comes after, with what it wrote. */
async function sweepBatch(strapi: Core.Strapi): Promise<boolean> {
  return strapi.db.transaction(async ({ trx }: Transaction) => {
    const rows = (await lockedRows(strapi, trx)) as Outdated[];
    const uids = new Set(rows.map(({ target_uid }) => target_uid));
    for (const uid of uids) {
      const ofType = rows.filter(({ target_uid }) => target_uid === uid);
      const documentIds = ofType.map(({ target_document_id }) => target_document_id);
      await getService(strapi, 'qualities').refresh(uid, documentIds, trx);
    }
    return rows.length === BATCH;
  });
}

/** Index: commons_qualities_outdated_idx. Processes that share PostgreSQL take different rows. */
function lockedRows(strapi: Core.Strapi, trx: Knex.Transaction): Knex.QueryBuilder {
  const rows = trx(QUALITIES)
    .where({ is_outdated: true })
    .orderBy('id')
    .limit(BATCH)
    .select('id', 'target_uid', 'target_document_id');
  const isPostgres = strapi.config.get('database.connection.client') === 'postgres';
  return isPostgres ? rows.forUpdate().skipLocked() : rows;
}

/** One statement: gives every document of a type that has none an outdated row, and outdates nothing else. */
async function adoptType(strapi: Core.Strapi, uid: string): Promise<void> {
  const tableName = tableOf(strapi, uid);
  const knex = strapi.db.connection;
  const missing = knex(`${tableName} as entry`)
    .distinct(
      knex.raw('? as target_uid', [uid]),
      'entry.document_id',
      knex.raw('0 as score'),
      knex.raw('true as is_outdated'),
    )
    .leftJoin(`${QUALITIES} as quality`, (join) =>
      join.on('quality.target_document_id', 'entry.document_id').andOnVal('quality.target_uid', uid),
    )
    .whereNull('quality.id');
  const columns = knex.raw('?? (??, ??, ??, ??)', [
    QUALITIES,
    'target_uid',
    'target_document_id',
    'score',
    'is_outdated',
  ]);
  await knex(columns).insert(missing).onConflict(['target_uid', 'target_document_id']).ignore();
}
