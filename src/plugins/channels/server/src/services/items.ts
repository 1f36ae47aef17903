import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { parseJson } from '../../../../../plugin-kit/server/sql';
import type { Point, Source } from '../domain/source';
import { narrowedItems, narrowedRecords, ofRecords } from './item-narrowing';
import { followAfter, ORDERS, PLACE, placeOf, type PlaceRow } from './item-order';
import { pageOf, rankedItems } from './ranked-items';
import { shownData, shownRecords, type RecordRow } from './shown-records';

/** `newest` is that of news: what was announced or changed last comes first. */
export type Order = 'date' | '-date' | 'title' | '-title' | 'newest';

/** What readers ask of a channel, under its own filter. Instants in milliseconds. */
export interface Narrowing {
  /** Items that end at or before `from`, or start at or after `to`, are left out. */
  from?: number | undefined;
  to?: number | undefined;
  /** What is looked for: every word must be found, as far as `search` forgives what was typed. */
  words?: string[] | undefined;
  /** By field of terms: codes of which one must be there, broader terms included. */
  terms?: Record<string, string[]> | undefined;
  near?: { point: Point; radiusKm: number } | undefined;
  /** Local days of the beginning, from 1 for Monday to 7. */
  weekdays?: number[] | undefined;
  /** Local minutes of the day: it begins at `startsAfter` or later, before `startsBefore`; over midnight when that is earlier. */
  startsAfter?: number | undefined;
  startsBefore?: number | undefined;
  /** By parameter of a measure: the number that the interval of an item must hold. */
  measures?: Record<string, number> | undefined;
}

export interface ItemsQuery extends Narrowing {
  source: Source;
  generation: number;
  /** Instant of reading. */
  at: number;
  /** The channel's own when absent, or the best answers first when words are looked for. */
  order?: Order | undefined;
  channelDocumentId?: string;
  /** Of the channel, as it is at least searched. */
  version?: number;
  /** The fields by which words find its items; none when absent. */
  isSearched?(field: string): boolean;
  /** True to read when each item was announced and changed. */
  hasHistory?: true;
}

export interface FoundRecord {
  documentId: string;
  data: unknown;
  history?: ItemHistory;
}

/** What a channel's log knows of an item. Instants in milliseconds. */
export interface ItemHistory {
  announcedAt: number;
  changedAt: number;
  /** Rises with each change that readers see, from 0. */
  revision: number;
}

/** Where a page begins: by number, or after the last item of the one before. */
export type PageStart = { page: number } | { after: Place | null };

/** The place of an item in its order. */
export type Place = [
  position: number,
  startsAt: number | null,
  sortKey: string,
  documentId: string,
  /** What an order begins with that none of these are: when it changed last, or how well it answers. */
  leading?: number,
];

