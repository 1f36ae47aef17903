import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { tableOf } from '../../../../../../plugin-kit/server/schema';
import type { KeptRevision } from '../../domain/history/revision';
import { toRevision } from './store';

const TABLE = 'commons_revisions';

export interface DeletedQuery {
  uids: string[];
  search: string;
  offset: number;
  limit: number;
}

/** The last deletion of each entry that is no more, the newest first, with how many there are. Uses commons_revisions_action_idx. */
export async function deletedEntries(
  strapi: Core.Strapi,
  { uids, search, offset, limit }: DeletedQuery,
): Promise<{ revisions: KeptRevision[]; total: number }> {
  const gone = (query: Knex.QueryBuilder) => {
    void query
      .where('action', 'delete')
      .whereIn('id', (ids: Knex.QueryBuilder) => {
        void ids
          .from(TABLE)
          .min('id')
          .where('action', 'delete')
          .whereIn('target_uid', uids)
          .groupBy('target_uid', 'target_document_id', 'at');
        if (search) void ids.whereRaw('lower(name) like ?', [`%${escaped(search.toLowerCase())}%`]);
      })
      .whereNotExists((later: Knex.QueryBuilder) => {
        void later
          .from(`${TABLE} as later`)
          .whereRaw('later.target_uid = commons_revisions.target_uid')
          .whereRaw('later.target_document_id = commons_revisions.target_document_id')
          .whereRaw('later.at > commons_revisions.at');
      })
      .where((any: Knex.QueryBuilder) => {
        for (const uid of uids) void any.orWhere((one: Knex.QueryBuilder) => void isGone(strapi, one, uid));
      });
    return query;
  };
  if (uids.length === 0) return { revisions: [], total: 0 };
  const rows = (await gone(strapi.db.connection(TABLE))
    .orderBy('at', 'desc')
    .offset(offset)
    .limit(limit)) as Parameters<typeof toRevision>[0][];
  const counted = (await gone(strapi.db.connection(TABLE)).count({ count: '*' })) as { count: number | string }[];
  return { revisions: rows.map(toRevision), total: Number(counted[0]?.count ?? 0) };
}

function isGone(strapi: Core.Strapi, query: Knex.QueryBuilder, uid: string): Knex.QueryBuilder {
  const tableName = tableOf(strapi, uid);
  return query.where('target_uid', uid).whereNotExists((row: Knex.QueryBuilder) => {
    void row.from(`${tableName} as entry`).whereRaw('entry.document_id = commons_revisions.target_document_id');
  });
}

/** `_` and `%` are what people typed. */
const escaped = (text: string): string => text.replace(/[%_]/g, ' ');
