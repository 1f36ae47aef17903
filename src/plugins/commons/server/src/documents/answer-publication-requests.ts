import type { Core } from '@strapi/strapi';
import { onDocumentWrite } from '../../../../../plugin-kit/server/document-writes';
import { sharedType } from '../configuration';
import { getService } from '../services/get-service';

/** Whoever asked for an entry to be published learns that it is. */
export function answerPublicationRequests(strapi: Core.Strapi): void {
  onDocumentWrite(strapi, {
    name: 'commons.publication-requests',
    actions: ['publish'],
    concerns: (uid) => sharedType(strapi, uid) !== undefined,
    phases: {
      async notify({ uid, params: { documentId }, caller }) {
        if (documentId) await getService(strapi, 'publications').answer({ uid, documentId }, caller?.id ?? null);
      },
    },
  });
}
