import type { Core } from '@strapi/strapi';
import { ACTIONS, isFollowedByParent, onDocumentWrite } from '../../../../../plugin-kit/server/document-writes';
import { configurationOf } from '../configuration';
import { getService } from '../services/get-service';

/** How complete and how fresh an entry is, is written with it, in its own transaction; its dependents follow in the background. */
export function keepQualities(strapi: Core.Strapi): void {
  onDocumentWrite(strapi, {
    name: 'commons.quality',
    actions: ACTIONS,
    concerns: (uid) => uid in configurationOf(strapi).completeness,
    phases: {
      async index(write) {
        const { uid, action, result, trx, afterCommit } = write;
        if (!result?.documentId || isFollowedByParent(write)) return;
        const qualities = getService(strapi, 'qualities');
        await qualities.refresh(uid, [result.documentId], trx);
        const isWritten = action !== 'publish' && action !== 'unpublish';
        if (isWritten && (await qualities.markDependentsStale(uid, [result.documentId], trx)) > 0)
          afterCommit(() => getService(strapi, 'recompute-worker').wake());
      },
    },
  });
}
