import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { localDate } from '../../../../../../plugin-kit/calendar';
import { documentsOf, hasDrafts } from '../../../../../../plugin-kit/server/schema';
import { tryLockIn } from '../../../../../../plugin-kit/server/locks';
import type { Transaction } from '../../../../../../plugin-kit/server/transaction';
import { configurationOf } from '../../configuration';
import { differencesBetween } from '../../domain/snapshot/differences';
import { getService } from '../get-service';
import { QUALITIES, type QualityRow } from './qualities';

interface Entry {
  uid: string;
  documentId: string;
}

/** Entries that are asked about in one transaction. */
const BATCH = 50;
const NOTICE = 'plugin::commons.notice';

/** Whether what entries say is still true: who confirms it, and who is asked. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Today on the territory's calendars. */
  today: (): string => localDate(new Date(Date.now()), configurationOf(strapi).timeZone),

  /**
   * Writes that everything is still true today. An entry that is published as its draft says it is published again with the
   * date; the date of one with changes to come waits for their publication. Answers whether the date is published.
   */
  async confirm({ uid, documentId }: Entry): Promise<{ isPublished: boolean }> {
    const { freshness } = configurationOf(strapi);
    const documents = documentsOf(strapi, uid);
    return strapi.db.transaction(async () => {
      const locales = await unchangedLocales(strapi, { uid, documentId });
      await getService(strapi, 'authorship').as({ reason: { code: 'confirmation' } }, async () => {
        await documents.update({
          documentId,
          data: { [freshness.attribute]: getService(strapi, 'freshness').today() },
        });
        if (locales) await documents.publish({ documentId, ...(locales.length > 0 ? { locale: locales } : {}) });
      });
      await strapi.db
        .query(NOTICE)
        .deleteMany({ where: { kind: 'stale', targetUid: uid, targetDocumentId: documentId } });
      return { isPublished: locales !== null };
    });
  },

  /**
   * Asks those who answer for entries whether they are still true, once for each time that it falls due. It may run at any
   * moment, any number of times, in any process. Index: commons_qualities_due_idx.
   */
  async askAboutStaleEntries(): Promise<void> {
    const today = getService(strapi, 'freshness').today();
    while (await askBatch(strapi, today));
  },
});

/** Rows of entries that somebody should confirm. */
export const isStale = (rows: Knex.QueryBuilder, today: string): Knex.QueryBuilder =>
  rows
    .where('due_date', '<=', today)
    .andWhere((open) => void open.whereNull('past_date').orWhere('past_date', '>', today));

async function askBatch(strapi: Core.Strapi, today: string): Promise<boolean> {
  return strapi.db.transaction(async ({ trx }: Transaction) => {
    // One process asks at a time.
    if (!(await tryLockIn(strapi, trx, 'commons.freshness'))) return false;
    const rows = (await isStale(trx(QUALITIES), today)
      .andWhere((untold) => void untold.whereNull('told_date').orWhereRaw('told_date <> due_date'))
      .orderBy('id')
      .limit(BATCH)
      .select('id', 'target_uid', 'target_document_id', 'name', 'confirmed_date')) as (QualityRow & { id: number })[];
    for (const row of rows) await ask(strapi, row);
    const ids = rows.map(({ id }) => id);
    await trx(QUALITIES)
      .whereIn('id', ids)
      .update({ told_date: trx.ref('due_date') });
    return rows.length === BATCH;
  });
}

async function ask(strapi: Core.Strapi, { target_uid, target_document_id, name, confirmed_date }: QualityRow) {
  const stewards = getService(strapi, 'stewards');
  await getService(strapi, 'notices').notify({
    kind: 'stale',
    entry: { uid: target_uid, documentId: target_document_id },
    recipients: await stewards.membersOf(await stewards.of(target_uid, target_document_id)),
    authorId: null,
    parameters: { name: name ?? '', ...(confirmed_date ? { date: confirmed_date } : {}) },
  });
}

/**
 * Languages that are published as their drafts are, empty for a type without languages; null when the entry, in its
 * default language, is not published or has changes that nobody published.
 */
async function unchangedLocales(strapi: Core.Strapi, { uid, documentId }: Entry): Promise<string[] | null> {
  if (!hasDrafts(strapi, uid)) return null;
  const rows = (await strapi.db.query(uid).findMany({
    where: { documentId, publishedAt: { $notNull: true } },
    select: ['locale'],
  })) as { locale: string | null }[];
  const { read } = getService(strapi, 'snapshots');
  const unchanged: (string | null)[] = [];
  for (const { locale } of rows) {
    const [draft, published] = await Promise.all(
      (['draft', 'published'] as const).map((status) => read(uid, documentId, locale, status)),
    );
    if (draft && published && differencesBetween(published, draft).length === 0) unchanged.push(locale);
  }
  const locales = unchanged.flatMap((locale) => locale ?? []);
  if (locales.length < unchanged.length) return [];
  const main = await getService(strapi, 'quality-reader').defaultLocale();
  return locales.includes(main) ? locales : null;
}
