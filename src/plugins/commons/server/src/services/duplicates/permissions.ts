import type { Core } from '@strapi/strapi';
import { hasDrafts } from '../../../../../../plugin-kit/server/schema';
import { configurationOf } from '../../configuration';
import type { Caller } from '../../permissions/caller';
import { getService } from '../get-service';
import type { Administrator } from '../stewards/stewards';

interface Sides {
  uid: string;
  kept: string;
  replaced: string;
}

/**
 * Those who look after the commons, and whoever answers for both entries; a merge publishes what it makes of them. Who keeps the rights on
 * organisations has a say in theirs.
 */
export async function mayMerge(strapi: Core.Strapi, caller: Caller, sides: Sides): Promise<boolean> {
  const { uid, kept, replaced } = sides;
  for (const documentId of [kept, replaced]) if (!(await mayRewrite(strapi, caller, uid, documentId))) return false;
  return uid !== configurationOf(strapi).organisationType || mayUnite(strapi, caller, sides);
}

async function mayRewrite(strapi: Core.Strapi, caller: Caller, uid: string, documentId: string) {
  const access = getService(strapi, 'entry-access');
  const verbs = hasDrafts(strapi, uid) ? (['update', 'publish'] as const) : (['update'] as const);
  for (const verb of verbs) if (!(await access.may(verb, uid, documentId))) return false;
  return access.isTrusted(caller, uid, documentId);
}

interface Authority {
  mayUnite(caller: Administrator, organisations: Omit<Sides, 'uid'>): Promise<boolean>;
}

/** Without the plugin that keeps the rights on organisations there are none to keep. */
async function mayUnite(strapi: Core.Strapi, caller: Caller, { kept, replaced }: Sides): Promise<boolean> {
  const cooperative = strapi.plugins.cooperative as { service(name: string): unknown } | undefined;
  const authority = cooperative?.service('authority') as Authority | undefined;
  return authority ? authority.mayUnite(caller, { kept, replaced }) : true;
}
