import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { getService } from '../services/get-service';

/** The terms of the application, for members to look at. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    ctx.body = { data: await getService(strapi, 'vocabulary').list() };
  },

  async terms(ctx: Context) {
    const { documentId } = ctx.params as { documentId: string };
    ctx.body = { data: await getService(strapi, 'vocabulary').terms(documentId) };
  },
});
