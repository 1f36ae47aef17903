import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { escapeLike } from '../../../../../../plugin-kit/server/sql';
import { type JoinTable, tableOf } from '../../../../../../plugin-kit/server/schema';
import { configurationOf } from '../../configuration';
import { getService } from '../get-service';
import { isStale } from './freshness';
import { QUALITIES, toQuality, type QualityRow, type StoredQuality } from './qualities';

export const SORTS = ['score', 'confirmed', 'name'] as const;

export interface QualityQuery {
  /** Types that may be listed. */
  uids: string[];
  /** Document ids of organisations that must answer for the entries; null for anybody's. */
  stewards: string[] | null;
  words: string;
  from: number;
  to: number;
  /** Codes of criteria; `isReady` keeps the entries that lack none of them, otherwise those that lack some. */
  needs: string[];
  isReady: boolean | null;
  isStaleOnly: boolean;
  sort: { by: (typeof SORTS)[number]; order: 'asc' | 'desc' };
  page: number;
  pageSize: number;
}

/** Entries by what they lack, as the page of qualities lists them. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async page(query: QualityQuery): Promise<{ entries: StoredQuality[]; total: number }> {
    if (query.uids.length === 0) return { entries: [], total: 0 };
    const matching = () => narrowed(strapi, query);
    const rows = (await sorted(matching(), query.sort)
      .limit(query.pageSize)
      .offset((query.page - 1) * query.pageSize)) as QualityRow[];
    const counted = (await matching().count({ total: '*' }).first()) as { total: number | string };
    return { entries: rows.map(toQuality), total: Number(counted.total) };
  },
});

/** Indexes: commons_qualities_target_uq, score_idx, due_idx. */
function narrowed(strapi: Core.Strapi, query: QualityQuery): Knex.QueryBuilder {
  const rows = strapi.db.connection(QUALITIES).whereIn('target_uid', query.uids);
  if (query.from > 0) rows.andWhere('score', '>=', query.from);
  if (query.to < 100) rows.andWhere('score', '<=', query.to);
  if (query.words) rows.andWhereRaw("lower(name) like ? escape '!'", [`%${escapeLike(query.words.toLowerCase())}%`]);
  if (query.isStaleOnly) isStale(rows, getService(strapi, 'freshness').today());
  if (query.isReady === true) for (const code of query.needs) rows.andWhereRaw(LACKS_NOT, [`%|${code}|%`]);
  if (query.isReady === false)
    rows.andWhere((any) => {
      for (const code of query.needs) any.orWhere('missing', 'like', `%|${code}|%`);
      if (query.needs.length === 0) any.whereRaw('1 = 0');
    });
  if (query.stewards) rows.andWhere((any) => ownedBy(strapi, any, query.uids, query.stewards ?? []));
  return rows;
}

const LACKS_NOT = "coalesce(missing, '') not like ?";

const ORDERS = { score: 'score', confirmed: "coalesce(confirmed_date, '')", name: 'lower(name)' };

const sorted = (rows: Knex.QueryBuilder, { by, order }: QualityQuery['sort']): Knex.QueryBuilder =>
  rows.orderByRaw(`${ORDERS[by]} ${order}`).orderBy('id');

/** Entries of each type that one of these organisations answers for: always what the entries say, nothing is copied. */
function ownedBy(strapi: Core.Strapi, any: Knex.QueryBuilder, uids: string[], organisations: string[]): void {
  any.whereRaw('1 = 0');
  for (const uid of uids)
    for (const owned of ownedOfType(strapi, uid, organisations))
      any.orWhere((both) => void both.where({ target_uid: uid }).whereIn('target_document_id', owned));
}

function ownedOfType(strapi: Core.Strapi, uid: string, organisations: string[]): Knex.QueryBuilder[] {
  const { organisationType, stewardRelations } = configurationOf(strapi);
  const { tableName, attributes } = strapi.db.metadata.get(uid) as unknown as {
    tableName: string;
    attributes: Record<string, { joinTable?: JoinTable } | undefined>;
  };
  const organisationTable = tableOf(strapi, organisationType);
  return stewardRelations.flatMap((name) => {
    const join = attributes[name]?.joinTable;
    if (!join) return [];
    return strapi.db
      .connection(`${tableName} as entry`)
      .join(`${join.name} as link`, `link.${join.joinColumn.name}`, 'entry.id')
      .join(`${organisationTable} as organisation`, 'organisation.id', `link.${join.inverseJoinColumn.name}`)
      .whereIn('organisation.document_id', organisations)
      .select('entry.document_id');
  });
}
