import type { Core } from '@strapi/strapi';
import type { Caller } from '../../permissions/caller';
import { rightsOn, type TypeRights } from '../../permissions/type-rights';
import { getService } from '../get-service';

/** Who asks, and what they may do with the entries of one type. */
export interface Reader {
  id: number;
  organisations: string[];
  rights: TypeRights;
}

/** @throws ForbiddenError when they may not read the type at all. */
export async function readerOf(strapi: Core.Strapi, { id, ability }: Caller, uid: string): Promise<Reader> {
  const rights = rightsOn(strapi, ability, uid);
  rights.demand('read');
  return { id, organisations: await getService(strapi, 'stewards').organisationsOf(id), rights };
}
