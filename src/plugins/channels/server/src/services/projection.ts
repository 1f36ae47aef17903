import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { standingIn, toItemRows, type Publication } from '../domain/channel';
import type { Curation } from '../domain/curation/curation';
import { changesBetween, type Departure } from '../domain/changes';
import { searchIndexOf } from '../domain/search-index';
import type { Field, Lookup, Reference, Source } from '../domain/source';
import { getService } from './get-service';
import { sightings, type StoredItem } from './item-store';
import { contractDigest, itemDigest } from './publications';
import type { NewRecord, SavedRecord } from './record-store';
import { NO_BOUNDARY, toldAt, type Version } from './versions';

interface Projected {
  records: NewRecord[];
  /** Documents that are no longer published. */
  gone: string[];
}

/** Turns entries into records, and records into items of every channel that takes them, with what changed. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async project(references: Reference[], trx: Knex.Transaction): Promise<void> {
    const graph = getService(strapi, 'entry-graph').create();
    await graph.load(references);
    const versions = await getService(strapi, 'versions').all(trx);
    const publications = await getService(strapi, 'publications').of(
      versions.flatMap(({ contract }) => contract ?? []),
    );
    for (const source of getService(strapi, 'sources').list()) {
      const documentIds = references.filter(({ uid }) => uid === source.uid).map(({ documentId }) => documentId);
      if (documentIds.length === 0) continue;
      const fields = await getService(strapi, 'sources').fields(source);
      const projected = projectAll(strapi, source, fields, documentIds, graph.trackedLookup);
      const concerned = versions.filter((version) => publications.get(version.channelDocumentId)?.source === source);
      await publish(strapi, source, projected, concerned, publications, trx);
    }
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
  const projected: Projected = { records: [], gone: [] };
  for (const documentId of documentIds) {
    const { lookup, asked } = trackedLookup();
    try {
      const entry = lookup({ uid: source.uid, documentId });
      if (!entry) {
        projected.gone.push(documentId);
        continue;
      }
      projected.records.push({
        ...toRecord(documentId, source.project(entry, lookup), source, fields),
        dependsOn: asked,
      });
    } catch (error) {
      strapi.log.error(`channels: ${source.uid} ${documentId} could not be projected. ${(error as Error).stack}`);
    }
  }
  return projected;
}

function toRecord(documentId: string, data: unknown, source: Source, fields: Field[]): Omit<NewRecord, 'dependsOn'> {
  const period = data === null ? undefined : source.period?.(data);
  return {
    uid: source.uid,
    documentId,
    source: source.name,
    data,
    startsAt: period ? Date.parse(period.startsAt) : null,
    endsAt: period ? Date.parse(period.endsAt) : null,
    index: data === null ? null : searchIndexOf(data, fields),
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
  const goneIds = await records.idsOf(source.uid, projected.gone, trx);
  const saved = await records.save(projected.records, trx);
  const recordIds = [...[...saved.values()].map(({ id }) => id), ...goneIds];
  const store = getService(strapi, 'item-store');
  const before = groupByChannel(await store.ofRecords(recordIds, trx));
  const successors = await getService(strapi, 'entries').successors(source, projected.gone);
  const curations = await getService(strapi, 'curations').ofDocuments(
    projected.records.map(({ documentId }) => documentId),
    trx,
  );
  const updated: Version[] = [];
  const inserted: StoredItem[] = [];
  for (const version of versions) {
    const publication = publications.get(version.channelDocumentId);
    if (!publication) continue;
    const curated = curations.get(version.channelDocumentId) ?? new Map<string, Curation>();
    const items = itemsOf(projected.records, saved, version, publication, curated, now);
    const old = (before.get(version.channelDocumentId) ?? []).filter(
      ({ generation }) => generation === version.generation,
    );
    inserted.push(...items);
    const at = toldAt(version, now);
    const changes = changesBetween(
      sightings(old, at),
      sightings(items, at),
      departures({ ...projected, successors }, publication, curated, now),
    );
    const told = await getService(strapi, 'change-log').append(version, changes, now, trx);
    const nextBoundaryAt = Math.min(version.nextBoundaryAt, boundaryAfter(items, at));
    if (told !== version || nextBoundaryAt !== version.nextBoundaryAt) updated.push({ ...told, nextBoundaryAt });
  }
  await store.removeRecords(recordIds, trx);
  await store.insert(inserted, trx);
  await records.remove(goneIds, trx);
  await getService(strapi, 'versions').save(updated, trx);
}

/** The items of some records in one channel. */
function itemsOf(
  records: NewRecord[],
  saved: Map<string, SavedRecord>,
  { channelDocumentId, generation }: Version,
  publication: Publication,
  curations: Map<string, Curation>,
  now: number,
): StoredItem[] {
  const contract = contractDigest(publication.channel);
  return records.flatMap(({ documentId, data }) => {
    const record = saved.get(documentId);
    if (!record || data === null) return [];
    return toItemRows(data, publication, curations.get(documentId), now).map((row) => ({
      ...row,
      channelDocumentId,
      generation,
      recordId: record.id,
      documentId,
      digest: itemDigest(record.digest, contract, row.overlay),
    }));
  });
}

/** Why a document of this batch is not in a channel any more. */
function departures(
  { records, gone, successors }: Projected & { successors: Map<string, string> },
  publication: Publication,
  curations: Map<string, Curation>,
  now: number,
) {
  return (documentId: string): Departure => {
    const successor = successors.get(documentId) ?? null;
    if (successor) return { reason: 'merged', successor };
    const data = records.find((record) => record.documentId === documentId)?.data ?? null;
    if (gone.includes(documentId) || data === null) return { reason: 'unpublished', successor };
    const standing = standingIn(data, publication, curations.get(documentId));
    if (standing === 'excluded' || standing === 'waiting') return { reason: 'excluded', successor };
    const period = publication.source.period?.(data);
    return { reason: period && Date.parse(period.endsAt) <= now ? 'past' : 'filter', successor };
  };
}

const boundaryAfter = (items: StoredItem[], at: number): number =>
  items
    .flatMap(({ visibleFrom, visibleUntil }) => [visibleFrom, visibleUntil])
    .filter((instant) => instant > at)
    .reduce((least, instant) => Math.min(least, instant), NO_BOUNDARY);

function groupByChannel(items: StoredItem[]): Map<string, StoredItem[]> {
  const groups = new Map<string, StoredItem[]>();
  for (const item of items) {
    const group = groups.get(item.channelDocumentId);
    if (group) group.push(item);
    else groups.set(item.channelDocumentId, [item]);
  }
  return groups;
}
