import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Transaction } from '../../../../../../plugin-kit/server/transaction';
import { inBackground } from '../../../../../../plugin-kit/server/background-work';
import { pairOf } from '../../domain/duplicates/pair';
import { getService } from '../get-service';
import { FEATURES, parsed } from './features';

interface Uncompared {
  target_uid: string;
  target_document_id: string;
  features: string;
}

/** Compares the entries that were written with those that look like them, after the answer to who wrote. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  return inBackground(
    async (isStopped) => {
      for (let next = await uncompared(); next && !isStopped(); next = await uncompared()) {
        await compareOne(next);
        await yieldToEventLoop();
      }
    },
    (error) => strapi.log.error(`commons: entries are not compared. ${error.stack}`),
  );

  async function uncompared(): Promise<Uncompared | undefined> {
    const row: unknown = await strapi.db
      .connection(FEATURES)
      .select('target_uid', 'target_document_id', 'features')
      .where({ is_compared: false })
      .orderBy('id')
      .first();
    return row as Uncompared | undefined;
  }

  async function compareOne({ target_uid: uid, target_document_id: documentId, features }: Uncompared): Promise<void> {
    const declaration = getService(strapi, 'duplicate-features').declarationOf(uid);
    const found = declaration
      ? await getService(strapi, 'look-alikes').of(declaration, documentId, parsed(features))
      : [];
    const pairs = getService(strapi, 'pairs');
    await strapi.db.transaction(async ({ trx }: Transaction) => {
      // Written again meanwhile, it will be compared again.
      await trx(FEATURES)
        .where({ target_uid: uid, target_document_id: documentId, features })
        .update({ is_compared: true });
      await pairs.dropPending(
        uid,
        documentId,
        found.map((one) => one.documentId),
        trx,
      );
      await pairs.queue(
        found.map((one) => ({
          ...pairOf(uid, documentId, one.documentId),
          score: one.score,
          reasons: one.reasons,
        })),
        trx,
      );
    });
  }
};
