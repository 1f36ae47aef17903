import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import {
  attributesOf,
  defaultLocaleOf,
  hasDrafts,
  isLocalised,
  isTranslated,
  tableOf,
} from '../../../../../plugin-kit/server/schema';
import { differencesBetween } from '../domain/snapshot/differences';
import type { Snapshot } from '../domain/snapshot/snapshot';
import { sharedType } from '../configuration';
import { getService } from './get-service';

/** One row of an entry: its draft or what is published of it, in one language. */
export interface Row {
  id: number;
  locale: string | null;
  publishedAt: Date | null;
  updatedAt: Date;
  updatedBy: { id: number } | null;
}

/** What the Document Service writes; one type stands for all, as its types need a literal. */
interface Documents {
  update(parameters: object): Promise<unknown>;
  publish(parameters: object): Promise<unknown>;
}

/** Entries as they are being written: their rows, what differs in them, and what a write would make of them. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * The rows of an entry, held until the transaction ends: whoever writes it next waits, and then reads what was written. SQLite has
   * one writer, who needs no lock. Index: Strapi's own on document_id.
   */
  async hold(uid: string, documentId: string, trx: Knex.Transaction): Promise<Row[]> {
    const table = strapi.db.getConnection(tableOf(strapi, uid)).transacting(trx);
    await table.where({ document_id: documentId }).orderBy('id').select('id').forUpdate();
    const rows = (await strapi.db.query(uid).findMany({
      where: { documentId },
      select: ['id', 'locale', 'publishedAt', 'updatedAt'],
      populate: { updatedBy: { select: ['id'] } },
    })) as (Omit<Row, 'updatedAt' | 'publishedAt'> & { updatedAt: string; publishedAt: string | null })[];
    return rows.map((row) => ({
      ...row,
      updatedAt: new Date(row.updatedAt),
      publishedAt: row.publishedAt === null ? null : new Date(row.publishedAt),
    }));
  },

  /** The language of a write that names none: the first of the application, or none for a type that has no languages. */
  async localeOf(uid: string, locale: string | null | undefined): Promise<string | null> {
    if (!isLocalised(strapi, uid)) return null;
    return locale || defaultLocaleOf(strapi);
  },

  /** Attributes as they differ between two texts. A translation differs in its own texts only. */
  async changedBetween(uid: string, locale: string | null, before: Snapshot, after: Snapshot): Promise<string[]> {
    const isTranslation = locale !== null && locale !== (await this.localeOf(uid, null));
    const attributes = attributesOf(strapi, uid);
    const isText = (name: string) => isTranslated(attributes[name] ?? {});
    const changed = differencesBetween(before, after).map(({ attribute }) => attribute);
    return isTranslation ? changed.filter(isText) : changed;
  },

  /** Whether the entry is published as its draft says: accepting a suggestion then publishes it. */
  async isPublishedAsDrafted(uid: string, documentId: string, locale: string | null): Promise<boolean> {
    if (!hasDrafts(strapi, uid)) return false;
    const snapshots = getService(strapi, 'snapshots');
    const [draft, published] = [
      await snapshots.read(uid, documentId, locale, 'draft'),
      await snapshots.read(uid, documentId, locale, 'published'),
    ];
    return (
      draft !== null && published !== null && (await this.changedBetween(uid, locale, published, draft)).length === 0
    );
  },

  /** The name under which people know an entry, that of its first language. */
  async nameOf(uid: string, documentId: string): Promise<string> {
    const { name } = sharedType(strapi, uid) ?? { name: 'documentId' };
    const row = (await strapi.db.query(uid).findOne({
      where: { documentId },
      select: [name],
      orderBy: { id: 'asc' },
    })) as Record<string, string | null> | null;
    return row?.[name] ?? documentId;
  },

  documents: (uid: string): Documents => strapi.documents(uid as UID.ContentType) as unknown as Documents,
});
