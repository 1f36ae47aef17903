import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { getService } from '../services/get-service';
import { callerOf } from './caller';

/** What the cooperative waits for from whoever asks. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: Context) {
    ctx.body = { data: await getService(strapi, 'home').of(callerOf(ctx)) };
  },
});
