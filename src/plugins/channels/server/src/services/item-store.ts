import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ItemRow } from '../domain/channel';
import type { Sighting } from '../domain/changes';
import type { Overlay } from '../domain/curation/overlay';
import { insertRows } from './insert-rows';
import { chunks, parseJson } from './record-store';

/** A row of `channel_items`; instants in milliseconds. */
export interface StoredItem extends ItemRow {
  channelDocumentId: string;
  generation: number;
  recordId: number;
  documentId: string;
  digest: string;
}

const ITEMS = 'channel_items';
const COLUMNS = {
  channelDocumentId: 'channel_document_id',
  generation: 'generation',
  recordId: 'record_id',
  documentId: 'target_document_id',
  digest: 'digest',
  isCancelled: 'is_cancelled',
  overlay: 'overlay',
  position: 'position',
  sortKey: 'sort_key',
  startsAt: 'starts_at',
  endsAt: 'ends_at',
  visibleFrom: 'visible_from',
  visibleUntil: 'visible_until',
} satisfies Record<keyof StoredItem, string>;

/** Writes which records are in which channels. Every write is inside the caller's transaction. */
export default ({ strapi: _strapi }: { strapi: Core.Strapi }) => ({
  /** Every item of these records. Index: channel_items_record_idx. */
  async ofRecords(recordIds: number[], trx: Knex.Transaction): Promise<StoredItem[]> {
    const found: StoredItem[] = [];
    for (const part of chunks(recordIds)) found.push(...(await select(trx(ITEMS).whereIn('record_id', part))));
    return found;
  },

  /** The items of a generation that are visible at an instant. Index: channel_items_order_idx. */
  async visible(
    channelDocumentId: string,
    generation: number,
    at: number,
    trx: Knex.Transaction,
  ): Promise<StoredItem[]> {
    const rows = trx(ITEMS)
      .where({ channel_document_id: channelDocumentId, generation })
      .andWhere('visible_from', '<=', at)
      .andWhere('visible_until', '>', at);
    return select(rows);
  },

  /** The items of the documents that came or went between two instants. Indexes: channel_items_until_idx, …from_idx. */
  async moved(
    { channelDocumentId, generation }: { channelDocumentId: string; generation: number },
    after: number,
    until: number,
    trx: Knex.Transaction,
  ): Promise<StoredItem[]> {
    const rows = () => trx(ITEMS).where({ channel_document_id: channelDocumentId, generation });
    const crossing = await Promise.all(
      ['visible_from', 'visible_until'].map((column) =>
        rows().andWhere(column, '>', after).andWhere(column, '<=', until).select('target_document_id as documentId'),
      ),
    );
    const documentIds = [...new Set((crossing.flat() as { documentId: string }[]).map(({ documentId }) => documentId))];
    const found: StoredItem[] = [];
    for (const part of chunks(documentIds)) found.push(...(await select(rows().whereIn('target_document_id', part))));
    return found;
  },

  /** The first instant after `after` at which time lets an item of a generation in or out; undefined when never. */
  async boundaryAfter(
    { channelDocumentId, generation }: { channelDocumentId: string; generation: number },
    after: number,
    trx: Knex.Transaction,
  ): Promise<number | undefined> {
    const next = await Promise.all(
      ['visible_from', 'visible_until'].map((column) =>
        trx(ITEMS)
          .where({ channel_document_id: channelDocumentId, generation })
          .andWhere(column, '>', after)
          .min({ at: column })
          .first(),
      ),
    );
    const instants = (next as { at: number | string | null }[]).flatMap(({ at }) => (at === null ? [] : [Number(at)]));
    return instants.length > 0 ? Math.min(...instants) : undefined;
  },

  async insert(items: StoredItem[], trx: Knex.Transaction): Promise<void> {
    await insertRows(ITEMS, items.map(toRow), trx);
  },

  async removeRecords(recordIds: number[], trx: Knex.Transaction): Promise<void> {
    for (const part of chunks(recordIds)) await trx(ITEMS).whereIn('record_id', part).delete();
  },

  /** Deletes what is over. */
  async removePast(channelDocumentId: string, until: number, trx: Knex.Transaction): Promise<void> {
    await trx(ITEMS).where({ channel_document_id: channelDocumentId }).andWhere('visible_until', '<=', until).delete();
  },

  /** Deletes the items of a channel, but for one generation. */
  async removeOthers(channelDocumentId: string, generation: number | null, trx: Knex.Transaction): Promise<void> {
    const rows = trx(ITEMS).where({ channel_document_id: channelDocumentId });
    if (generation !== null) void rows.andWhereNot({ generation });
    await rows.delete();
  },
});

/** What is seen of some items at an instant, by document. */
export function sightings(items: StoredItem[], at: number): Map<string, Sighting> {
  const visible = items.filter(({ visibleFrom, visibleUntil }) => visibleFrom <= at && visibleUntil > at);
  return new Map(visible.map(({ documentId, digest, isCancelled }) => [documentId, { digest, isCancelled }]));
}

async function select(query: Knex.QueryBuilder): Promise<StoredItem[]> {
  const rows = (await query.select(COLUMNS)) as StoredItem[];
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

const toRow = (item: StoredItem): Record<string, unknown> =>
  Object.fromEntries(Object.entries(COLUMNS).map(([name, column]) => [column, item[name as keyof StoredItem]]));
