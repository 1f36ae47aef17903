import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { toItemRows, type Publication } from '../domain/channel';
import type { Curation } from '../domain/curation/curation';
import { changesBetween, type Departure } from '../domain/changes';
import type { OwnedChannel } from './channels';
import { getService } from './get-service';
import { sightings, type StoredItem } from './item-store';
import { contractDigest, itemDigest, snapshotOf } from './publications';
import type { StoredRecord } from './record-store';
import { firstVersion, NO_BOUNDARY, toldAt, type Version } from './versions';

/** Records matched in one transaction, so that others write in between. */
const PAGE = 200;

interface Filling {
  channel: OwnedChannel;
  publication: Publication | undefined;
  version: Version;
  contract: string;
}

type Transact = <Result>(work: (trx: Knex.Transaction) => Promise<Result>) => Promise<Result>;

/**
 * Fills channels from the records. Their new items are prepared beside those that readers see, as another generation,
 * and take their place at once; a crash in between leaves only rows that the next filling deletes.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async fill(channelDocumentIds: string[]): Promise<void> {
    const transact: Transact = async (work) =>
      strapi.db.transaction(async ({ trx }: { trx: Knex.Transaction }) => work(trx));
    const fillings = await transact((trx) => begin(strapi, channelDocumentIds, trx));
    for (const name of new Set(fillings.map(({ channel }) => channel.source))) {
      const filled = fillings.filter(({ channel, publication }) => channel.source === name && publication);
      if (filled.length > 0) await fillFromSource(strapi, name, filled, transact);
    }
    for (const filling of fillings) {
      await transact((trx) => switchGeneration(strapi, filling, trx));
      await setImmediate();
    }
  },
});

/** Reads the channels as they are saved now; forgets those that were deleted. */
async function begin(strapi: Core.Strapi, channelDocumentIds: string[], trx: Knex.Transaction): Promise<Filling[]> {
  const channels = new Map(
    (await getService(strapi, 'channels').all()).map((channel) => [channel.documentId, channel]),
  );
  const versions = new Map((await getService(strapi, 'versions').all(trx)).map((one) => [one.channelDocumentId, one]));
  const publications = await getService(strapi, 'publications').of([...channels.values()]);
  const fillings: Filling[] = [];
  for (const documentId of channelDocumentIds) {
    const channel = channels.get(documentId);
    const items = getService(strapi, 'item-store');
    if (!channel) {
      await getService(strapi, 'curations').removeChannel(documentId, trx);
      await getService(strapi, 'tokens').removeChannel(documentId, trx);
      await items.removeOthers(documentId, null, trx);
      await getService(strapi, 'change-log').removeChannel(documentId, trx);
      await getService(strapi, 'versions').remove(documentId, trx);
      continue;
    }
    const version = versions.get(documentId) ?? firstVersion(documentId, Date.now());
    await items.removeOthers(documentId, version.generation, trx);
    const contract = contractDigest(channel);
    fillings.push({ channel, publication: publications.get(documentId), version, contract });
  }
  return fillings;
}

async function fillFromSource(strapi: Core.Strapi, source: string, fillings: Filling[], transact: Transact) {
  const { page } = getService(strapi, 'record-store');
  for (let afterId = 0; ;) {
    const last = await transact(async (trx) => {
      const records = await page(source, afterId, PAGE, trx);
      const documentIds = records.map(({ documentId }) => documentId);
      const curations = await getService(strapi, 'curations').ofDocuments(documentIds, trx);
      const items = fillings.flatMap((filling) => itemsOf(records, filling, curations.get(filling.channel.documentId)));
      await getService(strapi, 'item-store').insert(items, trx);
      return records.at(-1);
    });
    if (!last) return;
    afterId = last.id;
    await setImmediate();
  }
}

function itemsOf(
  records: StoredRecord[],
  { publication, version, contract }: Filling,
  curations: Map<string, Curation> | undefined,
): StoredItem[] {
  if (!publication) return [];
  const now = Date.now();
  return records.flatMap(({ id, documentId, data, digest }) => {
    if (data === null) return [];
    return toItemRows(data, publication, curations?.get(documentId), now).map((row) => ({
      ...row,
      channelDocumentId: version.channelDocumentId,
      generation: version.generation + 1,
      recordId: id,
      documentId,
      digest: itemDigest(digest, contract, row.overlay),
    }));
  });
}

async function switchGeneration(
  strapi: Core.Strapi,
  { channel, version }: Filling,
  trx: Knex.Transaction,
): Promise<void> {
  const { channelDocumentId } = version;
  const items = getService(strapi, 'item-store');
  const generation = version.generation + 1;
  const now = Date.now();
  const at = toldAt(version, now);
  const before = sightings(await items.visible(channelDocumentId, version.generation, at, trx), at);
  const after = sightings(await items.visible(channelDocumentId, generation, at, trx), at);
  const departure: Departure = { reason: 'filter', successor: null };
  const changes = changesBetween(before, after, () => departure);
  const told = await getService(strapi, 'change-log').append(version, changes, now, trx);
  const nextBoundaryAt = (await items.boundaryAfter({ channelDocumentId, generation }, at, trx)) ?? NO_BOUNDARY;
  await items.removeOthers(channelDocumentId, generation, trx);
  await getService(strapi, 'versions').save(
    [
      {
        ...told,
        version: told.version + 1,
        generation,
        contract: snapshotOf(channel),
        settledAt: at,
        nextBoundaryAt,
        changedAt: now,
      },
    ],
    trx,
  );
}
