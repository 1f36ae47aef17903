import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { bodyOf } from '../../../../../plugin-kit/server/request';
import { configurationOf } from '../configuration';
import { mayRemove, mayWrite, POLICIES } from '../domain/stewards/stewardship';
import { getService } from '../services/get-service';
import { attributesOf } from '../services/snapshots/model';
import { parse } from '../services/translate';

const policies = z.record(z.string(), z.enum(POLICIES));

/** Who answers for what, and what the one who asks may write of it. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async role(ctx: Context) {
    const { uid, documentId } = ctx.params as { uid: string; documentId: string };
    const { id } = ctx.state.user as { id: number };
    await getService(strapi, 'entry-access').require('read', uid, documentId);
    const [roles, stewards] = [getService(strapi, 'entry-roles'), getService(strapi, 'stewards')];
    const role = await roles.of(id, uid, documentId);
    const rules = roles.rulesOf(uid);
    const attributes = attributesOf(strapi, uid).map(([name]) => name);
    const waiting = await getService(strapi, 'suggestions').waitingOn(uid, documentId);
    const mayPublish = await getService(strapi, 'entry-access').may('publish', uid, documentId);
    ctx.body = {
      data: {
        policy: role.policy,
        stewards: await stewards.named(role.stewards),
        isSteward: role.stewards.some((organisation) => role.own.includes(organisation)),
        mayRemove: mayRemove(role),
        mayPublish,
        publication: mayPublish ? null : await publicationOf(strapi, id, { uid, documentId }),
        forbidden: attributes.filter((name) => !mayWrite(role, rules, name)),
        allowed: attributes.filter((name) => mayWrite(role, rules, name)),
        waiting: waiting.length,
        claimable: await stewards.named(role.own.filter((own) => !role.stewards.includes(own))),
      },
    };
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

/** Whom somebody who may not publish an entry asks to, and whether they did. */
async function publicationOf(strapi: Core.Strapi, id: number, entry: { uid: string; documentId: string }) {
  const publications = getService(strapi, 'publications');
  const people = await getService(strapi, 'people').named(await publications.publishersOf(entry));
  return { by: [...people.values()].map(({ name }) => name), isAsked: await publications.isAsked(id, entry) };
}

/** The types in the order of the configuration, each with its name. */
async function shown(strapi: Core.Strapi) {
  const chosen = await getService(strapi, 'policies').all();
  return configurationOf(strapi).types.map(({ uid }) => ({
    uid,
    name: strapi.contentType(uid as UID.ContentType).info.displayName,
    policy: chosen[uid] ?? 'open',
  }));
}
