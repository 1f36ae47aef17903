import type { Core, UID } from '@strapi/strapi';
import { hasDrafts } from '../plugin-kit/server/schema';
import { insertRows, type Data, type Row } from './bulk-rows';
import { recordInBulk } from './record-in-bulk';
import { relationTargets } from './bulk-targets';
import { chunks } from '../plugin-kit/server/sql';

export interface BulkEntry {
  documentId: string;
  /** Needed by localised types, absent from the others. */
  locale?: string;
  /** For a type that has drafts: writes the published row too. */
  isPublished?: boolean;
  /** As the Document Service takes it: relations by documentId, components as objects; files by the id of their row. */
  data: Data;
}

/**
 * Writes thousands of entries in one transaction, names of tables and columns read from Strapi's metadata. Skips what is
 * there already (same document, same language) and answers the documentIds of the others.
 *
 * It goes beside the Document Service: no rule, no computed value, no event. The caller gives complete, checked data and
 * notifies the channels of what changed; the history of the commons is written here. Throws when a relation names a document that does not exist.
 */
export async function bulkInsert(strapi: Core.Strapi, uid: UID.ContentType, entries: BulkEntry[]): Promise<string[]> {
  return strapi.db.transaction(async () => {
    const missing = await missingEntries(strapi, uid, entries);
    const rows = missing.flatMap((entry) => rowsOf(entry, hasDrafts(strapi, uid)));
    await recordInBulk(strapi, uid, missing, async () =>
      insertRows({ strapi, targets: await relationTargets(strapi, uid) }, uid, rows),
    );
    return [...new Set(missing.map(({ documentId }) => documentId))];
  });
}

async function missingEntries(strapi: Core.Strapi, uid: UID.ContentType, entries: BulkEntry[]): Promise<BulkEntry[]> {
  const known = new Set<string>();
  for (const chunk of chunks(entries)) {
    const rows = (await strapi.db.query(uid).findMany({
      select: ['documentId', 'locale'],
      where: { documentId: { $in: chunk.map(({ documentId }) => documentId) } },
    })) as Named[];
    for (const row of rows) known.add(keyOf(row));
  }
  return entries.filter((entry) => !known.has(keyOf(entry)));
}

interface Named {
  documentId: string;
  locale?: string | null;
}

const keyOf = ({ documentId, locale }: Named) => `${documentId}/${locale ?? ''}`;

/** Strapi holds a published entry of a type with drafts as two rows, and marks every row of the others as published. */
function rowsOf({ documentId, locale, isPublished = false, data }: BulkEntry, withDraft: boolean): Row[] {
  const draft = { status: 'draft', publishedAt: null } as const;
  const published = { status: 'published', publishedAt: new Date() } as const;
  const written = withDraft ? (isPublished ? [draft, published] : [draft]) : [published];
  return written.map(({ status, publishedAt }) => ({
    status,
    locale: locale ?? null,
    data: { ...data, documentId, locale: locale ?? null, publishedAt },
  }));
}
