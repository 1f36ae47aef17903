import type { Core } from '@strapi/strapi';
import { onDocumentWrite, type DocumentWrite } from '../../../../../plugin-kit/server/document-writes';
import { sharedType } from '../configuration';
import { getService } from '../services/get-service';
import { nameSteward } from './name-steward';

/** A new entry gets its steward; a copy leaves aside what its original keeps from whoever copies. */
export function completeNewEntries(strapi: Core.Strapi): void {
  onDocumentWrite(strapi, {
    name: 'commons.new-entries',
    actions: ['create', 'clone'],
    concerns: (uid) => sharedType(strapi, uid) !== undefined,
    phases: {
      async authorize(write) {
        if (write.isNested) return;
        if (write.action === 'clone') await leaveHidden(strapi, write);
        await nameSteward(strapi, write);
      },
    },
  });
}

/** A copy answers to whoever made it: what its original keeps from them does not come along. */
async function leaveHidden(strapi: Core.Strapi, write: DocumentWrite): Promise<void> {
  const { uid, params } = write;
  const { documentId, data } = params;
  if (!documentId) return;
  const original = (await getService(strapi, 'snapshots').read(uid, documentId, null)) ?? {};
  const hidden = await getService(strapi, 'hidden-fields').attributes(uid, documentId, [original]);
  if (hidden.length > 0)
    write.params = { ...params, data: { ...data, ...Object.fromEntries(hidden.map((name) => [name, null])) } };
}
