import type { Core } from '@strapi/strapi';
import { onDocumentWrite, type DocumentWrite } from '../../../../../plugin-kit/server/document-writes';
import { getService } from '../services/get-service';

/** Keeps what distinguishes entries as they are written, in the same transaction, and has them compared after it. */
export function watchIdentities(strapi: Core.Strapi): void {
  onDocumentWrite(strapi, {
    name: 'commons.duplicates',
    // After which an entry may be distinguished by something else.
    actions: ['create', 'update', 'clone', 'delete', 'discardDraft'],
    concerns: (uid) => getService(strapi, 'identities').declarationOf(uid) !== undefined,
    state: () => ({ concerns: false }),
    phases: {
      remember(write, state) {
        state.concerns = concerns(strapi, write);
      },
      async index({ uid, result, afterCommit }, state) {
        if (!state.concerns || !result?.documentId) return;
        if ((await getService(strapi, 'identities').keep(uid, [result.documentId])) > 0)
          afterCommit(() => getService(strapi, 'comparing').wake());
      },
    },
  });
}

function concerns(strapi: Core.Strapi, { uid, action, params }: DocumentWrite): boolean {
  const identities = getService(strapi, 'identities');
  const declaration = identities.declarationOf(uid);
  if (!declaration || action !== 'update') return declaration !== undefined;
  return identities.concerns(declaration, Object.keys(params.data ?? {}));
}
