import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import { chunks } from '../../../../../plugin-kit/server/sql';
import { createTermNumbers } from '../domain/facets/term-counts';

/** Items whose terms this process keeps, of all channels together: about 30 MB. */
const MAX_ITEMS = 200_000;

/** The terms of the items of one channel, as they were at a version of it. */
export interface ChannelTerms {
  version: number;
  numbers: ReturnType<typeof createTermNumbers>;
  /** By row of the record. */
  records: Map<number, { digest: string; terms: number[] }>;
  /** By number of a term, a record that holds it. */
  holders: Map<number, number>;
}

interface Row {
  record_id: number;
  digest: string;
}

/** Keeps the terms of the items of channels: after a change only those of the records that changed are read. */
export function channelTerms(strapi: Core.Strapi) {
  const kept = new LRUCache<number, ChannelTerms>({
    maxSize: MAX_ITEMS,
    sizeCalculation: ({ records }) => records.size + 1,
  });

  return {
    /** Every item of a generation, at least as it was at a version. */
    async of(generation: number, version: number): Promise<ChannelTerms> {
      const before = kept.get(generation);
      if (before?.version === version) return before;
      const { numbers, records } = before ?? {
        numbers: createTermNumbers(),
        records: new Map() as ChannelTerms['records'],
      };
      const rows = await rowsOf(strapi, generation);
      const changed = rows.filter(({ record_id, digest }) => records.get(record_id)?.digest !== digest);
      const read = await readTerms(
        strapi,
        changed.map(({ record_id }) => record_id),
        numbers,
      );
      const current = new Map(
        rows.flatMap(({ record_id }) => {
          const record = read.get(record_id) ?? records.get(record_id);
          return record ? [[record_id, record] as const] : [];
        }),
      );
      const after = { version, numbers, records: current, holders: holdersOf(current) };
      kept.set(generation, after);
      return after;
    },
  };
}

function holdersOf(records: ChannelTerms['records']): ChannelTerms['holders'] {
  const holders: ChannelTerms['holders'] = new Map();
  for (const [recordId, { terms }] of records) for (const term of terms) holders.set(term, recordId);
  return holders;
}

/** The records of a generation's items. Index: channel_items_order_idx. */
const rowsOf = async (strapi: Core.Strapi, generation: number): Promise<Row[]> =>
  (await strapi.db
    .connection('channel_items as item')
    .join('channel_records as record', 'record.id', 'item.record_id')
    .where({ 'item.generation': generation })
    .select('item.record_id', 'record.digest')) as Row[];

/** Index: the primary key of channel_records. */
async function readTerms(
  strapi: Core.Strapi,
  recordIds: number[],
  numbers: ChannelTerms['numbers'],
): Promise<ChannelTerms['records']> {
  const read: ChannelTerms['records'] = new Map();
  for (const part of chunks(recordIds)) {
    const rows = (await strapi.db
      .connection('channel_records')
      .whereIn('id', part)
      .select('id', 'digest', 'term_codes')) as { id: number; digest: string; term_codes: string | null }[];
    for (const { id, digest, term_codes } of rows) read.set(id, { digest, terms: numbers.of(term_codes ?? '') });
  }
  return read;
}