/** Reads what channels publish. Every query names the generation of the channel and the instant. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const ranked = rankedItems(strapi);

  const { read, shown } = shownRecords(strapi);

  /** Rows with what they show. */
  const withData = async (rows: PageRow[], query: ItemsQuery): Promise<FoundRecord[]> => {
    const records = await read(rows);
    return rows.flatMap((row): FoundRecord[] => {
      const data = records.get(row.record_id);
      // What went between the two readings has left the channel, which says so with its next version.
      if (data === undefined) return [];
      return [{ documentId: row.target_document_id, data: shown(data, row, query), ...historyOf(row) }];
    });
  };

  const pageRows = (query: ItemsQuery): Knex.QueryBuilder => {
    const rows = narrowedRecords(strapi, query).select(...PLACE, 'item.overlay', 'item.record_id', 'record.digest');
    return query.hasHistory || query.order === 'newest' ? withHistory(rows, query) : rows;
  };

  const bestPage = async (query: ItemsQuery, pageSize: number, start: PageStart) => {
    const items = pageOf(await ranked(query), pageSize, start);
    const recordIds = items.map(({ recordId }) => recordId);
    const rows = (await ofRecords(pageRows(query), recordIds)) as PageRow[];
    const byRecord = new Map(rows.map((row) => [row.record_id, row]));
    const inOrder = recordIds.flatMap((recordId) => byRecord.get(recordId) ?? []);
    return { records: await withData(inOrder, query), last: items.at(-1)?.place ?? null };
  };

  return {
    /** The records of a page of items, in order, with the place of the last. */
    async page(
      query: ItemsQuery,
      pageSize: number,
      start: PageStart,
    ): Promise<{ records: FoundRecord[]; last: Place | null }> {
      if (query.words && !query.order) return bestPage(query, pageSize, start);
      const order = ORDERS[query.order ?? 'own'];
      const answers = query.words && (await this.recordIds(query));
      const rows = pageRows(query);
      if (answers) ofRecords(rows, answers);
      for (const [column, direction] of order) void rows.orderBy(column, direction);
      void rows.limit(pageSize);
      if ('page' in start) void rows.offset((start.page - 1) * pageSize);
      else if (start.after) followAfter(rows, order, start.after);
      const found = (await rows) as PageRow[];
      const last = found.at(-1);
      return { records: await withData(found, query), last: last ? placeOf(last) : null };
    },

    /** The documents that a generation of a channel shows at an instant. */
    async visibleIds(generation: number, at: number): Promise<string[]> {
      const rows = (await strapi.db
        .connection('channel_items')
        .where({ generation })
        .andWhere('visible_from', '<=', at)
        .andWhere('visible_until', '>', at)
        .distinct('target_document_id as documentId')) as { documentId: string }[];
      return rows.map(({ documentId }) => documentId);
    },

    /** The channels that show each of some documents at an instant. Indexes: channel_records_target_uq, channel_items_record_idx. */
    async channelsShowing(documentIds: string[], at: number): Promise<Map<string, string[]>> {
      const rows = (await strapi.db
        .connection('channel_items as item')
        .join('channel_versions as version', 'version.generation', 'item.generation')
        .whereIn('item.target_document_id', documentIds)
        .andWhere('item.visible_from', '<=', at)
        .andWhere('item.visible_until', '>', at)
        .distinct('item.target_document_id as documentId', 'version.channel_document_id as channel')) as {
        documentId: string;
        channel: string;
      }[];
      const channels = new Map<string, string[]>();
      for (const { documentId, channel } of rows)
        channels.set(documentId, [...(channels.get(documentId) ?? []), channel]);
      return channels;
    },

    /** The rows of the records that are visible, in no order. Index: channel_items_order_idx. */
    async recordIds(query: ItemsQuery): Promise<number[]> {
      if (query.words) return (await ranked(query)).map(({ recordId }) => recordId);
      const rows = (await narrowedItems(strapi, query).select('item.record_id')) as { record_id: number }[];
      return rows.map(({ record_id }) => record_id);
    },

    async count(query: ItemsQuery): Promise<number> {
      if (query.words) return (await ranked(query)).length;
      const row = (await narrowedItems(strapi, query).count({ count: '*' }).first()) as { count: number | string };
      return Number(row.count);
    },

    /** The records of these documents that are visible. Indexes: channel_records_target_uq, channel_items_record_idx. */
    async some(query: ItemsQuery, documentIds: string[]): Promise<Map<string, unknown>> {
      const rows = (await narrowedRecords(strapi, query)
        .where('record.target_uid', query.source.uid)
        .whereIn('record.target_document_id', documentIds)
        .select('item.target_document_id', 'item.position', 'item.overlay', 'record.data')) as (PageRow & {
        data: unknown;
      })[];
      return new Map(rows.map((row) => [row.target_document_id, shownData(parseJson(row.data), row, query)]));
    },
  };
};

const HISTORY = ['change.changed_at', 'change.entered_at', 'change.sequence', 'change.first_entered_sequence'];

interface PageRow extends RecordRow, PlaceRow {
  overlay: unknown;
  entered_at?: number | string | null;
  sequence?: number | string;
  first_entered_sequence?: number | string;
}

/** What is not in the log of its channel yet is no news. Index: channel_changes_target_uq. */
function withHistory(rows: Knex.QueryBuilder, { channelDocumentId = '', order }: ItemsQuery): Knex.QueryBuilder {
  const ofItem = (on: Knex.JoinClause) =>
    on
      .on('change.target_document_id', 'item.target_document_id')
      .andOnVal('change.channel_document_id', channelDocumentId);
  return (
    order === 'newest'
      ? rows.join('channel_changes as change', ofItem)
      : rows.leftJoin('channel_changes as change', ofItem)
  ).select(HISTORY);
}

function historyOf(row: PageRow): { history?: ItemHistory } {
  if (row.changed_at == null) return {};
  return {
    history: {
      changedAt: Number(row.changed_at),
      announcedAt: Number(row.entered_at ?? row.changed_at),
      revision: Number(row.sequence) - Number(row.first_entered_sequence),
    },
  };
}
