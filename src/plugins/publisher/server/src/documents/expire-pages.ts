import type { Core } from '@strapi/strapi';
import { ACTIONS, onDocumentWrite } from '../../../../../plugin-kit/server/document-writes';
import { getService } from '../services/get-service';

/** Whoever writes sees what they wrote: pages that this process keeps are drawn again after a write. */
export function expirePages(strapi: Core.Strapi): void {
  onDocumentWrite(strapi, {
    name: 'publisher.pages',
    actions: ACTIONS,
    concerns: (uid) =>
      uid.startsWith('api::') || uid.startsWith('plugin::publisher.') || uid === 'plugin::channels.channel',
    phases: {
      deliver(write) {
        write.afterCommit(() => {
          getService(strapi, 'site-content').expire();
          getService(strapi, 'site-state').expire();
        });
      },
    },
  });
}
