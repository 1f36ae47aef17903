import type { Core } from '@strapi/strapi';
import { chunks, parseJson } from '../../../../../plugin-kit/server/sql';
import { UNPINNED } from '../domain/channel';
import { overlaid, type Overlay } from '../domain/curation/overlay';
import { dataAt, type Source } from '../domain/source';
import { createRecordCache } from './record-cache';

/** A record by its row, and the digest of its bytes. */
export interface RecordRow {
  record_id: number;
  digest: string;
}

/** Of an item: its place among those that are pinned, and the partner's own words. */
interface ItemRow {
  position: number;
  overlay: unknown;
}

interface Reading {
  source: Source;
  /** Instant of reading. */
  at: number;
}

/** Records as items show them, kept parsed by this process. */
export function shownRecords(strapi: Core.Strapi) {
  const cache = createRecordCache();

  return {
    /** The records of some rows: only those that are not kept are read. Index: the primary key of channel_records. */
    async read(rows: RecordRow[]): Promise<Map<number, unknown>> {
      const records = new Map(rows.map((row) => [row.record_id, cache.find(keyOf(row))]));
      const missing = rows.filter(({ record_id }) => records.get(record_id) === undefined);
      for (const part of chunks(missing.map(({ record_id }) => record_id))) {
        const found = (await strapi.db
          .connection('channel_records')
          .whereIn('id', part)
          .select('id as record_id', 'digest', 'data')) as (RecordRow & { data: unknown })[];
        for (const { data, ...record } of found) {
          const parsed = parseJson(data);
          cache.keep(keyOf(record), parsed);
          records.set(record.record_id, parsed);
        }
      }
      return records;
    },

    shown: rememberShown(),
  };
}

const keyOf = ({ record_id, digest }: RecordRow): string => `${record_id} ${digest}`;

/**
 * What an item shows of a record, the same object as long as the partner's words are the same and time has changed nothing:
 * what formats made of it is found again.
 */
function rememberShown(): typeof shownData {
  const known = new WeakMap<object, Map<string, unknown>>();
  return (data, item, reading) => {
    if (typeof data !== 'object' || data === null) return shownData(data, item, reading);
    const { position, overlay } = item;
    const { source, at: now } = reading;
    // A picture of the partner's own may end, too.
    const moving = overlay ? overlaid(data, parseJson(overlay) as Overlay | null, source) : data;
    const passed = source.changesAt?.(moving).filter((at) => Date.parse(at) <= now).length ?? 0;
    const key = `${passed} ${position} ${overlay ? JSON.stringify(parseJson(overlay)) : ''}`;
    const variants = known.get(data) ?? new Map<string, unknown>();
    known.set(data, variants);
    if (!variants.has(key)) variants.set(key, shownData(data, item, reading));
    return variants.get(key);
  };
}

/** The record with the partner's own words over it, as it is at the instant of reading, and its rank when it is pinned. */
export function shownData(data: unknown, { position, overlay }: ItemRow, { source, at }: Reading): unknown {
  const record = dataAt(overlaid(data, parseJson(overlay) as Overlay | null, source), source, at);
  return position === UNPINNED ? record : { ...(record as object), rank: position + 1 };
}
