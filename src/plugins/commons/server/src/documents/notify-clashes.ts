import type { Core } from '@strapi/strapi';
import {
  isFollowedByParent,
  onDocumentWrite,
  type DocumentWrite,
} from '../../../../../plugin-kit/server/document-writes';
import { configurationOf } from '../configuration';
import { dayIn } from '../domain/dates/day-in';
import { getService } from '../services/get-service';

type Published = Awaited<ReturnType<ReturnType<typeof datedEntries>['published']>>;
const datedEntries = (strapi: Core.Strapi) => getService(strapi, 'dated-entries');

interface Announcement {
  publishes: boolean;
  /** What was published of the date before. */
  before: Published | null;
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
          announcement.before = await datedEntries(strapi).published(documentId);
      },
      async notify({ result }, { publishes, before }) {
        if (!publishes || !result?.documentId) return;
        const today = dayIn(configurationOf(strapi).timeZone, new Date(Date.now()));
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
