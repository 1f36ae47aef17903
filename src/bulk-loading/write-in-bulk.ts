import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { attributesOf, hasDrafts, isLocalised } from '../plugin-kit/server/schema';
import type { Transaction } from '../plugin-kit/server/transaction';
import { missingToPublish } from '../ontology/publication/requirements';
import type { ContentTypeUid } from '../ontology/rules/state';
import { bulkInsert, type BulkEntry } from './bulk-insert';
import type { Data } from './bulk-rows';
import { recordInBulk } from './record-in-bulk';
import { unpublishedReferences } from '../write-rules/checks/unpublished-references';
import { chunks } from '../plugin-kit/server/sql';
import { withDefaults } from '../write-rules/defaults';
import { joinRows } from '../entries/joined-rows';
import { normalise } from '../write-rules/normalise';
import { throwIfInvalid } from '../write-rules/violations';
import { checkAndCompute } from '../write-rules/check-and-compute';
import { RECORD_LOCALE, type Row } from '../entries/state';
import { commonValues } from '../write-rules/translation';

export interface NewEntry {
  documentId: string;
  /** As the Document Service takes it, in French where there is a language. */
  data: Data;
  /** Texts in other languages, of a localised type. */
  translations: Record<string, Data>;
  isPublished: boolean;
}

/** Columns that the rules compute: the published row is given those of its draft. */
const COMPUTED = ['slug', 'displayName', 'startsAt', 'endsAt', 'endIsEstimated', 'ambiguousTime', 'visibility'];

/**
 * Writes new entries of one type, all or none, in a fifth of the time that the Document Service takes: their rows are inserted together,
 * then each is held to the same rules and completed with the same computed values as a write. They may refer to each other. The channels
 * and the commons are updated, nobody is notified.
 * @throws ValidationError as a write of the entry does
 */
export async function writeInBulk(strapi: Core.Strapi, uid: ContentTypeUid, entries: NewEntry[]): Promise<void> {
  await strapi.db.transaction(async ({ trx }: Transaction) => {
    const rows: BulkEntry[] = [];
    for (const entry of entries) rows.push(...(await rowsOf(strapi, uid, entry)));
    await recordInBulk(strapi, uid, entries, async () => {
      await bulkInsert(strapi, uid, rows);
      for (const entry of entries) await complete(strapi, uid, entry);
    });
    const references = entries.map(({ documentId }) => ({ uid, documentId }));
    for (const part of chunks(references)) await notifyPlugins(strapi, uid, part, trx);
  });
}

async function rowsOf(strapi: Core.Strapi, uid: ContentTypeUid, entry: NewEntry): Promise<BulkEntry[]> {
  const { documentId, isPublished } = entry;
  const data = await withDefaults(strapi, uid, clean(strapi, uid, entry.data));
  const record = { documentId, isPublished, data };
  if (!isLocalised(strapi, uid)) return [record];
  const common = commonValues(strapi, uid, data);
  const translations = Object.entries(entry.translations).map(([locale, texts]) => ({
    ...{ documentId, locale, isPublished },
    data: { ...common, ...clean(strapi, uid, texts) },
  }));
  return [{ ...record, locale: RECORD_LOCALE }, ...translations];
}

function clean(strapi: Core.Strapi, uid: ContentTypeUid, values: Data): Data {
  const { data, violations } = normalise(strapi, uid, values);
  throwIfInvalid(strapi, uid, violations);
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}

async function complete(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  { documentId, isPublished }: NewEntry,
): Promise<void> {
  const draft = await checkAndCompute(strapi, uid, { documentId }, null);
  if (!draft || !isPublished || !hasDrafts(strapi, uid)) return;
  throwIfInvalid(strapi, uid, [
    ...missingToPublish(uid, draft, new Date()),
    ...(await unpublishedReferences(strapi, uid, draft)),
  ]);
  const published = { documentId, publishedAt: { $notNull: true } };
  await strapi.db
    .queryBuilder(uid)
    .where(published)
    .update(computedValues(strapi, uid, draft))
    .execute();
  if (uid === 'api::performance.performance') await followVenue(strapi, draft as Performance, published);
}

type Performance = Row<'api::performance.performance'>;

/** The published row is in the same commune as its draft, which the rules put in that of its venue. */
async function followVenue(strapi: Core.Strapi, { territory }: Performance, published: object): Promise<void> {
  const uid = 'api::performance.performance';
  const row = (await strapi.db.query(uid).findOne({ where: published, select: ['id'] })) as { id: number } | null;
  const { id } = (territory ?? {}) as { id?: number };
  if (row && id !== undefined) await joinRows(strapi, uid, row.id, 'territory', [id]);
}

const computedValues = (strapi: Core.Strapi, uid: ContentTypeUid, draft: Row<ContentTypeUid>): Data =>
  Object.fromEntries(
    COMPUTED.filter((name) => name in attributesOf(strapi, uid)).map((name) => [
      name,
      (draft as unknown as Data)[name],
    ]),
  );

interface Outbox {
  append(task: 'entry', references: object[], trx: Knex.Transaction): Promise<void>;
}

interface DuplicateFeatures {
  keep(uid: string, documentIds: string[]): Promise<number>;
}

interface Qualities {
  keep(uid: string, documentIds: string[]): Promise<void>;
}

/** What a write leaves in its own transaction for the plugins that are there. */
async function notifyPlugins(
  strapi: Core.Strapi,
  uid: string,
  references: { documentId: string }[],
  trx: Knex.Transaction,
): Promise<void> {
  const documentIds = references.map(({ documentId }) => documentId);
  const commons = strapi.plugin('commons');
  await (commons?.service('qualities') as Qualities | undefined)?.keep(uid, documentIds);
  await (commons?.service('duplicate-features') as DuplicateFeatures | undefined)?.keep(uid, documentIds);
  await (strapi.plugin('channels')?.service('outbox') as Outbox | undefined)?.append('entry', references, trx);
}
