import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import type { Caller } from '../services/authority';
import { inTransaction } from '../services/transaction';
import { callerOf } from './caller';
import { demandEditor } from './demand-editor';
import { stewardRelationsOf, stewardsOf } from './stewards-of';
import type { Write } from './write';

/**
 * Who answers for an entry is for the editors of its stewards to say: else a contributor would let another organisation publish it. What
 * a write changes is seen by making it, and undone when it is refused.
 */
export function guardStewards(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const write = context as unknown as Write;
    const caller = callerOf(strapi);
    if (!caller || !mayChangeStewards(strapi, write)) return next();
    return inTransaction(strapi, () => judge(strapi, caller, write, next as () => Promise<unknown>)) as ReturnType<
      typeof next
    >;
  });
}

const mayChangeStewards = (strapi: Core.Strapi, { uid, action, params }: Write): boolean =>
  action === 'update' &&
  configurationOf(strapi).types.includes(uid) &&
  stewardRelationsOf(strapi, uid).some((name) => name in (params.data ?? {}));

async function judge(
  strapi: Core.Strapi,
  caller: Caller,
  { uid, params }: Write,
  next: () => Promise<unknown>,
): Promise<unknown> {
  const before = await stewardsOf(strapi, uid, params.documentId);
  const result = await next();
  const after = await stewardsOf(strapi, uid, params.documentId);
  if (before.length > 0 && before.join() !== after.join())
    await demandEditor(strapi, caller, before, 'stewards.notYours');
  return result;
}
