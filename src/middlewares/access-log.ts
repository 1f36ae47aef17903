import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { loggedPath } from '../accounts/logged-path';

/** A line for each request, in place of Strapi's own, which writes whole addresses: links of accounts, keys of feeds, what people look for. */
const accessLog =
  (_config: object, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next) => {
    const startedAt = performance.now();
    await next();
    const tookMs = Math.ceil(performance.now() - startedAt);
    strapi.log.http(`${ctx.method} ${loggedPath(ctx.path)} (${tookMs} ms) ${ctx.status}`);
  };

export default accessLog;
