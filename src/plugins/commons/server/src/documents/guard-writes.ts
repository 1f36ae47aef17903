import type { Core } from '@strapi/strapi';
import type { Transaction } from '../../../../../plugin-kit/server/transaction';
import { sharedType } from '../configuration';
import { getService } from '../services/get-service';
import { asConsequence, isConsequence } from './consequences';
import { judge } from './judge';
import { nameSteward } from './name-steward';
import { refusingWhenStale, takePrecondition } from './preconditions';
import type { Next, Write } from './write';

const CREATIONS = new Set(['create', 'clone']);
const CHANGES = new Set(['update', 'discardDraft', 'publish', 'unpublish', 'delete']);

/**
 * Every write of an entry that members share, whatever route it comes by: a new entry gets its steward, nothing is written over what
 * somebody else wrote meanwhile, and who may not write is asked to propose. Programs and scripts write as they are told to.
 */
export function guardWrites(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const write = context as unknown as Write;
    const isGuarded = CREATIONS.has(write.action) || CHANGES.has(write.action);
    if (!isGuarded || !sharedType(strapi, write.uid) || isConsequence()) return next();
    return asConsequence(() => guard(strapi, write, next as Next)) as ReturnType<typeof next>;
  });
}

async function guard(strapi: Core.Strapi, write: Write, next: Next): Promise<unknown> {
  if (CHANGES.has(write.action)) return change(strapi, write, next);
  if (write.action === 'clone') await leaveWithheld(strapi, write);
  await nameSteward(strapi, write);
  return next();
}

/** A copy answers to whoever made it: what its original keeps from them does not come along. */
async function leaveWithheld(strapi: Core.Strapi, { uid, params }: Write): Promise<void> {
  const { documentId, data } = params;
  if (!documentId) return;
  const original = (await getService(strapi, 'snapshots').read(uid, documentId, null)) ?? {};
  const withheld = await getService(strapi, 'withheld').attributes(uid, documentId, [original]);
  if (withheld.length > 0) params.data = { ...data, ...Object.fromEntries(withheld.map((name) => [name, null])) };
}

async function change(strapi: Core.Strapi, write: Write, next: Next): Promise<unknown> {
  const { documentId } = write.params;
  const precondition = takePrecondition(strapi, write);
  const { origin, administratorId } = getService(strapi, 'authorship').current();
  const administrator = origin === 'admin' ? administratorId : null;
  if (!documentId || (precondition === null && administrator === null)) return next();
  return strapi.db.transaction(async ({ trx }: Transaction) => {
    const rows = await getService(strapi, 'drafts').hold(write.uid, documentId, trx);
    const checked =
      precondition === null ? next : await refusingWhenStale(strapi, { write, documentId, rows, precondition, next });
    if (administrator === null) return checked();
    return judge(strapi, { write, documentId, administratorId: administrator, next: checked });
  });
}
