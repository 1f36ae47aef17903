import type { Core, UID } from '@strapi/strapi';
import { forbidden } from '../services/errors';
import { attributesOf, type Attribute } from '../services/snapshots/model';

export type Verb = 'create' | 'read' | 'update' | 'publish';

/** What the content manager knows of somebody's rights on a type. Strapi does not type it. */
interface Checker {
  can: Record<Verb, (entry?: unknown, path?: string) => boolean>;
  requiresEntity: Record<'read', () => boolean>;
  sanitizedQuery: Record<Verb, (query: object) => Promise<object>>;
  sanitizeCreateInput(data: object): Promise<Record<string, unknown>>;
  sanitizeUpdateInput(entry: unknown): (data: object) => Promise<Record<string, unknown>>;
}

/** What the roles of somebody allow on the entries of a type: the same as in the content manager. */
export function rightsOn(strapi: Core.Strapi, ability: unknown, uid: string) {
  const checkers = strapi.plugin('content-manager').service('permission-checker') as {
    create(asked: { userAbility: unknown; model: string }): Checker;
  };
  const checker = checkers.create({ userAbility: ability, model: uid });
  const { can } = checker;

  return {
    /** Without an entry: whether they may with any at all. */
    may: (verb: Verb, entry?: unknown): boolean => can[verb](entry),

    /** @throws ForbiddenError */
    demand(verb: Verb, entry?: unknown): void {
      if (!can[verb](entry)) throw forbidden(strapi, 'entering.forbidden');
    },

    /** Whether they read a path. Roles are given a dynamic zone as a whole. */
    mayReadPath(path: string): boolean {
      const [name = ''] = path.split('.');
      return can.read(undefined, attributeOf(strapi, uid, name)?.type === 'dynamiczone' ? name : path);
    },

    /** The attributes among these of which they may read a part. */
    readable: (names: string[]): string[] =>
      names.filter((name) => pathsOf(strapi, uid, name).some((path) => can.read(undefined, path))),

    /** The attributes among these that they may write whole: a value object with each of its parts. */
    writable: (names: string[], entry?: unknown): string[] =>
      names.filter((name) => pathsOf(strapi, uid, name).every((path) => can.update(entry, path))),

    /** What they may write of a new entry's data. */
    creatable: (data: object): Promise<Record<string, unknown>> => checker.sanitizeCreateInput(data),

    /** What they may write of an entry's new data. */
    updatable: (entry: unknown, data: object): Promise<Record<string, unknown>> =>
      checker.sanitizeUpdateInput(entry)(data),

    /** The query that finds the entries with which they may, with the conditions of their roles. */
    queryFor: (verb: Verb): Promise<object> => checker.sanitizedQuery[verb]({}),

    /** Ids of the rows that they may read; null when nothing limits them. */
    async readableIds(): Promise<Set<number> | null> {
      if (!checker.requiresEntity.read()) return null;
      const parameters = strapi.get('query-params') as { transform(uid: string, query: object): { where?: object } };
      const { where } = parameters.transform(uid, await checker.sanitizedQuery.read({}));
      const rows = (await strapi.db.query(uid).findMany({ where, select: ['id'] })) as { id: number }[];
      return new Set(rows.map(({ id }) => id));
    },
  };
}

export type TypeRights = ReturnType<typeof rightsOn>;

/** The paths that roles name of an attribute: those of a value object are those of its parts (`contact.email`). */
function pathsOf(strapi: Core.Strapi, uid: string, name: string): string[] {
  const { component } = attributeOf(strapi, uid, name) ?? {};
  if (!component) return [name];
  return attributesOf(strapi, component).flatMap(([part]) =>
    pathsOf(strapi, component, part).map((path) => `${name}.${path}`),
  );
}

const attributeOf = (strapi: Core.Strapi, uid: string, name: string): Attribute | undefined =>
  (strapi.getModel(uid as UID.Schema).attributes as unknown as Record<string, Attribute>)[name];
