import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { chunks, parseJson } from '../../../../../plugin-kit/server/sql';
import type { ItemRow } from '../domain/channel';
import type { VisibleItem } from '../domain/changes';
import type { Overlay } from '../domain/curation/overlay';
import { searchTextOfOverlay } from '../domain/search/search-text';
import { insertRows } from './insert-rows';
import { itemDigest } from './publications';

/** A row of `channel_items`; instants in milliseconds. */
export interface NewItem extends ItemRow {
  /** Which items it is listed with: a channel has those of one generation, and no other channel has. */
  generation: number;
  recordId: number;
  documentId: string;
}

export interface StoredItem extends NewItem {
  id: number;
  /** Digest of the record. */
  digest: string;
}

const ITEMS = 'channel_items';
const COLUMNS = {
  generation: 'generation',
  recordId: 'record_id',
  documentId: 'target_document_id',
  isCancelled: 'is_cancelled',
  overlay: 'overlay',
  position: 'position',
  sortKey: 'sort_key',
  startsAt: 'starts_at',
  endsAt: 'ends_at',
  visibleFrom: 'visible_from',
  visibleUntil: 'visible_until',
} as const satisfies Record<keyof NewItem, string>;

/** Writes which records are in which channels. Every write is inside the caller's transaction. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const rows = (trx?: Knex.Transaction): Knex.QueryBuilder =>
    (trx ?? strapi.db.connection)(`${ITEMS} as item`).join('channel_records as record', 'record.id', 'item.record_id');

  return {
    /** Every item of these records. Index: channel_items_record_idx. */
    async ofRecords(recordIds: number[], trx: Knex.Transaction): Promise<StoredItem[]> {
      const found: StoredItem[] = [];
      for (const part of chunks(recordIds)) found.push(...(await select(rows(trx).whereIn('item.record_id', part))));
      return found;
    },

    /**
     * What is seen of a generation at an instant, in a channel of that contract. `digests` are those of the records by row
     * id: with many channels, they are read once. Index: channel_items_order_idx.
     */
    async visible(
      { generation, at, contract }: { generation: number; at: number; contract: string },
      digests: ReadonlyMap<number, string>,
    ): Promise<Map<string, VisibleItem>> {
      const visible = strapi.db.connection(ITEMS).where({ generation }).andWhere('visible_from', '<=', at);
      const found = (await visible.andWhere('visible_until', '>', at).select({
        documentId: 'target_document_id',
        recordId: 'record_id',
        isCancelled: 'is_cancelled',
        overlay: 'overlay',
        position: 'position',
      })) as (Omit<Seen, 'digest'> & { recordId: number })[];
      return new Map(
        found.map((one) => [
          one.documentId,
          visibleItem({ ...one, digest: digests.get(one.recordId) ?? '' }, contract),
        ]),
      );
    },

    /** The items of the records that came or went between two instants. Indexes: channel_items_order_idx, …record_idx. */
    async moved(generation: number, after: number, until: number, trx: Knex.Transaction): Promise<StoredItem[]> {
      const crossing = (await trx(ITEMS)
        .where({ generation })
        .andWhere((either) => {
          for (const column of BOUNDARIES)
            void either.orWhere((one) => void one.where(column, '>', after).andWhere(column, '<=', until));
        })
        .distinct('record_id as recordId')) as { recordId: number }[];
      const found: StoredItem[] = [];
      for (const part of chunks(crossing.map(({ recordId }) => recordId)))
        found.push(...(await select(rows(trx).where('item.generation', generation).whereIn('item.record_id', part))));
      return found;
    },

    /** The first instant after `after` at which time lets an item of a generation in or out; undefined when never. */
    async boundaryAfter(generation: number, after: number, trx: Knex.Transaction): Promise<number | undefined> {
      const next = await Promise.all(
        BOUNDARIES.map((column) =>
          trx(ITEMS).where({ generation }).andWhere(column, '>', after).min({ at: column }).first(),
        ),
      );
      const instants = (next as { at: number | string | null }[]).flatMap(({ at }) => (at === null ? [] : Number(at)));
      return instants.length > 0 ? Math.min(...instants) : undefined;
    },

    async insert(items: NewItem[], trx: Knex.Transaction): Promise<void> {
      await insertRows(ITEMS, items.map(toRow), trx);
    },

    async remove(ids: number[], trx: Knex.Transaction): Promise<void> {
      for (const part of chunks(ids)) await trx(ITEMS).whereIn('id', part).delete();
    },

    /** Deletes what is over. */
    async removePast(generation: number, until: number, trx: Knex.Transaction): Promise<void> {
      await trx(ITEMS).where({ generation }).andWhere('visible_until', '<=', until).delete();
    },

    async removeGeneration(generation: number, trx: Knex.Transaction): Promise<void> {
      await trx(ITEMS).where({ generation }).delete();
    },

    /** Deletes what was being prepared when a process died. */
    async removeAfter(generation: number, trx: Knex.Transaction): Promise<void> {
      await trx(ITEMS).where('generation', '>', generation).delete();
    },
  };
};

