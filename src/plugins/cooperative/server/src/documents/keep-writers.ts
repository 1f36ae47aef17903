import type { Core } from '@strapi/strapi';
import { onDocumentWrite, type DocumentWrite } from '../../../../../plugin-kit/server/document-writes';
import { configurationOf } from '../configuration';
import { getService } from '../services/get-service';

/**
 * Who writes for an organisation is said by memberships alone: whatever a write of the organisation copies or says of it, its rows name
 * them and nobody else afterwards.
 */
export function keepWriters(strapi: Core.Strapi): void {
  onDocumentWrite(strapi, {
    name: 'cooperative.writers',
    actions: ['create', 'clone', 'update', 'publish', 'unpublish', 'discardDraft'],
    concerns: (uid) => uid === configurationOf(strapi).organisationType,
    phases: {
      lock: (write) => getService(strapi, 'rights').lock(existing(write) ?? 'new', write.trx),
      async compute(write) {
        const documentId = existing(write) ?? write.result?.documentId;
        if (documentId) await getService(strapi, 'writers').follow(documentId, write.trx);
      },
    },
  });
}

/** The organisation that is written; a copy is another one. */
const existing = ({ action, params }: DocumentWrite): string | undefined =>
  action === 'clone' ? undefined : params.documentId;
