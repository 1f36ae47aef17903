import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { among, escapeLike } from '../../../../../plugin-kit/server/sql';
import { onSphere } from '../domain/search-index';
import type { ItemsQuery, Narrowing } from './items';

const EARTH_RADIUS_KM = 6371.0088;
const LOCAL_MINUTE = 'record.local_minute';
/** What is compared with columns of the records. */
const READ_IN_RECORDS = ['terms', 'near', 'weekdays', 'startsAfter', 'startsBefore', 'measures'] as const;

/** The items of a generation that are seen at an instant, whatever is asked of them. Index: channel_items_order_idx. */
export const visibleItems = (
  strapi: Core.Strapi,
  { generation, at }: Pick<ItemsQuery, 'generation' | 'at'>,
): Knex.QueryBuilder =>
  strapi.db
    .connection('channel_items as item')
    .where({ 'item.generation': generation })
    .andWhere('item.visible_from', '<=', at)
    .andWhere('item.visible_until', '>', at);

/** True when something is asked of them besides words. */
export const isNarrowed = (query: ItemsQuery): boolean =>
  query.from !== undefined || query.to !== undefined || READ_IN_RECORDS.some((name) => query[name] !== undefined);

/** Those that suit what is asked, words apart: who answers these is known by their records. */
export function narrowedItems(strapi: Core.Strapi, query: ItemsQuery): Knex.QueryBuilder {
  if (!READ_IN_RECORDS.some((name) => query[name] !== undefined)) return within(visibleItems(strapi, query), query);
  return narrowedRecords(strapi, query);
}

/** The same beside their records. */
export const narrowedRecords = (strapi: Core.Strapi, query: ItemsQuery): Knex.QueryBuilder =>
  suiting(
    within(visibleItems(strapi, query), query).join('channel_records as record', 'record.id', 'item.record_id'),
    query,
  );

/** Keeps the items of some records. */
export const ofRecords = (rows: Knex.QueryBuilder, recordIds: number[]): Knex.QueryBuilder =>
  among(rows, 'item.record_id', recordIds);

function within(rows: Knex.QueryBuilder, { from, to }: Narrowing): Knex.QueryBuilder {
  if (from !== undefined) void rows.andWhere('item.ends_at', '>', from);
  if (to !== undefined) void rows.andWhere('item.starts_at', '<', to);
  return rows;
}

function suiting(rows: Knex.QueryBuilder, query: ItemsQuery): Knex.QueryBuilder {
  const { terms, near } = query;
  startIn(rows, query);
  measureIn(rows, query);
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
