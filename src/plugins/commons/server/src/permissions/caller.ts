import type { Administrator } from '../services/stewards/stewards';

/** What the roles of somebody allow: in all, on a type, on one of its fields. */
export interface Ability {
  can(action: string, subject?: string, field?: string): boolean;
}

/** Who asks, with what their roles allow. */
export interface Caller extends Administrator {
  ability: Ability;
}

/** Who asks, as Strapi's admin leaves it on the request. */
export function callerOf({ state }: { state: unknown }): Caller {
  const { user, userAbility } = state as { user: Administrator; userAbility: Ability };
  return { id: user.id, roles: user.roles, ability: userAbility };
}

/** Whether they look after the commons as a whole. */
export const isModerator = ({ ability }: Pick<Caller, 'ability'>): boolean => ability.can('plugin::commons.moderate');
