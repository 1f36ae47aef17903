import type { Core } from '@strapi/strapi';
import type { Pair } from '../../domain/identity/pair';
import { getService } from '../get-service';
import type { Administrator } from '../stewards';

/** Who asks, as Strapi's admin leaves it on the request. */
export interface Caller {
  user: Administrator;
  userAbility: { can(action: string, subject?: string): boolean };
}

const EXPLORER = 'plugin::content-manager.explorer';

export const mayRead = ({ userAbility }: Caller, uid: string): boolean => userAbility.can(`${EXPLORER}.read`, uid);

/** Those who look after the commons, and whoever answers for both entries. */
export async function mayMerge(strapi: Core.Strapi, caller: Caller, { uid, first, second }: Pair): Promise<boolean> {
  const { user, userAbility } = caller;
  if (!userAbility.can(`${EXPLORER}.update`, uid)) return false;
  if (userAbility.can('plugin::commons.moderate')) return true;
  const stewards = getService(strapi, 'stewards');
  return (await stewards.isSteward(user, uid, first)) && (await stewards.isSteward(user, uid, second));
}
