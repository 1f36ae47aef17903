import type { Core } from '@strapi/strapi';
import { attributesOf } from '../plugin-kit/server/schema';
import { embargoedWith, restrictedWith } from '../ontology/publication/audience';
import { relationsIn, withoutRelations, type Value } from './relations-in';

type Filter = Record<string, unknown>;

/** Which published entries anybody may read, as the pages and the channels tell: for everyone, past their embargo, consented to. For one read. */
export function openEntries(strapi: Core.Strapi) {
  const has = (uid: string, attribute: string) => attribute in attributesOf(strapi, uid);
  const isRestrictable = (uid: string): boolean => uid.startsWith('api::') && has(uid, 'visibility');

  const now = new Date().toISOString();
  const filters = new Map<string, Promise<Filter | null>>();
  /** The filter that such entries of a type pass; null when the type restricts nobody. One read asks for it many times. */
  const filterOf = (uid: string): Promise<Filter | null> => {
    const filter = filters.get(uid) ?? makeFilter(uid);
    filters.set(uid, filter);
    return filter;
  };
  const makeFilter = async (uid: string): Promise<Filter | null> => {
    if (!isRestrictable(uid)) return null;
    const hidden = await hiddenWithOthers(strapi, uid, now);
    return {
      $and: [
        { $or: [{ visibility: { $null: true } }, { visibility: 'public' }] },
        ...(has(uid, 'embargoUntil')
          ? [{ $or: [{ embargoUntil: { $null: true } }, { embargoUntil: { $lte: now } }] }]
          : []),
        ...(has(uid, 'publicationBasis')
          ? [{ $or: [{ publicationBasis: { $null: true } }, { publicationBasis: { $ne: 'withdrawn' } }] }]
          : []),
        ...(hidden.length > 0 ? [{ id: { $notIn: hidden } }] : []),
      ],
    };
  };

  return {
    isRestrictable,
    filterOf,

    /** An answer without the entries that it leads to and that are not for everyone. */
    async within(uid: string, answer: unknown): Promise<unknown> {
      const open = new Map<string, Set<number>>();
      for (const [target, ids] of relationsIn(strapi, uid, answer)) {
        const filter = await filterOf(target);
        if (filter) open.set(target, await passing(strapi, target, [...ids], filter));
      }
      return withoutRelations(strapi, uid, answer, (target, { id }: Value) => open.get(target)?.has(id) ?? true);
    },
  };
}

async function passing(strapi: Core.Strapi, uid: string, ids: number[], filter: Filter): Promise<Set<number>> {
  const where = { $and: [{ id: { $in: ids } }, filter] };
  const rows = (await strapi.db.query(uid).findMany({ where, select: ['id'] })) as Value[];
  return new Set(rows.map(({ id }) => id));
}

/** The published entries that are hidden by what they belong to; few are, and for a time. */
async function hiddenWithOthers(strapi: Core.Strapi, uid: string, now: string): Promise<number[]> {
  const nested = (path: string[], condition: Filter): Filter =>
    path.reduceRight<Filter>((inner, relation) => ({ [relation]: inner }), condition);
  const ways = [
    ...(embargoedWith[uid] ?? []).map((path) => nested(path, { embargoUntil: { $gt: now } })),
    ...(restrictedWith[uid] ?? []).map((path) => nested(path, { visibility: { $in: ['partners', 'members'] } })),
  ];
  if (ways.length === 0) return [];
  const where = { publishedAt: { $notNull: true }, $or: ways };
  const rows = (await strapi.db.query(uid).findMany({ where, select: ['id'] })) as Value[];
  return [...new Set(rows.map(({ id }) => id))];
}
