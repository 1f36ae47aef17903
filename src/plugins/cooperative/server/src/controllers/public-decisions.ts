import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { getService } from '../services/get-service';
import { translate } from '../services/translate';

/** What was decided, for anybody, while the cooperative shows its ideas. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** @throws NotFoundError while the page is closed, as where there is none, and before the votes are counted. */
  async tally(ctx: Context) {
    if (!(await getService(strapi, 'ideas-page').isPublic()))
      throw new errors.NotFoundError(translate(strapi, 'ideasPage.absent'));
    const { number } = ctx.params as { number: string };
    const data = await getService(strapi, 'tallies').forAnybody(number);
    ctx.set('Cache-Control', 'public, max-age=60');
    ctx.body = { data };
  },
});
