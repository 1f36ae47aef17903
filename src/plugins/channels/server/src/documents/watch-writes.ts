import type { Core } from '@strapi/strapi';
import {
  ACTIONS,
  isFollowedByParent,
  onDocumentWrite,
  type DocumentWrite,
} from '../../../../../plugin-kit/server/document-writes';
import { isLocalised, isPublishable } from '../domain/schema';
import { getService } from '../services/get-service';
import { assertFreeSlug, keepFormerSlug } from './channel-slugs';
import { checkSavedChannel } from './check-saved-channel';

const CHANNEL = 'plugin::channels.channel';

/**
 * Every write of an entry or of a channel leaves a row in the outbox, in its own transaction: the change and what is
 * pending for the channels are kept together or lost together.
 */
export function watchWrites(strapi: Core.Strapi): void {
  onDocumentWrite(strapi, {
    name: 'channels.entries',
    actions: ACTIONS,
    concerns: (uid) => uid.startsWith('api::'),
    state: () => ({ publishes: false, isLeftToParent: false }),
    phases: {
      async remember(write, state) {
        state.publishes = changesWhatIsPublished(strapi, write);
        state.isLeftToParent =
          state.publishes && isFollowedByParent(write) && changesWhatIsPublished(strapi, write.parent);
        const { documentId } = write.params;
        if (write.action === 'unpublish' && documentId && (await touchesRecord(strapi, write)))
          await getService(strapi, 'suspended-links').suspend(write.uid, documentId, write.trx);
      },
      async deliver(write, { publishes, isLeftToParent }) {
        const changed = changedBy(write);
        if (publishes && write.action === 'publish')
          for (const { uid, documentId } of changed)
            await getService(strapi, 'suspended-links').restore(uid, documentId, write.trx);
        if (isLeftToParent) return;
        if (publishes) await getService(strapi, 'outbox').append('entry', changed, write.trx);
        wakeAfterCommit(strapi, write);
      },
    },
  });
  onDocumentWrite(strapi, {
    name: 'channels.channels',
    actions: ACTIONS,
    concerns: (uid) => uid === CHANNEL,
    phases: {
      async normalize({ params }) {
        await assertFreeSlug(strapi, params);
        await keepFormerSlug(strapi, params);
      },
      async check(write) {
        if (write.action !== 'delete')
          for (const { documentId } of changedBy(write)) await checkSavedChannel(strapi, documentId);
      },
      async deliver(write) {
        const changed = changedBy(write);
        await getService(strapi, 'outbox').append('channel', changed, write.trx);
        await getService(strapi, 'versions').touch(
          write.trx,
          changed.map(({ documentId }) => documentId),
        );
        wakeAfterCommit(strapi, write);
      },
    },
  });
}

function wakeAfterCommit(strapi: Core.Strapi, { afterCommit }: DocumentWrite): void {
  afterCommit(() => {
    getService(strapi, 'live-channels').expire();
    getService(strapi, 'projector').wake();
  });
}

/** A draft changes nothing that is published. Asked first before the rules of the application publish a draft in their turn. */
const changesWhatIsPublished = (strapi: Core.Strapi, write: DocumentWrite): boolean =>
  write.once('channels.changes-published', () => {
    const { uid, action, params } = write;
    if (!isPublishable(getService(strapi, 'entries').schemaOf(uid))) return true;
    if (action === 'create' || action === 'update') return params.status === 'published';
    return action === 'publish' || action === 'unpublish' || action === 'delete';
  });

/** Others link to the row of the default locale: a translation that is taken out leaves their links as they are. */
async function touchesRecord(strapi: Core.Strapi, { uid, params: { locale } }: DocumentWrite): Promise<boolean> {
  if (!locale || !isLocalised(getService(strapi, 'entries').schemaOf(uid))) return true;
  const { defaultLocale } = await getService(strapi, 'locales').read();
  return [locale].flat().some((one) => one === '*' || one === defaultLocale);
}

const changedBy = ({ uid, result }: DocumentWrite): { uid: string; documentId: string }[] =>
  result?.documentId ? [{ uid, documentId: result.documentId }] : [];
