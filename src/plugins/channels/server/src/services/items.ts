import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { escapeLike, parseJson } from '../../../../../plugin-kit/server/sql';
import { withSingulars } from '../domain/plurals';
import { onSphere } from '../domain/search-index';
import type { Point, Source } from '../domain/source';
import { shownData, shownRecords, type RecordRow } from './shown-records';

/** `newest` is that of news: what was announced or changed last comes first. */
export type Order = 'date' | '-date' | 'title' | '-title' | 'newest';

/** What readers ask of a channel, under its own filter. Instants in milliseconds. */
export interface Narrowing {
  /** Items that end at or before `from`, or start at or after `to`, are left out. */
  from?: number | undefined;
  to?: number | undefined;
  /** Comparable words, all of which must be found. */
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
  order?: Order | undefined;
  channelDocumentId?: string;
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
  changedAt?: number,
];

const EARTH_RADIUS_KM = 6371.0088;
const CHANGED_AT = 'change.changed_at';
const LOCAL_MINUTE = 'record.local_minute';
const COLUMNS = ['item.position', 'item.starts_at', 'item.sort_key', 'item.target_document_id'];
const PLACE_COLUMNS = [...COLUMNS, CHANGED_AT];
const HISTORY = [CHANGED_AT, 'change.entered_at', 'change.sequence', 'change.first_entered_sequence'];
/** Columns and directions of each order; pinned items are first in the channel's own order alone. */
const ORDERS: Record<Order | 'own', [column: string, direction: 'asc' | 'desc'][]> = {
  own: COLUMNS.map((column) => [column, 'asc']),
  date: COLUMNS.slice(1).map((column) => [column, 'asc']),
  '-date': [
    ['item.starts_at', 'desc'],
    ['item.sort_key', 'asc'],
    ['item.target_document_id', 'asc'],
  ],
  title: COLUMNS.slice(2).map((column) => [column, 'asc']),
  '-title': COLUMNS.slice(2).map((column) => [column, 'desc']),
  newest: [[CHANGED_AT, 'desc'], ...COLUMNS.slice(1).map((column): [string, 'asc'] => [column, 'asc'])],
};

/** What is compared with columns of the records. */
const READ_IN_RECORDS = ['words', 'terms', 'near', 'weekdays', 'startsAfter', 'startsBefore', 'measures'] as const;

/** Reads what channels publish. Every query names the generation of the channel and the instant. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** Index: channel_items_order_idx. */
  const visible = (query: ItemsQuery): Knex.QueryBuilder => {
    const { generation, at, from, to } = query;
    const rows = strapi.db
      .connection('channel_items as item')
      .where({ 'item.generation': generation })
      .andWhere('item.visible_from', '<=', at)
      .andWhere('item.visible_until', '>', at);
    if (from !== undefined) void rows.andWhere('item.ends_at', '>', from);
    if (to !== undefined) void rows.andWhere('item.starts_at', '<', to);
    return rows;
  };

  const narrowed = (query: ItemsQuery): Knex.QueryBuilder => {
    const rows = visible(query);
    if (!READ_IN_RECORDS.some((name) => query[name] !== undefined)) return rows;
    return searchIn(rows.join('channel_records as record', 'record.id', 'item.record_id'), query);
  };

  const withRecords = (query: ItemsQuery): Knex.QueryBuilder =>
    searchIn(visible(query).join('channel_records as record', 'record.id', 'item.record_id'), query);

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

  return {
    /** The records of a page of items, in order, with the place of the last. */
    async page(
      query: ItemsQuery,
      pageSize: number,
      start: PageStart,
    ): Promise<{ records: FoundRecord[]; last: Place | null }> {
      const order = ORDERS[query.order ?? 'own'];
      const rows = withRecords(query)
        .select(...COLUMNS, 'item.overlay', 'item.record_id', 'record.digest')
        .limit(pageSize);
      if (query.hasHistory || query.order === 'newest') withHistory(rows, query);
      for (const [column, direction] of order) void rows.orderBy(column, direction);
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
      const rows = (await narrowed(query).select('item.record_id')) as { record_id: number }[];
      return rows.map(({ record_id }) => record_id);
    },

    async count(query: ItemsQuery): Promise<number> {
      const row = (await narrowed(query).count({ count: '*' }).first()) as { count: number | string };
      return Number(row.count);
    },

    /** The records of these documents that are visible. Indexes: channel_records_target_uq, channel_items_record_idx. */
    async some(query: ItemsQuery, documentIds: string[]): Promise<Map<string, unknown>> {
      const rows = (await withRecords(query)
        .where('record.target_uid', query.source.uid)
        .whereIn('record.target_document_id', documentIds)
        .select('item.target_document_id', 'item.position', 'item.overlay', 'record.data')) as (PageRow & {
        data: unknown;
      })[];
      return new Map(rows.map((row) => [row.target_document_id, shownData(parseJson(row.data), row, query)]));
    },
  };
};

