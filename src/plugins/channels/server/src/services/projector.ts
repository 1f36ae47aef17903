import { AsyncResource } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { configurationOf } from '../configuration';
import { toItemRows, type Publication } from '../domain/channel';
import type { Lookup, Reference, Source } from '../domain/source';
import { getService } from './get-service';
import type { OutboxRow } from './outbox';
import type { NewRecord } from './record-store';

/** Documents in one transaction: large enough to share what they point to, small enough to let others write. */
const BATCH = 250;
/** Any constant that every node shares: only one of them projects at a time. */
const ADVISORY_LOCK = 20_261;

/**
 * Turns the outbox into records and items. Each batch is one transaction: what it took from the outbox and what it
 * wrote appear together or not at all, so a crash at any moment loses nothing.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  let running: Promise<void> | undefined;
  let stopped = false;

  let asked = false;

  const work = async (): Promise<void> => {
    while (asked && !stopped) {
      asked = false;
      while (!stopped && (await projectBatch(strapi)));
    }
  };

  /** Works until the outbox is empty, also of what is added meanwhile. */
  const drain = (): Promise<void> => {
    asked = true;
    running ??= work().finally(() => (running = undefined));
    return running;
  };

  // The loop must not inherit the transaction or the request of whoever woke it up.
  const wake = AsyncResource.bind(() => {
    setImmediate(() => {
      drain().catch((error: Error) =>
        strapi.log.error(`channels: projection stopped, it will be tried again. ${error.stack}`),
      );
    });
  });

  return {
    drain,
    wake,

    /** Lets the batch under way finish and takes no other. */
    async stop(): Promise<void> {
      stopped = true;
      await running?.catch(() => undefined);
    },
  };
};

/** Answers false when the outbox is empty. */
const projectBatch = async (strapi: Core.Strapi): Promise<boolean> =>
  strapi.db.transaction(async ({ trx }: { trx: Knex.Transaction }) => {
    if (strapi.config.get('database.connection.client') === 'postgres') {
      await trx.raw('select pg_advisory_xact_lock(?)', [ADVISORY_LOCK]);
    }
    const outbox = getService(strapi, 'outbox');
    const rows = await outbox.next(BATCH, trx);
    if (rows.length === 0) return false;
    await perform(strapi, rows, trx);
    await outbox.remove(rows, trx);
    return true;
  });

async function perform(strapi: Core.Strapi, rows: OutboxRow[], trx: Knex.Transaction): Promise<void> {
  const references = distinct(rows.map((row) => ({ uid: row.target_uid, documentId: row.target_document_id })));
  const [first] = rows;
  if (first?.task === 'channel') return fillChannel(strapi, first.target_document_id, trx);
  if (first?.task === 'entry') return queueDependents(strapi, references, trx);
  return projectRecords(strapi, references, trx);
}

async function queueDependents(strapi: Core.Strapi, references: Reference[], trx: Knex.Transaction): Promise<void> {
  const { ofType } = getService(strapi, 'sources');
  const dependents = await getService(strapi, 'record-store').dependents(references, trx);
  const themselves = references.filter(({ uid }) => ofType(uid));
  await getService(strapi, 'outbox').append('record', distinct([...themselves, ...dependents]), trx);
}

async function projectRecords(strapi: Core.Strapi, references: Reference[], trx: Knex.Transaction): Promise<void> {
  const graph = getService(strapi, 'entry-graph').create();
  await graph.load(references);
  const publications = await allPublications(strapi);
  for (const source of getService(strapi, 'sources').list()) {
    const documentIds = references.filter(({ uid }) => uid === source.uid).map(({ documentId }) => documentId);
    if (documentIds.length === 0) continue;
    const projected = projectAll(strapi, source, documentIds, graph.trackedLookup);
    const store = getService(strapi, 'record-store');
    await store.remove(source.uid, projected.gone, trx);
    const ids = await store.save(projected.records, trx);
    for (const publication of publications.filter((one) => one.source.uid === source.uid)) {
      const items = projected.records.map(({ documentId, data }) => ({
        recordId: ids.get(documentId) ?? 0,
        documentId,
        rows: data === null ? [] : toItemRows(documentId, data, publication, Date.now()),
      }));
      await store.replaceItems(publication.channel.documentId, items, trx);
    }
  }
}

/** An entry that cannot be projected keeps its last record: one mistake must not stop the others. */
function projectAll(
  strapi: Core.Strapi,
  source: Source,
  documentIds: string[],
  trackedLookup: () => { lookup: Lookup; asked: Set<string> },
): { records: NewRecord[]; gone: string[] } {
  const records: NewRecord[] = [];
  const gone: string[] = [];
  for (const documentId of documentIds) {
    const { lookup, asked } = trackedLookup();
    try {
      const entry = lookup({ uid: source.uid, documentId });
      if (!entry) {
        gone.push(documentId);
        continue;
      }
      const data = source.project(entry, lookup);
      const period = data === null ? undefined : source.period?.(data);
      records.push({
        uid: source.uid,
        documentId,
        source: source.name,
        data,
        startsAt: period ? Date.parse(period.startsAt) : null,
        endsAt: period ? Date.parse(period.endsAt) : null,
        dependsOn: asked,
      });
    } catch (error) {
      strapi.log.error(`channels: ${source.uid} ${documentId} could not be projected. ${(error as Error).stack}`);
    }
  }
  return { records, gone };
}

async function fillChannel(strapi: Core.Strapi, documentId: string, trx: Knex.Transaction): Promise<void> {
  const store = getService(strapi, 'record-store');
  await store.emptyChannel(documentId, trx);
  const publication = (await allPublications(strapi)).find(({ channel }) => channel.documentId === documentId);
  if (!publication) return;
  for (let afterId = 0; ;) {
    const records = await store.page(publication.source.name, afterId, BATCH, trx);
    const items = records.map(({ id, documentId: target, data }) => ({
      recordId: id,
      documentId: target,
      rows: data === null ? [] : toItemRows(target, data, publication, Date.now()),
    }));
    await store.replaceItems(documentId, items, trx);
    const last = records.at(-1);
    if (!last) return;
    afterId = last.id;
  }
}

/** Every channel with what publishing it needs. */
async function allPublications(strapi: Core.Strapi): Promise<Publication[]> {
  const locales = await getService(strapi, 'locales').read();
  const sources = getService(strapi, 'sources');
  const { timeZone } = configurationOf(strapi);
  const publications: Publication[] = [];
  for (const channel of await getService(strapi, 'channels').all()) {
    const source = sources.named(channel.source);
    if (source) publications.push({ channel, source, fields: await sources.fields(source), locales, timeZone });
  }
  return publications;
}

const distinct = (references: Reference[]): Reference[] => [
  ...new Map(references.map((reference) => [`${reference.uid}:${reference.documentId}`, reference])).values(),
];
