import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { bodyOf } from '../../../../../plugin-kit/server/request';
import { callerOf } from '../permissions/caller';
import { getService } from '../services/get-service';
import { parse } from '../services/translate';

const request = z.strictObject({
  uid: z.string().max(100),
  documentId: z.string().max(100),
  message: z.string().trim().max(2000).default(''),
});

/** Publication, asked of those who may. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async ask(ctx: Context) {
    const { message, ...entry } = parse(strapi, request, bodyOf(ctx));
    await getService(strapi, 'publications').ask(callerOf(ctx).id, entry, message);
    ctx.status = 204;
  },
});
