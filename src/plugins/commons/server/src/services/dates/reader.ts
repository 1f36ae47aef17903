import type { Core } from '@strapi/strapi';
import { getService } from '../get-service';
import { forbidden } from '../errors';

/** Who asks, and what they may do to entries of one type. */
export interface Reader {
  id: number;
  organisations: string[];
  may: Checker;
}

/** What the content manager knows of an administrator's rights on a type. Strapi does not type it. */
interface Checker {
  can: Record<'create' | 'read' | 'update' | 'publish', (entity?: object) => boolean>;
  requiresEntity: Record<'read', () => boolean>;
  sanitizeUpdateInput(entity: object): (data: object) => Promise<object>;
  sanitizedQuery: Record<'read', (query: object) => Promise<object>>;
}

interface AdminState {
  user: { id: number };
  userAbility: unknown;
}

/** @throws ForbiddenError when they may not read the type at all. */
export async function readerOf(strapi: Core.Strapi, state: object, uid: string): Promise<Reader> {
  const { user, userAbility } = state as AdminState;
  const checkers = strapi.plugin('content-manager').service('permission-checker') as unknown as {
    create(of: object): Checker;
  };
  const may = checkers.create({ userAbility, model: uid });
  if (!may.can.read()) throw forbidden(strapi, 'entering.forbidden');
  return { id: user.id, organisations: await getService(strapi, 'stewards').organisationsOf(user.id), may };
}

/** Ids of the rows that they may read; null when nothing limits them. */
export async function readableIds(strapi: Core.Strapi, { may }: Reader, uid: string): Promise<Set<number> | null> {
  if (!may.requiresEntity.read()) return null;
  const query = await may.sanitizedQuery.read({});
  const { where } = (
    strapi.get('query-params') as { transform(uid: string, query: object): { where?: object } }
  ).transform(uid, query);
  const rows = (await strapi.db.query(uid).findMany({ where, select: ['id'] })) as { id: number }[];
  return new Set(rows.map(({ id }) => id));
}
