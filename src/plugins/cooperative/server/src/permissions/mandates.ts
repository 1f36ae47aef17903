import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { MandateKind } from '../domain/members/mandate';
import type { Caller } from '../services/members/authority';
import { getService } from '../services/get-service';
import { forbidden } from '../services/errors';

const accountOf = (ctx: Context): Caller => ctx.state.user as Caller;

/** The administrator who asks. */
export const callerOf = (ctx: Context): number => accountOf(ctx).id;

/** Whether who asks holds one of these mandates, or looks after the whole application. */
export async function holdsMandate(strapi: Core.Strapi, ctx: Context, ...kinds: MandateKind[]): Promise<boolean> {
  const { isSuperAdministrator, mandates } = await getService(strapi, 'authority').authorityOf(accountOf(ctx));
  return isSuperAdministrator || kinds.some((kind) => mandates.includes(kind));
}

/** @throws a 403 in words. */
export async function assertMandate(strapi: Core.Strapi, ctx: Context, ...kinds: MandateKind[]): Promise<void> {
  if (!(await holdsMandate(strapi, ctx, ...kinds))) throw forbidden(strapi, 'mandates.needed');
}

/** Whether who asks may put a text to the vote: those who vote, and those whom the cooperative entrusted with something. */
export async function mayPropose(strapi: Core.Strapi, ctx: Context): Promise<boolean> {
  const members = await getService(strapi, 'members').votingMembersOf(callerOf(ctx));
  return members.length > 0 || (await holdsMandate(strapi, ctx, 'moderator', 'vocabulary-steward', 'administrator'));
}
