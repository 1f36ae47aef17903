import type { Context } from 'koa';
import type { Caller } from '../services/members/authority';

/** The administrator who asks. */
export const callerOf = (ctx: Context): Caller => ctx.state.user as Caller;
