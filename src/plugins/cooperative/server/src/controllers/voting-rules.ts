import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { bodyOf } from '../../../../../plugin-kit/server/request';
import { votingRules } from '../requests/decisions';
import { getService } from '../services/get-service';
import { parse } from '../services/translate';
import { callerOf } from './caller';

/** What the cooperative asks of every vote: every member reads it, its administrators choose it. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: Context) {
    ctx.body = { data: await getService(strapi, 'voting-rules').today() };
  },

  async choose(ctx: Context) {
    const rules = parse(strapi, votingRules, bodyOf(ctx));
    const caller = callerOf(ctx);
    await getService(strapi, 'authority').assertRules(caller);
    await getService(strapi, 'voting-rules').choose({ ...rules, by: caller.id });
    await this.read(ctx);
  },
});
