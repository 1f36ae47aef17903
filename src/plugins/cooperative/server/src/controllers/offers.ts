import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { bodyOf } from '../../../../../plugin-kit/server/request';
import { address, offerAnswer } from '../requests/rights';
import { getService } from '../services/get-service';
import { parse } from '../services/translate';
import { callerOf } from './caller';

/** What waits for the answer of whoever is signed in; and the addresses that super administrators confirm. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    ctx.body = { data: await getService(strapi, 'offers').of(callerOf(ctx).id) };
  },

  async answer(ctx: Context) {
    const { accept } = parse(strapi, offerAnswer, bodyOf(ctx));
    await getService(strapi, 'offers').answer(callerOf(ctx), (ctx.params as { id: string }).id, accept);
    ctx.status = 204;
  },

  async addresses(ctx: Context) {
    ctx.body = { data: await getService(strapi, 'addresses').unconfirmed(callerOf(ctx)) };
  },

  async confirmAddress(ctx: Context) {
    const { email } = parse(strapi, address, bodyOf(ctx));
    const { person } = ctx.params as { person: string };
    await getService(strapi, 'addresses').vouch(callerOf(ctx), person, email);
    ctx.status = 204;
  },
});
