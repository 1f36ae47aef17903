import type { Core } from '@strapi/strapi';
import type { Transaction } from '../../../../../plugin-kit/server/transaction';
import { configurationOf } from '../configuration';
import { getService } from '../services/get-service';

const WRITES = new Set(['create', 'update', 'clone', 'delete', 'publish', 'unpublish', 'discardDraft']);

/** How complete and how fresh an entry is, is written with it, in its own transaction; its heirs follow in the background. */
export function keepQualities(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action } = context;
    if (!WRITES.has(action) || !(uid in configurationOf(strapi).completeness)) return next();
    return strapi.db.transaction(async ({ trx, onCommit }: Transaction) => {
      const result = await next();
      const { documentId } = (result ?? {}) as { documentId?: string };
      if (!documentId) return result;
      const qualities = getService(strapi, 'qualities');
      await qualities.refresh(uid, [documentId], trx);
      const isWritten = action !== 'publish' && action !== 'unpublish';
      if (isWritten && (await qualities.outdateHeirs(uid, [documentId], trx)) > 0)
        onCommit(() => getService(strapi, 'quality-sweeper').wake());
      return result;
    });
  });
}
