import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { configurationOf } from '../configuration';
import { curationStatusIn, toItemRows, type Publication } from '../domain/channel';
import type { Curation } from '../domain/curation/curation';
import { announce, type NumberedChange } from '../domain/announce';
import type { Removal } from '../domain/changes';
import { groupBy } from '../domain/group-by';
import { searchIndexOf } from '../domain/search-index';
import type { Field, Lookup, Source } from '../domain/source';
import { getService } from './get-service';
import { listingOf, visibleItems, type StoredItem } from './item-store';
import { contractDigest } from './publications';
import type { NewRecord, SavedRecord } from './record-store';
import { NO_BOUNDARY, announcedAt, type Version } from './versions';

/** What became of some documents of one source. */
export interface Projected {
  records: NewRecord[];
  /** Documents that are no longer published. */
  gone: string[];
  /** Documents that a mistake kept from being projected; each is in the log. */
  failed: string[];
}

/** Turns entries into records, and records into items of every channel that takes them, with what changed. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Projections that share what entries point to, until anything else than projections is pending. */
  create() {
    const graph = getService(strapi, 'entry-graph').create();
    const fields = new Map<Source, Field[]>();
    let publications: Map<string, Publication> | undefined;

    return {
      /** Reads only, so that no transaction waits for it. */
      async project(source: Source, documentIds: string[]): Promise<Projected> {
        const references = documentIds.map((documentId) => ({ uid: source.uid, documentId }));
        await graph.load(references);
        const known = fields.get(source) ?? (await getService(strapi, 'sources').fields(source));
        fields.set(source, known);
        const projected = projectAll(strapi, source, known, documentIds, graph.trackedLookup);
        graph.forget(references);
        return projected;
      },

      /** Writes what was projected, in the caller's transaction. */
      async publish(source: Source, projected: Projected, trx: Knex.Transaction): Promise<void> {
        const versions = await getService(strapi, 'versions').all(trx);
        publications ??= await getService(strapi, 'publications').of(
          versions.flatMap(({ contract }) => contract ?? []),
        );
        const concerned = versions.filter((version) => publications?.get(version.channelDocumentId)?.source === source);
        await publish(strapi, source, projected, concerned, publications, trx);
      },
    };
  },
});

/** An entry that cannot be projected keeps its last record: one mistake must not stop the others. */
function projectAll(
  strapi: Core.Strapi,
  source: Source,
  fields: Field[],
  documentIds: string[],
  trackedLookup: () => { lookup: Lookup; asked: Set<string> },
): Projected {
  const projected: Projected = { records: [], gone: [], failed: [] };
  const { timeZone } = configurationOf(strapi);
  for (const documentId of documentIds) {
    const { lookup, asked } = trackedLookup();
    try {
      const entry = lookup({ uid: source.uid, documentId });
      if (!entry) {
        projected.gone.push(documentId);
        continue;
      }
      projected.records.push({
        ...toRecord(documentId, source.project(entry, lookup), source, fields, timeZone),
        dependsOn: asked,
      });
    } catch (error) {
      projected.failed.push(documentId);
      strapi.log.error(`channels: ${source.uid} ${documentId} could not be projected. ${(error as Error).stack}`);
    }
  }
  return projected;
}

function toRecord(
  documentId: string,
  data: unknown,
  source: Source,
  fields: Field[],
  timeZone: string,
): Omit<NewRecord, 'dependsOn'> {
  const period = data === null ? undefined : source.period?.(data);
  return {
    uid: source.uid,
    documentId,
    data,
    startsAt: period ? Date.parse(period.startsAt) : null,
    endsAt: period ? Date.parse(period.endsAt) : null,
    index: data === null ? null : searchIndexOf(data, source, fields, timeZone),
  };
}

