import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { parseJson } from './record-store';

export interface Window {
  /** Instants in milliseconds; items that end at or before `from`, or start at or after `to`, are left out. */
  from?: number | undefined;
  to?: number | undefined;
}

export interface ItemsQuery extends Window {
  channelDocumentId: string;
  locale: string;
  /** Instant of reading, milliseconds. */
  at: number;
}

/** Reads what channels publish. Every query names the channel, the language and the instant. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** Index: channel_items_reading_idx. */
  const visible = ({ channelDocumentId, locale, at, from, to }: ItemsQuery): Knex.QueryBuilder => {
    const query = strapi.db
      .connection('channel_items as item')
      .where('item.channel_document_id', channelDocumentId)
      .andWhere('item.locale_code', locale)
      .andWhere('item.visible_from', '<=', at)
      .andWhere('item.visible_until', '>', at);
    if (from !== undefined) void query.andWhere('item.ends_at', '>', from);
    if (to !== undefined) void query.andWhere('item.starts_at', '<', to);
    return query;
  };

  const inOrder = (query: Knex.QueryBuilder): Knex.QueryBuilder =>
    query.orderBy('item.starts_at').orderBy('item.sort_key').orderBy('item.target_document_id');

  return {
    /** The items of a page as JSON texts, in the order of their dates, then of their titles. */
    async page(query: ItemsQuery, page: number, pageSize: number): Promise<string[]> {
      const rows = (await inOrder(visible(query).select('item.body'))
        .limit(pageSize)
        .offset((page - 1) * pageSize)) as { body: string }[];
      return rows.map(({ body }) => body);
    },

    async count(query: ItemsQuery): Promise<number> {
      const row = (await visible(query).count({ count: '*' }).first()) as { count: number | string };
      return Number(row.count);
    },

    async one(query: ItemsQuery, documentId: string): Promise<string | null> {
      const row = (await visible(query).andWhere('item.target_document_id', documentId).first('item.body')) as
        { body: string } | undefined;
      return row?.body ?? null;
    },

    /** The records behind a page of items, for the formats that are made from them. */
    async records(query: ItemsQuery, page: number, pageSize: number): Promise<unknown[]> {
      const rows = (await inOrder(
        visible(query).join('channel_records as record', 'record.id', 'item.record_id').select('record.data'),
      )
        .limit(pageSize)
        .offset((page - 1) * pageSize)) as { data: unknown }[];
      return rows.map(({ data }) => parseJson(data));
    },
  };
};
