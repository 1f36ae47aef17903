import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { sharedType } from '../configuration';
import { translate } from '../services/translate';

interface Ability {
  can(action: string, subject?: string): boolean;
}

export const abilityOf = (ctx: Context): Ability => (ctx.state as { userAbility: Ability }).userAbility;

export const callerOf = (ctx: Context): { id: number } => (ctx.state as { user: { id: number } }).user;

/**
 * An entry of the commons that whoever asks may read, by the role's rights on its type.
 * @throws NotFoundError when there is none, or none for them: the two cannot be distinguished.
 */
export async function readableEntry(strapi: Core.Strapi, ctx: Context): Promise<{ uid: string; documentId: string }> {
  const { uid, documentId } = ctx.params as { uid: string; documentId: string };
  const isReadable = sharedType(strapi, uid) && abilityOf(ctx).can('plugin::content-manager.explorer.read', uid);
  const count = isReadable ? await strapi.db.query(uid).count({ where: { documentId } }) : 0;
  if (count === 0) throw new errors.NotFoundError(translate(strapi, 'entry.gone'));
  return { uid, documentId };
}
