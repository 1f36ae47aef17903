import type { Core } from '@strapi/strapi';
import { attributesOf } from '../plugin-kit/server/schema';

type Params = Record<string, unknown>;
type Filter = Record<string, unknown>;

export interface OpenTypes {
  isRestrictable(uid: string): boolean;
  filterOf(uid: string): Promise<Filter | null>;
}

/**
 * A query that asks nothing of entries which are not for everyone: each relation that a filter goes through, here or in what is
 * populated, must lead to one that is.
 */
export async function narrowQuery(strapi: Core.Strapi, open: OpenTypes, uid: string, params: Params): Promise<Params> {
  const narrowed = { ...params };
  if (params.filters) narrowed.filters = await narrowFilter(strapi, open, uid, params.filters);
  if (isRecord(params.populate)) {
    const attributes = attributesOf(strapi, uid);
    const populated = await Promise.all(
      Object.entries(params.populate).map(async ([name, value]) => {
        const leadsTo = attributes[name]?.target ?? attributes[name]?.component;
        return [name, leadsTo && isRecord(value) ? await narrowQuery(strapi, open, leadsTo, value) : value];
      }),
    );
    narrowed.populate = Object.fromEntries(populated) as Params;
  }
  return narrowed;
}

/** The paths by which a query sorts, here and in what is populated, through a relation to entries that may be restricted. */
export function sortsThroughOthers(strapi: Core.Strapi, open: OpenTypes, uid: string, params: Params): boolean {
  const attributes = attributesOf(strapi, uid);
  const crosses = (path: string[], of: string): boolean => {
    const [name = '', ...rest] = path;
    const { target, component } = attributesOf(strapi, of)[name] ?? {};
    const next = target ?? component;
    if (!next || rest.length === 0) return false;
    return (target !== undefined && open.isRestrictable(target)) || crosses(rest, next);
  };
  if (sortPaths(params.sort).some((path) => crosses(path, uid))) return true;
  return Object.entries(isRecord(params.populate) ? params.populate : {}).some(([name, value]) => {
    const leadsTo = attributes[name]?.target ?? attributes[name]?.component;
    return leadsTo !== undefined && isRecord(value) && sortsThroughOthers(strapi, open, leadsTo, value);
  });
}

/** Each relation or part joins tables, and SQLite joins 64. */
export const MAX_JOINED = 20;

/** How many relations and parts the filters and sorts of a query go through, here and in what is populated. */
export function joinedBy(strapi: Core.Strapi, uid: string, params: Params): number {
  const attributes = attributesOf(strapi, uid);
  const next = (of: string, name: string) => {
    const { target, component } = attributesOf(strapi, of)[name] ?? {};
    return target ?? component;
  };
  const inFilter = (of: string, filter: unknown): number => {
    if (Array.isArray(filter)) return sum(filter.map((one) => inFilter(of, one)));
    if (!isRecord(filter)) return 0;
    return sum(
      Object.entries(filter).map(([name, inner]) => {
        const leadsTo = next(of, name);
        return leadsTo ? 1 + inFilter(leadsTo, inner) : inFilter(of, inner);
      }),
    );
  };
  const inPath = (of: string, [name = '', ...rest]: string[]): number => {
    const leadsTo = next(of, name);
    return leadsTo ? 1 + inPath(leadsTo, rest) : 0;
  };
  const populated = Object.entries(isRecord(params.populate) ? params.populate : {}).map(([name, value]) => {
    const leadsTo = attributes[name]?.target ?? attributes[name]?.component;
    return leadsTo && isRecord(value) ? joinedBy(strapi, leadsTo, value) : 0;
  });
  return inFilter(uid, params.filters) + sum(sortPaths(params.sort).map((path) => inPath(uid, path))) + sum(populated);
}

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);

/** `venue.name:asc,title`, a list of such, or `{ venue: { name: 'asc' } }`. */
function sortPaths(sort: unknown): string[][] {
  if (typeof sort === 'string') return sort.split(',').map((one) => (one.split(':')[0] ?? '').trim().split('.'));
  if (Array.isArray(sort)) return sort.flatMap(sortPaths);
  if (!isRecord(sort)) return [];
  return Object.entries(sort).flatMap(([name, inner]) =>
    isRecord(inner) ? sortPaths(inner).map((path) => [...name.split('.'), ...path]) : [name.split('.')],
  );
}

async function narrowFilter(strapi: Core.Strapi, open: OpenTypes, uid: string, filter: unknown): Promise<unknown> {
  if (Array.isArray(filter)) return Promise.all(filter.map((one) => narrowFilter(strapi, open, uid, one)));
  if (!isRecord(filter)) return filter;
  const attributes = attributesOf(strapi, uid);
  const narrowed = await Promise.all(
    Object.entries(filter).map(async ([name, value]): Promise<[string, unknown]> => {
      if (LOGIC.has(name)) return [name, await narrowFilter(strapi, open, uid, value)];
      const { target, component } = attributes[name] ?? {};
      const leadsTo = target ?? component;
      if (!leadsTo || !isRecord(value) || comparesItself(value)) return [name, value];
      const inner = await narrowFilter(strapi, open, leadsTo, value);
      const own = target ? await open.filterOf(target) : null;
      return [name, own ? { $and: [inner, own] } : inner];
    }),
  );
  return Object.fromEntries(narrowed);
}

const LOGIC = new Set(['$and', '$or', '$not']);

/** Which entry it is, or whether there is one: nothing of what it says. */
const comparesItself = (value: Filter): boolean =>
  Object.keys(value).some((key) => key.startsWith('$') && !LOGIC.has(key));

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
