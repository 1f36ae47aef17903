import type { Context } from 'koa';

/** The body of a request as Strapi read it; nothing is known of it yet. */
export const bodyOf = (ctx: Context): unknown => (ctx.request as { body?: unknown }).body;
