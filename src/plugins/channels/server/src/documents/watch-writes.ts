import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Transaction } from '../../../../../plugin-kit/server/transaction';
import { isLocalised, isPublishable } from '../domain/schema';
import { getService } from '../services/get-service';
import { assertFreeSlug } from './assert-free-slug';
import { checkSavedChannel } from './check-saved-channel';

const CHANNEL = 'plugin::channels.channel';
const WRITES = new Set(['create', 'update', 'clone', 'delete', 'publish', 'unpublish', 'discardDraft']);

interface Write {
  uid: string;
  action: string;
  params: { documentId?: string; status?: string; locale?: string | string[]; data?: unknown };
}

/**
 * Every write of an entry or of a channel leaves a row in the outbox, in its own transaction: the change and what is
 * owed to the channels are kept together or lost together.
 */
export function watchWrites(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const write: Write = { uid: context.uid, action: context.action, params: context.params };
    if (!WRITES.has(write.action) || !(write.uid.startsWith('api::') || write.uid === CHANNEL)) return next();
    if (write.uid === CHANNEL) await assertFreeSlug(strapi, write.params);
    const publishes = changesWhatIsPublished(strapi, write);
    return strapi.db.transaction(async ({ trx, onCommit }: Transaction) => {
      const { documentId } = write.params;
      if (write.action === 'unpublish' && documentId && (await touchesRecord(strapi, write))) {
        await getService(strapi, 'withheld-links').withhold(write.uid, documentId, trx);
      }
      const result = await next();
      const changed = documentIdsOf(result);
      if (write.uid === CHANNEL) {
        await afterChannel(strapi, write, changed, trx);
      } else if (publishes) {
        if (write.action === 'publish') await restoreAll(strapi, write.uid, changed, trx);
        await getService(strapi, 'outbox').append('entry', toReferences(write.uid, changed), trx);
      }
      onCommit(() => {
        getService(strapi, 'live-channels').expire();
        getService(strapi, 'projector').wake();
      });
      return result;
    });
  });
}

/** A draft changes nothing that is published. */
function changesWhatIsPublished(strapi: Core.Strapi, { uid, action, params }: Write): boolean {
  if (uid === CHANNEL || !isPublishable(getService(strapi, 'entries').schemaOf(uid))) return true;
  if (action === 'create' || action === 'update') return params.status === 'published';
  return action === 'publish' || action === 'unpublish' || action === 'delete';
}

/** Others link to the row of the default locale: a translation that is taken out leaves their links as they are. */
async function touchesRecord(strapi: Core.Strapi, { uid, params: { locale } }: Write): Promise<boolean> {
  if (!locale || !isLocalised(getService(strapi, 'entries').schemaOf(uid))) return true;
  const { defaultLocale } = await getService(strapi, 'locales').read();
  return [locale].flat().some((one) => one === '*' || one === defaultLocale);
}

async function afterChannel(
  strapi: Core.Strapi,
  { action }: Write,
  changed: string[],
  trx: Knex.Transaction,
): Promise<void> {
  if (action !== 'delete') for (const documentId of changed) await checkSavedChannel(strapi, documentId);
  await getService(strapi, 'outbox').append('channel', toReferences(CHANNEL, changed), trx);
  await getService(strapi, 'versions').touch(trx, changed);
}

async function restoreAll(
  strapi: Core.Strapi,
  uid: string,
  documentIds: string[],
  trx: Knex.Transaction,
): Promise<void> {
  for (const documentId of documentIds) await getService(strapi, 'withheld-links').restore(uid, documentId, trx);
}

/** `create` and `update` answer the document, the other actions a document id with its entries. */
function documentIdsOf(result: unknown): string[] {
  const documentId = (result as { documentId?: UID.ContentType } | null)?.documentId;
  return documentId ? [documentId] : [];
}

const toReferences = (uid: string, documentIds: string[]) => documentIds.map((documentId) => ({ uid, documentId }));
