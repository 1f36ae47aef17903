import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { localDate } from '../../../../../plugin-kit/calendar';
import { bodyOf } from '../../../../../plugin-kit/server/request';
import { configurationOf } from '../configuration';
import { isInForce, isOver, mayBeGivenBack } from '../domain/members/mandate';
import { mandate, reasoned } from '../requests/rights';
import { getService } from '../services/get-service';
import { conflict } from '../services/errors';
import { parse, translate } from '../services/translate';
import { callerOf } from './caller';

/** What the cooperative entrusts people with: read by all its members, given and withdrawn by its administrators. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const mandates = await getService(strapi, 'mandates').all();
    const people = await getService(strapi, 'people').named(mandates.map(({ accountId }) => accountId));
    const numbers = await getService(strapi, 'proposals').existing(mandates.map(({ decision }) => decision));
    const today = localDate(new Date(), configurationOf(strapi).timeZone);
    ctx.body = {
      data: mandates.map(({ publicId, accountId, kind, begins, ends, decision }) => ({
        ...{ id: publicId, kind, begins, ends, decision },
        isProposal: numbers.has(decision),
        person: people.get(accountId) ?? '',
        isYours: accountId === callerOf(ctx).id,
        state: isOver({ begins, ends }, today) ? 'over' : isInForce({ begins, ends }, today) ? 'inForce' : 'coming',
      })),
    };
  },

  async give(ctx: Context) {
    const { person: id, ...asked } = parse(strapi, mandate, bodyOf(ctx));
    const caller = callerOf(ctx);
    await getService(strapi, 'authority').assertMandates(caller, null);
    const person = await getService(strapi, 'people').one(id);
    if (!person) throw new errors.NotFoundError(translate(strapi, 'person.gone'));
    await getService(strapi, 'authority').assertMandates(caller, person.accountId);
    if (!person.isActive) throw conflict(strapi, 'account.pending');
    const given = await getService(strapi, 'mandates').give({ ...asked, accountId: person.accountId, by: caller.id });
    ctx.status = 201;
    ctx.body = { data: given };
  },

  /** Whoever holds a mandate may give it back. */
  async withdraw(ctx: Context) {
    const { why } = parse(strapi, reasoned, bodyOf(ctx));
    const { id } = ctx.params as { id: string };
    const caller = callerOf(ctx);
    const held = (await getService(strapi, 'mandates').all()).find(({ publicId }) => publicId === id);
    if (!held || !mayBeGivenBack(held, caller.id)) await getService(strapi, 'authority').assertMandates(caller, null);
    await getService(strapi, 'mandates').withdraw({ id, by: caller.id, why });
    ctx.status = 204;
  },
});
