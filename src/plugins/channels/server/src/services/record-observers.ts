import type { Knex } from 'knex';
import type { SearchIndex } from '../domain/search-index';
import type { Source } from '../domain/source';
import type { NewRecord } from './record-store';

/** A record as it was just written. */
export interface WrittenRecord extends Pick<NewRecord, 'documentId' | 'startsAt' | 'endsAt'> {
  data: unknown;
  index: SearchIndex;
  /** Instant (milliseconds) before which nobody must know of it; null for none. */
  availableFrom: number | null;
}

export interface RecordsChange {
  /** Name of the source. */
  source: string;
  records: WrittenRecord[];
  /** Documents that have no record any more, or one that nobody may be shown. */
  gone: string[];
}

/** A plugin that keeps something of every record. */
export interface RecordObserver {
  /** Called in the transaction that writes the records: what it writes is kept or lost with them. */
  written(change: RecordsChange, trx: Knex.Transaction): Promise<void>;
  /** Every record of a source was made again, and given to `written`: of other documents there is none. */
  rebuilt(source: string, documentIds: string[]): Promise<void>;
}

/** Tells other plugins what becomes of records. */
export default () => {
  const observers: RecordObserver[] = [];
  return {
    /** To be called while plugins register: whoever comes later misses what was written before. */
    add(observer: RecordObserver): void {
      observers.push(observer);
    },

    async written(
      source: Source,
      { records, gone }: { records: NewRecord[]; gone: string[] },
      trx: Knex.Transaction,
    ): Promise<void> {
      if (observers.length === 0) return;
      const shown = records.flatMap((record) => writtenRecord(source, record) ?? []);
      const hidden = records.filter(({ data }) => data === null).map(({ documentId }) => documentId);
      const change = { source: source.name, records: shown, gone: [...gone, ...hidden] };
      for (const observer of observers) await observer.written(change, trx);
    },

    async rebuilt({ name }: Source, documentIds: string[]): Promise<void> {
      for (const observer of observers) await observer.rebuilt(name, documentIds);
    },
  };
};

function writtenRecord(source: Source, { documentId, data, startsAt, endsAt, index }: NewRecord): WrittenRecord | null {
  if (data === null || index === null) return null;
  const availableFrom = source.availableFrom?.(data) ?? null;
  return {
    documentId,
    data,
    startsAt,
    endsAt,
    index,
    availableFrom: availableFrom === null ? null : Date.parse(availableFrom),
  };
}
