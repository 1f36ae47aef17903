import type { Context } from 'koa';

export type Action = (this: unknown, ctx: Context) => Promise<void>;
