import type { Core } from '@strapi/strapi';
import { forbidden } from '../services/errors';

type Action = 'read' | 'create' | 'update' | 'publish';

interface Checker {
  can: Record<Action, (entity?: object) => boolean>;
  sanitizeCreateInput(data: object): Promise<Record<string, unknown>>;
}

/** What the caller's roles allow on a content type, as in the content manager. */
export function rightsOn(strapi: Core.Strapi, ability: unknown, uid: string) {
  const checker = (
    strapi.plugin('content-manager').service('permission-checker') as {
      create(options: { userAbility: unknown; model: string }): Checker;
    }
  ).create({ userAbility: ability, model: uid });

  return {
    may: (action: Action, entity?: object): boolean => checker.can[action](entity),
    /** @throws ForbiddenError */
    demand(action: Action, entity?: object): void {
      if (!checker.can[action](entity)) throw forbidden(strapi, 'entering.forbidden');
    },
    /** The data without the attributes that their roles do not let them write. */
    writable: (data: object) => checker.sanitizeCreateInput(data),
  };
}