const BOUNDARIES = ['visible_from', 'visible_until'];

/** What is seen of some items at an instant, in a channel of that contract, by document. */
export function visibleItems(items: Omit<StoredItem, 'id'>[], at: number, contract = ''): Map<string, VisibleItem> {
  const visible = items.filter(({ visibleFrom, visibleUntil }) => visibleFrom <= at && visibleUntil > at);
  return new Map(visible.map((item) => [item.documentId, visibleItem(item, contract)]));
}

type Seen = Pick<StoredItem, 'documentId' | 'digest' | 'isCancelled' | 'position'> & { overlay: unknown };

const visibleItem = ({ digest, overlay, isCancelled, position }: Seen, contract: string): VisibleItem => ({
  digest: itemDigest(digest, contract, parseJson(overlay) as Overlay | null, position),
  isCancelled: Boolean(isCancelled),
});

/** Two items with the same key are listed in the same place. */
export const listingOf = (item: NewItem): string =>
  [
    item.generation,
    item.recordId,
    item.isCancelled,
    item.overlay && JSON.stringify(item.overlay),
    item.position,
    item.startsAt,
    item.endsAt,
    item.visibleFrom,
    item.visibleUntil,
    item.documentId,
    item.sortKey,
  ].join(' ');

async function select(query: Knex.QueryBuilder): Promise<StoredItem[]> {
  const columns = Object.entries(COLUMNS).map(([name, column]) => [name, `item.${column}`]);
  const rows = (await query.select({
    id: 'item.id',
    ...(Object.fromEntries(columns) as Record<string, string>),
    digest: 'record.digest',
  })) as StoredItem[];
  return rows.map((row) => ({
    ...row,
    isCancelled: Boolean(row.isCancelled),
    overlay: (parseJson(row.overlay) as Overlay | null) ?? null,
    startsAt: row.startsAt === null ? null : Number(row.startsAt),
    endsAt: row.endsAt === null ? null : Number(row.endsAt),
    visibleFrom: Number(row.visibleFrom),
    visibleUntil: Number(row.visibleUntil),
  }));
}

/** Written out: a channel has as many of them as entries, and a loop over the names of columns costs ten times as much. */
const toRow = (item: NewItem) =>
  ({
    generation: item.generation,
    record_id: item.recordId,
    target_document_id: item.documentId,
    is_cancelled: item.isCancelled,
    overlay: item.overlay,
    overlay_search_text: item.overlay && searchTextOfOverlay(item.overlay),
    position: item.position,
    sort_key: item.sortKey,
    starts_at: item.startsAt,
    ends_at: item.endsAt,
    visible_from: item.visibleFrom,
    visible_until: item.visibleUntil,
  }) satisfies Record<(typeof COLUMNS)[keyof NewItem] | 'overlay_search_text', unknown>;
