import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { bodyOf } from '../../../../../plugin-kit/server/request';
import { colleges } from '../requests/rights';
import { getService } from '../services/get-service';
import { parse } from '../services/translate';
import { callerOf } from './caller';

/** The colleges, which the administrators of the cooperative edit. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    ctx.body = { data: await getService(strapi, 'colleges').all() };
  },

  async choose(ctx: Context) {
    const chosen = parse(strapi, colleges, bodyOf(ctx));
    await getService(strapi, 'authority').assertRules(callerOf(ctx));
    await getService(strapi, 'colleges').choose(chosen);
    ctx.body = { data: await getService(strapi, 'colleges').all() };
  },
});
