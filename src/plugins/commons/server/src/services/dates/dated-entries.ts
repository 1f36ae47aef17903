import type { Core } from '@strapi/strapi';
import type { DatedEntry } from '../../domain/dates/dated-entry';
import { entryFromRow } from '../../domain/dates/entry-from-row';
import { groupBy } from '../../domain/dates/group-by';
import { languageOf } from '../translate';
import type { Reader } from './reader';
import {
  configured,
  draftOf,
  draftsOf,
  inPeriod,
  nextOwn,
  publishedOf,
  readLinks,
  readRows,
  type Link,
  type Period,
  type Row,
  type Scope,
} from './rows';

/** An entry without what it leads to: organisers, festivals, publics, who answers for it. */
export type Announced = Omit<DatedEntry, 'organisers' | 'gatherings' | 'disciplines' | 'publics' | 'stewards'>;

/** Entries as the calendar shows them, by two statements whatever their number. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** Drafts are only read when the reader may see them: the scope says so. */
  const read = async (
    scope: Scope,
    reader: Pick<Reader, 'id' | 'organisations'>,
  ): Promise<(DatedEntry & { row: number })[]> =>
    toEntries(await readRows(strapi, scope), await readLinks(strapi, scope), reader);

  const toEntries = (rows: Row[], links: Link[], { organisations }: Pick<Reader, 'organisations'>) => {
    const { dates } = configured(strapi);
    const linksOf = groupBy(links, ({ id }) => id);
    const reading = { language: languageOf(strapi), organisations };
    return rows.map((row) => ({ ...entryFromRow(dates, row, linksOf.get(row.id) ?? [], reading), row: row.id }));
  };

  return {
    /** What is published and the reader's own drafts; a draft that says no other date than what is published is left out. */
    async between(period: Period, reader: Reader): Promise<DatedEntry[]> {
      const allowed = await reader.rights.readableIds();
      const entries = (await read(inPeriod(strapi, period, reader), reader)).filter(
        ({ row }) => allowed?.has(row) ?? true,
      );
      const published = new Map(entries.filter(({ isDraft }) => !isDraft).map((entry) => [entry.id, entry]));
      return entries
        .filter((entry) => !entry.isDraft || !isSameSchedule(entry, published.get(entry.id)))
        .sort((one, other) => whenOf(one).localeCompare(whenOf(other)));
    },

    /** The next dates that the reader may write, as their drafts say them. */
    async nextOwn(from: string, limit: number, reader: Reader): Promise<DatedEntry[]> {
      const rows = await readRows(strapi, nextOwn(strapi, from, limit, reader));
      const allowed = await reader.rights.readableIds();
      const entries = await read(draftsOf(rows.map(({ documentId }) => documentId)), reader);
      return entries
        .filter(({ row }) => allowed?.has(row) ?? true)
        .sort((one, other) => whenOf(one).localeCompare(whenOf(other)));
    },

    /** The draft of a document, for whoever is writing it. */
    async draft(documentId: string, reader: Pick<Reader, 'id' | 'organisations'>): Promise<DatedEntry | null> {
      return (await read(draftOf(documentId), reader))[0] ?? null;
    },

    /** When and where a document is announced. */
    async announced(documentId: string): Promise<Announced | null> {
      return toEntries(await readRows(strapi, publishedOf([documentId])), [], NOBODY)[0] ?? null;
    },

    /** When and where what is announced in a period takes place. */
    async announcedBetween(period: Period): Promise<Announced[]> {
      return toEntries(await readRows(strapi, inPeriod(strapi, period, NOBODY)), [], NOBODY);
    },

    /** What the public reads of some documents. */
    async published(documentIds: string[]): Promise<DatedEntry[]> {
      return read(publishedOf(documentIds), NOBODY);
    },
  };
};

/** Whose own drafts there are none. */
const NOBODY = { id: 0, organisations: [] } as unknown as Reader;

const whenOf = ({ date, time, title }: DatedEntry): string => `${date} ${time ?? ''} ${title}`;

const isSameSchedule = (draft: DatedEntry, published: DatedEntry | undefined): boolean =>
  published !== undefined &&
  (['date', 'time', 'endDate', 'endTime', 'status'] as const).every((name) => draft[name] === published[name]) &&
  draft.place?.id === published.place?.id;
