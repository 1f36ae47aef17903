import type { Core } from '@strapi/strapi';
import { defaultLocaleOf, isLocalised } from '../../../../../plugin-kit/server/schema';
import {
  ACTIONS,
  onDocumentWrite,
  type DocumentWrite,
  type WriteResult,
} from '../../../../../plugin-kit/server/document-writes';
import type { Write } from '../domain/history/revisions-of';
import { getService } from '../services/get-service';
import neighboursOf from '../services/history/neighbours';
import type { Operation } from '../services/operations';

/** Every write of a shared type leaves its revision, in its own transaction, with what the application wrote in its turn. */
export function recordWrites(strapi: Core.Strapi): void {
  const neighbours = neighboursOf({ strapi });
  onDocumentWrite<{ operation: Operation | null; isOutermost: boolean }>(strapi, {
    name: 'commons.history',
    actions: ACTIONS,
    concerns: (uid) => neighbours.concerns(uid),
    state: () => ({ operation: null, isOutermost: false }),
    phases: {
      async remember(write, state) {
        const operations = getService(strapi, 'operations');
        const { operation, isOutermost } = operations.of(write);
        Object.assign(state, { operation, isOutermost });
        await begin(strapi, operation, write);
        const { uid, action, params } = write;
        const entry = { uid, ...(params.documentId ? { documentId: params.documentId } : {}) };
        for (const other of await neighbours.of(action, entry, params.data))
          await operations.begin(operation, other.uid, [other.documentId]);
      },
      async record(write, { operation, isOutermost }) {
        if (!operation) return;
        await end(strapi, operation, write);
        if (isOutermost) await getService(strapi, 'operations').end(operation);
      },
    },
  });
}

async function begin(strapi: Core.Strapi, operation: Operation, { uid, action, params }: DocumentWrite): Promise<void> {
  const documentId = action === 'create' ? params.data?.documentId : params.documentId;
  if (typeof documentId === 'string' && action !== 'clone')
    await getService(strapi, 'operations').begin(operation, uid, [documentId], action);
}

async function end(strapi: Core.Strapi, operation: Operation, write: DocumentWrite): Promise<void> {
  const { uid, action, result } = write;
  if (!result?.documentId) return;
  getService(strapi, 'operations').wrote(operation, uid, result.documentId, {
    action,
    locales: await localesOf(strapi, write, result),
    authorship: getService(strapi, 'authorship').current(),
  });
}

/** Languages of a call, read from what it answers or by what it was asked: none is the default one, `*` is all. */
async function localesOf(
  strapi: Core.Strapi,
  { uid, action, params }: DocumentWrite,
  { entries, locale }: WriteResult,
): Promise<Write['locales']> {
  if (!isLocalised(strapi, uid)) return [''];
  if (action === 'clone') return 'all';
  if (entries?.every((entry) => entry.locale)) return entries.map((entry) => String(entry.locale));
  const named = [params.locale ?? locale ?? (await defaultLocaleOf(strapi))].flat();
  return named.includes('*') ? 'all' : named;
}
