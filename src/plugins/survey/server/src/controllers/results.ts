import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { MIN_CELL } from '../domain/protect';
import { indicatorQuery } from '../requests/public';
import { getService } from '../services/get-service';
import { parse, translateTo } from '../services/translate';

/** What people answered, for everybody: `count` is null where fewer than five are, or nobody. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async indicators(ctx: Context) {
    const { locale, ...query } = parse(strapi, indicatorQuery, ctx.query);
    const data = await getService(strapi, 'results').indicators(query, locale);
    ctx.set('Cache-Control', 'public, max-age=300');
    ctx.body = {
      data,
      meta: { unit: 'answers', suppressedUnder: MIN_CELL, method: translateTo(locale, 'results.method') },
    };
  },
});
