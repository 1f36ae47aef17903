import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import { getService } from '../services/get-service';
import type { Write } from './write';

const WRITES = new Set(['create', 'clone', 'update', 'publish', 'unpublish', 'discardDraft']);

/**
 * Who writes for an organisation is said by memberships alone: whatever a write of the organisation copies or says of it, its rows name
 * them and nobody else afterwards.
 */
export function keepWriters(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action, params } = context as unknown as Write;
    if (uid !== configurationOf(strapi).organisationType || !WRITES.has(action)) return next();
    const known = action === 'clone' ? undefined : params.documentId;
    return getService(strapi, 'rights').alone(known ?? 'new', async (trx) => {
      const result = await next();
      const documentId = known ?? (result as unknown as { documentId?: string } | null)?.documentId;
      if (documentId) await getService(strapi, 'writers').follow(documentId, trx);
      return result;
    });
  });
}
