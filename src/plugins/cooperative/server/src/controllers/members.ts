import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { bodyOf } from '../../../../../plugin-kit/server/request';
import { invitation, logPage, membership, reasoned, search, seat } from '../requests/rights';
import { getService } from '../services/get-service';
import { languageOf, parse, translate } from '../services/translate';
import { callerOf } from './caller';
import { linkFor } from './link-for';

const organisationOf = (ctx: Context): string => (ctx.params as { organisation: string }).organisation;

/** Members, people and what they may do; every change is asked of the service `authority`. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const asked = parse(strapi, search, ctx.query);
    ctx.body = { data: await getService(strapi, 'directory').of(callerOf(ctx), asked.search) };
  },

  /** Gives somebody another level for an organisation, or offers them one. */
  async give(ctx: Context) {
    const { level, why } = parse(strapi, membership, bodyOf(ctx));
    const organisation = await managedOrganisation(strapi, ctx);
    const accountId = await accountOf(strapi, ctx);
    await getService(strapi, 'inviting').assertOwnInvitation(callerOf(ctx), accountId);
    const offered = { accountId, organisation, level, why };
    const outcome = await getService(strapi, 'offers').giveOrOffer(callerOf(ctx), offered);
    // Accepted, for the person to answer (RFC 9110, section 15.3.3).
    ctx.status = outcome === 'given' ? 204 : 202;
  },

  async withdraw(ctx: Context) {
    const { why } = parse(strapi, reasoned, bodyOf(ctx));
    const asked = { accountId: await accountOf(strapi, ctx), organisation: organisationOf(ctx), why };
    ctx.status = 204;
    if ((await getService(strapi, 'memberships').levelOf(asked.accountId, asked.organisation)) === null)
      if (await getService(strapi, 'offers').withdraw(callerOf(ctx), asked)) return;
    await getService(strapi, 'authority').withdraw(callerOf(ctx), asked);
  },

  /** Makes somebody's account with their rights, or asks who has one; answers the link to those who may hand it over. */
  async invite(ctx: Context) {
    const invited = parse(strapi, invitation, bodyOf(ctx));
    const organisation = await managedOrganisation(strapi, ctx);
    const asked = { ...invited, organisation, language: languageOf(strapi) };
    const { link, account } = await getService(strapi, 'inviting').invite(callerOf(ctx), asked);
    ctx.status = 201;
    ctx.body = { data: { ...(await linkFor(strapi, callerOf(ctx), link)), account } };
  },

  /** The link of somebody who did not use it yet. */
  async invitation(ctx: Context) {
    await managedOrganisation(strapi, ctx);
    const link = await getService(strapi, 'inviting').linkOf(callerOf(ctx), await accountOf(strapi, ctx));
    ctx.body = { data: { link } };
  },

  /** Makes an organisation a member of the cooperative, in a college. */
  async join(ctx: Context) {
    const { college, why } = parse(strapi, seat, bodyOf(ctx));
    await getService(strapi, 'authority').assertSeat(callerOf(ctx), { organisation: organisationOf(ctx) });
    const organisation = await managedOrganisation(strapi, ctx);
    await getService(strapi, 'colleges').demand(college);
    await getService(strapi, 'members').join({ organisation, college, by: callerOf(ctx).id, why });
    ctx.status = 204;
  },

  async leave(ctx: Context) {
    const { why } = parse(strapi, reasoned, bodyOf(ctx));
    await getService(strapi, 'authority').assertActsForAll(callerOf(ctx));
    await getService(strapi, 'members').leave({ organisation: organisationOf(ctx), by: callerOf(ctx).id, why });
    ctx.status = 204;
  },

  /** Whoever is a member in their own name may leave. */
  async leaveOwn(ctx: Context) {
    const { why } = parse(strapi, reasoned, bodyOf(ctx));
    const { id } = callerOf(ctx);
    if (!(await getService(strapi, 'members').leave({ accountId: id, by: id, why })))
      throw new errors.NotFoundError(translate(strapi, 'member.gone'));
    ctx.status = 204;
  },

  /** Ends the membership of a person, whom the cooperative no longer wants as a member. */
  async leavePerson(ctx: Context) {
    const { why } = parse(strapi, reasoned, bodyOf(ctx));
    await getService(strapi, 'authority').assertActsForAll(callerOf(ctx));
    const accountId = await getService(strapi, 'members').accountOf((ctx.params as { id: string }).id);
    const asked = { by: callerOf(ctx).id, why };
    if (accountId === null || !(await getService(strapi, 'members').leave({ accountId, ...asked })))
      throw new errors.NotFoundError(translate(strapi, 'member.absent'));
    ctx.status = 204;
  },

  async people(ctx: Context) {
    const asked = parse(strapi, search, ctx.query);
    const found = asked.search.length < 2 ? [] : await getService(strapi, 'people').search(asked.search);
    ctx.body = { data: found.map(({ id, name }) => ({ id, name })) };
  },

  async log(ctx: Context) {
    ctx.body = { data: await getService(strapi, 'rights-log').page(parse(strapi, logPage, ctx.query)) };
  },
});

/** Who does not keep the rights on an organisation gets the same error, whether it is there or not. */
async function managedOrganisation(strapi: Core.Strapi, ctx: Context): Promise<string> {
  const organisation = organisationOf(ctx);
  await getService(strapi, 'authority').assertManager(callerOf(ctx), organisation);
  if (!(await getService(strapi, 'organisations').exists(organisation)))
    throw new errors.NotFoundError(translate(strapi, 'organisation.gone'));
  return organisation;
}

async function accountOf(strapi: Core.Strapi, ctx: Context): Promise<number> {
  const person = await getService(strapi, 'people').one((ctx.params as { person: string }).person);
  if (!person) throw new errors.NotFoundError(translate(strapi, 'membership.gone'));
  return person.accountId;
}
