import type { Core } from '@strapi/strapi';
import type { Caller } from '../../permissions/caller';
import { rightsOn } from '../../permissions/type-rights';
import { forbidden } from '../errors';
import { getService } from '../get-service';
import { describePairs } from './describe';

interface Entry {
  uid: string;
  documentId: string;
}

/** The pairs that wait about an entry; null for a type whose entries are not compared. @throws ForbiddenError */
export async function pairsOfEntry(strapi: Core.Strapi, { ability }: Caller, { uid, documentId }: Entry) {
  if (!rightsOn(strapi, ability, uid).may('read')) throw forbidden(strapi, 'duplicates.forbidden');
  if (getService(strapi, 'duplicate-features').declarationOf(uid) === undefined) return null;
  return describePairs(strapi, await getService(strapi, 'pairs').pendingOf(uid, documentId));
}
