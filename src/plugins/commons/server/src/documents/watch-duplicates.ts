import type { Core } from '@strapi/strapi';
import { onDocumentWrite, type DocumentWrite } from '../../../../../plugin-kit/server/document-writes';
import { getService } from '../services/get-service';

/** Keeps what distinguishes entries as they are written, in the same transaction, and has them compared after it. */
export function watchDuplicates(strapi: Core.Strapi): void {
  onDocumentWrite(strapi, {
    name: 'commons.duplicates',
    // After which an entry may be distinguished by something else.
    actions: ['create', 'update', 'clone', 'delete', 'discardDraft'],
    concerns: (uid) => getService(strapi, 'duplicate-features').declarationOf(uid) !== undefined,
    state: () => ({ concerns: false }),
    phases: {
      remember(write, state) {
        state.concerns = concerns(strapi, write);
      },
      async index({ uid, result, afterCommit }, state) {
        if (!state.concerns || !result?.documentId) return;
        if ((await getService(strapi, 'duplicate-features').keep(uid, [result.documentId])) > 0)
          afterCommit(() => getService(strapi, 'comparing').wake());
      },
    },
  });
}

function concerns(strapi: Core.Strapi, { uid, action, params }: DocumentWrite): boolean {
  const features = getService(strapi, 'duplicate-features');
  const declaration = features.declarationOf(uid);
  if (!declaration || action !== 'update') return declaration !== undefined;
  return features.concerns(declaration, Object.keys(params.data ?? {}));
}