async function publish(
  strapi: Core.Strapi,
  source: Source,
  projected: Projected,
  versions: Version[],
  publications: Map<string, Publication>,
  trx: Knex.Transaction,
): Promise<void> {
  const now = Date.now();
  const records = getService(strapi, 'record-store');
  const store = getService(strapi, 'item-store');
  const log = getService(strapi, 'change-log');
  const of = { uid: source.uid, generation: await getService(strapi, 'record-generations').of(source.uid) };
  const documentIds = projected.records.map(({ documentId }) => documentId);
  const goneIds = await records.idsOf(of, projected.gone, trx);
  const before = await store.ofRecords([...(await records.idsOf(of, documentIds, trx)), ...goneIds], trx);
  const saved = await records.save(projected.records, of.generation, trx);
  await getService(strapi, 'record-observers').written(source, projected, trx);
  await yieldToEventLoop();
  const successors = await getService(strapi, 'entries').successors(source, projected.gone);
  const deleted = await getService(strapi, 'entries').deleted(source.uid, projected.gone);
  const curations = await getService(strapi, 'curations').ofDocuments(documentIds, trx);
  const beforeIn = groupBy(before, ({ generation }) => generation);
  const updated: Version[] = [];
  const after: Listed[] = [];
  const announced: NumberedChange[] = [];
  for (const version of versions) {
    const publication = publications.get(version.channelDocumentId);
    if (!publication) continue;
    const curated = curations.get(version.channelDocumentId) ?? new Map<string, Curation>();
    const items = itemsOf(projected.records, saved, version, publication, curated, now);
    after.push(...items);
    const contract = contractDigest(publication.channel);
    const at = announcedAt(version, now);
    const seen = {
      before: visibleItems(beforeIn.get(version.generation) ?? [], at, contract),
      after: visibleItems(items, at, contract),
      removalOf: removals({ ...projected, successors, deleted }, publication, curated, now),
    };
    const [next, rows] = announce(version, seen, now);
    announced.push(...rows);
    const nextBoundaryAt = Math.min(version.nextBoundaryAt, boundaryAfter(items, at));
    // Changes that are announced here must be neither announced again nor left out when the next boundary of time is applied.
    const isAnnounced = next !== version || boundaryAfter(items, version.appliedAt) <= at;
    const appliedAt = isAnnounced ? at : version.appliedAt;
    if (isAnnounced || nextBoundaryAt !== version.nextBoundaryAt) updated.push({ ...next, appliedAt, nextBoundaryAt });
  }
  await yieldToEventLoop();
  await replaceItems(strapi, before, after, trx);
  await log.write(announced, trx);
  await yieldToEventLoop();
  await records.remove(goneIds, trx);
  await getService(strapi, 'versions').save(updated, trx);
}

/** An item with the digest of its record. */
type Listed = Omit<StoredItem, 'id'>;

/** Most changes of an entry leave it where it is listed: what stays is not written again. */
async function replaceItems(
  strapi: Core.Strapi,
  before: StoredItem[],
  after: Listed[],
  trx: Knex.Transaction,
): Promise<void> {
  const store = getService(strapi, 'item-store');
  const listedBefore = new Set(before.map(listingOf));
  const listedAfter = new Set(after.map(listingOf));
  const withdrawn = before.filter((item) => !listedAfter.has(listingOf(item)));
  await store.remove(
    withdrawn.map(({ id }) => id),
    trx,
  );
  await store.insert(
    after.filter((item) => !listedBefore.has(listingOf(item))),
    trx,
  );
}

/** The items of some records in one channel. */
function itemsOf(
  records: NewRecord[],
  saved: Map<string, SavedRecord>,
  { generation }: Version,
  publication: Publication,
  curations: Map<string, Curation>,
  now: number,
): Listed[] {
  return records.flatMap(({ documentId, data }) => {
    const record = saved.get(documentId);
    if (!record || data === null) return [];
    return toItemRows(data, publication, curations.get(documentId), now).map((row) => ({
      ...row,
      generation,
      recordId: record.id,
      documentId,
      digest: record.digest,
    }));
  });
}

interface Gone extends Omit<Projected, 'failed'> {
  successors: Map<string, string>;
  deleted: Set<string>;
}

/** Why a document of this batch is not in a channel any more. */
function removals(
  { records, gone, successors, deleted }: Gone,
  publication: Publication,
  curations: Map<string, Curation>,
  now: number,
) {
  return (documentId: string): Removal => {
    const successor = successors.get(documentId) ?? null;
    if (successor) return { reason: 'merged', successor };
    if (deleted.has(documentId)) return { reason: 'deleted', successor };
    const data = records.find((record) => record.documentId === documentId)?.data ?? null;
    if (gone.includes(documentId) || data === null) return { reason: 'unpublished', successor };
    const { period, availableFrom } = publication.source;
    if (Date.parse(availableFrom?.(data) ?? '') > now) return { reason: 'embargo', successor };
    const status = curationStatusIn(data, publication, curations.get(documentId));
    if (status === 'excluded' || status === 'waiting') return { reason: 'excluded', successor };
    const isPast = period !== undefined && Date.parse(period(data).endsAt) <= now;
    return { reason: isPast ? 'past' : 'filter', successor };
  };
}

const boundaryAfter = (items: Listed[], at: number): number =>
  items
    .flatMap(({ visibleFrom, visibleUntil }) => [visibleFrom, visibleUntil])
    .filter((instant) => instant > at)
    .reduce((least, instant) => Math.min(least, instant), NO_BOUNDARY);
