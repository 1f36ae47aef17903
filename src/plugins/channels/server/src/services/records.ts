import type { Core } from '@strapi/strapi';
import { parseJson } from '../../../../../plugin-kit/server/sql';
import { toCalendar } from '../domain/formats/calendar';
import { dataAt, type Reference, type Source } from '../domain/source';
import { keyOf } from './entry-graph';
import { getService } from './get-service';

const RECORDS = 'channel_records';

/** Published records, for the rest of the application. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * The record of an entry as anyone may see it at an instant (milliseconds); null when it is not published, must not
   * be shown, is under an embargo, or when no source draws from its type. Index: channel_records_target_uq.
   */
  async published({ uid, documentId }: Reference, at: number): Promise<unknown> {
    const source = getService(strapi, 'sources').ofType(uid);
    if (!source) return null;
    const row = (await strapi.db
      .connection(RECORDS)
      .where({ target_uid: uid, generation: await generationOf(strapi, uid), target_document_id: documentId })
      .first('data')) as { data: unknown } | undefined;
    return row ? visible(source, row.data, at) : null;
  },

  /**
   * The next records of a source that were made with an entry, the nearest first: the dates of a show, what comes in a
   * venue. Only for sources that have a period. Index: channel_record_refs_target_idx.
   */
  async coming(sourceName: string, madeWith: Reference, at: number, limit: number): Promise<unknown[]> {
    const source = getService(strapi, 'sources').named(sourceName);
    if (!source) return [];
    const rows = (await strapi.db
      .connection('channel_record_references as reference')
      .join(`${RECORDS} as record`, 'record.id', 'reference.record_id')
      .where({ 'reference.target': keyOf(madeWith), 'record.target_uid': source.uid })
      .andWhere('record.generation', await generationOf(strapi, source.uid))
      .andWhere('record.ends_at', '>', at)
      .orderBy('record.starts_at')
      .orderBy('record.id')
      .limit(limit)
      .select('record.data')) as { data: unknown }[];
    return rows.flatMap(({ data }) => visible(source, data, at) ?? []);
  },

  /**
   * The records of a type that anyone may see at an instant, in the order of their documents: those after one, or from a
   * place on. Some of `limit` may be left out; `last` is the document to go on after, null at the end. Index: channel_records_target_uq.
   */
  async visibleAfter(
    uid: string,
    { after, offset, limit }: { after: string | null; offset: number; limit: number },
    at: number,
  ): Promise<{ records: { documentId: string; data: unknown }[]; last: string | null }> {
    const source = getService(strapi, 'sources').ofType(uid);
    if (!source) return { records: [], last: null };
    const query = strapi.db
      .connection(RECORDS)
      .where({ target_uid: uid, generation: await generationOf(strapi, uid) })
      .whereNotNull('data')
      .orderBy('target_document_id')
      .limit(limit)
      .offset(offset);
    if (after !== null) void query.andWhere('target_document_id', '>', after);
    const rows = (await query.select('target_document_id as documentId', 'data')) as Row[];
    const records = rows.flatMap(({ documentId, data: stored }) => {
      const data = visible(source, stored, at);
      return data === null ? [] : [{ documentId, data }];
    });
    return { records, last: rows.length === limit ? (rows.at(-1)?.documentId ?? null) : null };
  },

  /** How many records of a type are there, seen or under an embargo. Index: channel_records_target_uq. */
  async count(uid: string): Promise<number> {
    const [row] = (await strapi.db
      .connection(RECORDS)
      .where({ target_uid: uid, generation: await generationOf(strapi, uid) })
      .whereNotNull('data')
      .count('id as count')) as { count: number | string }[];
    return Number(row?.count ?? 0);
  },

  /** A record as a calendar of its own (iCalendar); null when its type does not take place at a date. */
  calendar(uid: string, data: unknown, locale: string): string | null {
    const event = getService(strapi, 'sources').ofType(uid)?.calendarEvent?.(data, locale);
    if (!event) return null;
    return toCalendar({ name: event.summary, description: '', url: event.url ?? '', locale }, [event]);
  },
});

interface Row {
  documentId: string;
  data: unknown;
}

const generationOf = (strapi: Core.Strapi, uid: string): Promise<number> =>
  getService(strapi, 'record-generations').of(uid);

function visible(source: Source, stored: unknown, at: number): unknown {
  const data = parseJson(stored);
  const availableFrom = data === null ? null : (source.availableFrom?.(data) ?? null);
  return availableFrom !== null && Date.parse(availableFrom) > at ? null : dataAt(data, source, at);
}
