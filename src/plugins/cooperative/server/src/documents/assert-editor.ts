import type { Core } from '@strapi/strapi';
import { actsForAll } from '../domain/members/authority';
import type { Caller } from '../services/members/authority';
import { getService } from '../services/get-service';
import { forbidden } from '../services/errors';

/** @throws a 403 for who is editor of none of these organisations, and does not answer for the whole */
export async function assertEditor(
  strapi: Core.Strapi,
  caller: Caller,
  organisations: string[],
  code: string,
): Promise<void> {
  const own = await getService(strapi, 'memberships').organisationsOf(caller.id, 'editor');
  if (organisations.some((organisation) => own.includes(organisation))) return;
  if (!actsForAll(await getService(strapi, 'authority').authorityOf(caller))) throw forbidden(strapi, code);
}
