import type { Core } from '@strapi/strapi';
import { getService } from '../services/get-service';
import type { DocumentWrite } from '../../../../../plugin-kit/server/document-writes';

/** What somebody did to what others answer for. */
export interface Edit {
  write: DocumentWrite;
  documentId: string;
  administratorId: number;
}

/** Entries whose stewards were notified of a request already: saving and publishing in one go is one change. */
const notifiedIn = new WeakMap<object, Set<string>>();

/** Notifies the members of these organisations what somebody else did to what they answer for. */
export async function notifyStewards(
  strapi: Core.Strapi,
  { write, documentId, administratorId }: Edit,
  attributes: string[],
  organisations: string[],
): Promise<void> {
  const isChange = write.action === 'update' || write.action === 'discardDraft';
  if (organisations.length === 0 || (isChange && attributes.length === 0) || isNotified(strapi, documentId)) return;
  await getService(strapi, 'notices').notify({
    kind: 'edit',
    entry: { uid: write.uid, documentId },
    recipients: await getService(strapi, 'stewards').membersOf(organisations),
    authorId: administratorId,
    parameters: {
      name: await getService(strapi, 'drafts').nameOf(write.uid, documentId),
      action: write.action,
      ...(await revisionOf(strapi, write, documentId)),
      fields: (await getService(strapi, 'labels').of(write.uid, attributes)).join(', '),
    },
  });
}

/** The revision that a change left, so that it can be undone at once. */
async function revisionOf(
  strapi: Core.Strapi,
  { uid, action, params }: DocumentWrite,
  documentId: string,
): Promise<Record<string, string>> {
  if (action !== 'update') return {};
  const locale = await getService(strapi, 'drafts').localeOf(uid, [params.locale].flat()[0]);
  const revision = await getService(strapi, 'history').latest(uid, documentId, locale);
  return revision ? { revision: String(revision.id) } : {};
}

function isNotified(strapi: Core.Strapi, documentId: string): boolean {
  const request = strapi.requestContext.get();
  if (!request) return false;
  const notified = notifiedIn.get(request) ?? new Set();
  notifiedIn.set(request, notified);
  if (notified.has(documentId)) return true;
  notified.add(documentId);
  return false;
}
