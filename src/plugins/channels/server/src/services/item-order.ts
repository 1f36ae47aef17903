import type { Knex } from 'knex';
import type { Order, Place } from './items';

const CHANGED_AT = 'change.changed_at';
/** The columns of a place, in the order of a channel. */
export const PLACE = ['item.position', 'item.starts_at', 'item.sort_key', 'item.target_document_id'];
const COMPARED = [...PLACE, CHANGED_AT];
/** Columns and directions of each order; pinned items are first in the channel's own order alone. */
export const ORDERS: Record<Order | 'own', [column: string, direction: 'asc' | 'desc'][]> = {
  own: PLACE.map((column) => [column, 'asc']),
  date: PLACE.slice(1).map((column) => [column, 'asc']),
  '-date': [
    ['item.starts_at', 'desc'],
    ['item.sort_key', 'asc'],
    ['item.target_document_id', 'asc'],
  ],
  title: PLACE.slice(2).map((column) => [column, 'asc']),
  '-title': PLACE.slice(2).map((column) => [column, 'desc']),
  newest: [[CHANGED_AT, 'desc'], ...PLACE.slice(1).map((column): [string, 'asc'] => [column, 'asc'])],
};

export interface PlaceRow {
  position: number;
  starts_at: number | string | null;
  sort_key: string;
  target_document_id: string;
  changed_at?: number | string | null;
}

export function placeOf(row: PlaceRow): Place {
  const startsAt = row.starts_at === null ? null : Number(row.starts_at);
  const place: Place = [row.position, startsAt, row.sort_key, row.target_document_id];
  if (row.changed_at != null) place[4] = Number(row.changed_at);
  return place;
}

/** Keeps what comes after a place: the first columns equal and the next one beyond. */
export function followAfter(rows: Knex.QueryBuilder, order: [string, 'asc' | 'desc'][], place: Place): void {
  const compared = order.filter(([column]) => place[COMPARED.indexOf(column)] != null);
  void rows.where((either) => {
    compared.forEach(([column, direction], index) => {
      void either.orWhere((all) => {
        for (const [equal] of compared.slice(0, index)) void all.where(equal, place[COMPARED.indexOf(equal)] ?? null);
        void all.where(column, direction === 'asc' ? '>' : '<', place[COMPARED.indexOf(column)] ?? '');
      });
    });
  });
}