interface PageRow extends RecordRow {
  position: number;
  starts_at: number | string | null;
  sort_key: string;
  target_document_id: string;
  overlay: unknown;
  changed_at?: number | string | null;
  entered_at?: number | string | null;
  sequence?: number | string;
  first_entered_sequence?: number | string;
}

/** What is not in the log of its channel yet is no news. Index: channel_changes_target_uq. */
function withHistory(rows: Knex.QueryBuilder, { channelDocumentId = '', order }: ItemsQuery): void {
  const ofItem = (on: Knex.JoinClause) =>
    on
      .on('change.target_document_id', 'item.target_document_id')
      .andOnVal('change.channel_document_id', channelDocumentId);
  void (
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

function placeOf(row: PageRow): Place {
  const startsAt = row.starts_at === null ? null : Number(row.starts_at);
  const place: Place = [row.position, startsAt, row.sort_key, row.target_document_id];
  if (row.changed_at != null) place[4] = Number(row.changed_at);
  return place;
}

function searchIn(rows: Knex.QueryBuilder, query: ItemsQuery): Knex.QueryBuilder {
  const { words, terms, near } = query;
  startIn(rows, query);
  measureIn(rows, query);
  for (const word of words ?? []) {
    // In the words of the source, or in the partner's own.
    void rows.where((either) => {
      for (const like of withSingulars(word).map((one) => `%${escapeLike(one)}%`))
        void either.orWhereRaw("(record.search_text like ? escape '!' or item.overlay_search_text like ? escape '!')", [
          like,
          like,
        ]);
    });
  }
  for (const [field, codes] of Object.entries(terms ?? {})) {
    void rows.where((either) => {
      for (const code of codes) {
        void either.orWhereRaw("record.term_codes like ? escape '!'", [`%|${escapeLike(`${field}=${code}`)}|%`]);
      }
    });
  }
  if (near) {
    const [x, y, z] = onSphere(near.point);
    const chord = 2 * Math.sin(Math.min(near.radiusKm / EARTH_RADIUS_KM, Math.PI) / 2);
    const square = (column: string) => `(record.${column} - ?) * (record.${column} - ?)`;
    void rows.whereRaw(`${square('place_x')} + ${square('place_y')} + ${square('place_z')} <= ?`, [
      ...[x, x, y, y, z, z],
      chord ** 2,
    ]);
  }
  return rows;
}

function startIn(rows: Knex.QueryBuilder, { weekdays, startsAfter, startsBefore }: Narrowing): void {
  if (weekdays) void rows.whereIn('record.local_weekday', weekdays);
  if (startsAfter !== undefined && startsBefore !== undefined && startsBefore <= startsAfter) {
    void rows.where((either) => {
      void either.where(LOCAL_MINUTE, '>=', startsAfter).orWhere(LOCAL_MINUTE, '<', startsBefore);
    });
    return;
  }
  if (startsAfter !== undefined) void rows.where(LOCAL_MINUTE, '>=', startsAfter);
  if (startsBefore !== undefined) void rows.where(LOCAL_MINUTE, '<', startsBefore);
}

function measureIn(rows: Knex.QueryBuilder, { measures, source }: ItemsQuery): void {
  for (const [parameter, number] of Object.entries(measures ?? {})) {
    const column = `record.measure_${(source.measures ?? []).findIndex((one) => one.parameter === parameter) + 1}`;
    void rows.where(`${column}_low`, '<=', number).where(`${column}_high`, '>=', number);
  }
}

/** Keeps what comes after a place: the first columns equal and the next one beyond. */
function followAfter(rows: Knex.QueryBuilder, order: [string, 'asc' | 'desc'][], place: Place): void {
  const compared = order.filter(([column]) => place[PLACE_COLUMNS.indexOf(column)] != null);
  void rows.where((either) => {
    compared.forEach(([column, direction], index) => {
      void either.orWhere((all) => {
        for (const [equal] of compared.slice(0, index))
          void all.where(equal, place[PLACE_COLUMNS.indexOf(equal)] ?? null);
        void all.where(column, direction === 'asc' ? '>' : '<', place[PLACE_COLUMNS.indexOf(column)] ?? '');
      });
    });
  });
}
