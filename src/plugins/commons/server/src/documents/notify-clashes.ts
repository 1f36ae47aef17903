import type { Core } from '@strapi/strapi';
import { localDate } from '../../../../../plugin-kit/calendar';
import {
  isFollowedByParent,
  onDocumentWrite,
  type DocumentWrite,
} from '../../../../../plugin-kit/server/document-writes';
import { configurationOf } from '../configuration';
import type { Announced } from '../services/dates/dated-entries';
import { getService } from '../services/get-service';

interface Announcement {
  publishes: boolean;
  /** What was published of the date before. */
  before: Announced | null;
}

/** Publishing a date notifies who already announced something nearby that evening, in the transaction of the publication. */
export function notifyClashes(strapi: Core.Strapi): void {
  onDocumentWrite<Announcement>(strapi, {
    name: 'commons.clashes',
    actions: ['create', 'update', 'publish'],
    concerns: (uid) => configurationOf(strapi).map !== null && uid === configurationOf(strapi).dates?.uid,
    state: () => ({ publishes: false, before: null }),
    phases: {
      async remember(write, announcement) {
        announcement.publishes = announces(write);
        const { documentId } = write.params;
        if (announcement.publishes && documentId)
          announcement.before = await getService(strapi, 'dated-entries').announced(documentId);
      },
      async notify({ result }, { publishes, before }) {
        if (!publishes || !result?.documentId) return;
        const today = localDate(new Date(Date.now()), configurationOf(strapi).timeZone);
        await getService(strapi, 'clashes').notify(result.documentId, before, today);
      },
    },
  });
}

/** What a write publishes in the same call is announced once, by the outer one. */
const announces = (write: DocumentWrite): boolean =>
  publishes(write) && !(isFollowedByParent(write) && publishes(write.parent));

/** Asked before rules of the application publish in their turn. */
const publishes = (write: DocumentWrite): boolean =>
  write.once('commons.publishes', () => write.action === 'publish' || write.params.status === 'published');
