import type { Core } from '@strapi/strapi';
import type { Transaction } from '../../../../../plugin-kit/server/transaction';
import type { IdentityDeclaration } from '../domain/identity/declaration';
import { getService } from '../services/get-service';

interface Write {
  action: string;
  params: object;
}

/** Actions after which an entry may be told apart by something else. */
const WRITES = new Set(['create', 'update', 'clone', 'delete', 'discardDraft']);

/** Keeps what tells entries apart as they are written, in the same transaction, and has them compared after it. */
export function watchIdentities(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const identities = getService(strapi, 'identities');
    const declaration = identities.declarationOf(context.uid);
    const write: Write = { action: context.action, params: context.params };
    if (!declaration || !concerns(strapi, declaration, write)) return next();
    return strapi.db.transaction(async ({ onCommit }: Transaction) => {
      const result = await next();
      const { documentId } = (result ?? {}) as { documentId?: string };
      if (documentId && (await identities.keep(context.uid, [documentId])) > 0)
        onCommit(() => getService(strapi, 'comparing').wake());
      return result;
    });
  });
}

function concerns(strapi: Core.Strapi, declaration: IdentityDeclaration, { action, params }: Write): boolean {
  if (!WRITES.has(action)) return false;
  return (
    action !== 'update' ||
    getService(strapi, 'identities').concerns(declaration, Object.keys((params as { data?: object }).data ?? {}))
  );
}
