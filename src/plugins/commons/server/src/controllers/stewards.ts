import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { bodyOf } from '../../../../../plugin-kit/server/request';
import { configurationOf } from '../configuration';
import { POLICIES } from '../domain/stewards/stewardship';
import { callerOf } from '../permissions/caller';
import { getService } from '../services/get-service';
import { describeRole } from '../services/stewards/describe-role';
import { parse } from '../services/translate';

const policies = z.record(z.string(), z.enum(POLICIES));

/** Who answers for what, and what the one who asks may write of it. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async role(ctx: Context) {
    ctx.body = { data: await describeRole(strapi, callerOf(ctx), ctx.params as { uid: string; documentId: string }) };
  },

  async policies(ctx: Context) {
    ctx.body = { data: await shown(strapi) };
  },

  async choosePolicies(ctx: Context) {
    const chosen = parse(strapi, policies, bodyOf(ctx));
    await getService(strapi, 'policies').choose(chosen);
    ctx.body = { data: await shown(strapi) };
  },
});

/** The types in the order of the configuration, each with its name. */
async function shown(strapi: Core.Strapi) {
  const chosen = await getService(strapi, 'policies').all();
  return configurationOf(strapi).types.map(({ uid }) => ({
    uid,
    name: strapi.contentType(uid as UID.ContentType).info.displayName,
    policy: chosen[uid] ?? 'open',
  }));
}
