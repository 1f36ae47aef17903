import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import { callerOf } from './caller';
import { demandEditor } from './demand-editor';
import { stewardsOf } from './stewards-of';
import type { Write } from './write';

/**
 * Taking an entry out of what is published is for the editors of its stewards. Strapi asks for the right to publish, which those who
 * answer for a part of the entry have too.
 */
export function guardWithdrawals(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action, params } = context as unknown as Write;
    const caller = callerOf(strapi);
    if (caller && action === 'unpublish' && configurationOf(strapi).types.includes(uid))
      await demandEditor(strapi, caller, await stewardsOf(strapi, uid, params.documentId), 'entry.notYours');
    return next();
  });
}
