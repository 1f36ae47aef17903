import type { Context } from 'koa';

/** What a request sends; Koa does not type what its body parser adds. */
export const bodyOf = (ctx: Context): unknown => (ctx.request as { body?: unknown }).body;
