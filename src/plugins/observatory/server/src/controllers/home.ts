import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { getService } from '../services/get-service';
import { languageIn } from '../services/translate';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** What the territory lacks, for the home of whoever writes. */
  async gaps(ctx: Context) {
    ctx.body = { data: await getService(strapi, 'observatory-page').homeGaps(languageIn(strapi)) };
  },
});
