import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Transaction } from '../../../../../plugin-kit/server/transaction';
import { toItemRows, type Publication } from '../domain/channel';
import type { Curation } from '../domain/curation/curation';
import { announce } from '../domain/announce';
import type { Removal } from '../domain/changes';
import { groupBy } from '../domain/group-by';
import type { OwnedChannel } from './channels';
import { getService } from './get-service';
import type { NewItem } from './item-store';
import { contractDigest, snapshotOf } from './publications';
import type { StoredRecord } from './record-store';
import { firstVersion, NO_BOUNDARY, announcedAt, type Version } from './versions';

/** Records matched in one transaction, so that others write in between. */
const PAGE = 200;

interface Filling {
  channel: OwnedChannel;
  publication: Publication | undefined;
  version: Version;
  /** Of the items that are prepared. */
  generation: number;
}

type Transact = <Result>(work: (trx: Knex.Transaction) => Promise<Result>) => Promise<Result>;

/**
 * Fills channels from the records. Their new items are prepared beside those that readers see, as another generation,
 * and take their place at once; a crash in between leaves only rows that the next filling deletes.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async fill(channelDocumentIds: string[]): Promise<void> {
    const transact: Transact = async (work) => strapi.db.transaction(async ({ trx }: Transaction) => work(trx));
    const fillings = await transact((trx) => begin(strapi, channelDocumentIds, trx));
    const bySource = groupBy(fillings, ({ publication }) => publication?.source);
    for (const [source, filled] of bySource) {
      if (source) await fillFromSource(strapi, source.uid, filled, transact);
      // What a channel had of another source needs none: it has left.
      const digests = source ? await getService(strapi, 'record-store').digests(source.uid) : new Map<number, string>();
      for (const filling of filled) {
        await switchGeneration(strapi, filling, digests, transact);
        await setImmediate();
      }
    }
  },
});

/** Reads the channels as they are saved now; forgets those that were deleted. */
async function begin(strapi: Core.Strapi, channelDocumentIds: string[], trx: Knex.Transaction): Promise<Filling[]> {
  const channels = new Map(
    (await getService(strapi, 'channels').all()).map((channel) => [channel.documentId, channel]),
  );
  const known = await getService(strapi, 'versions').all(trx);
  const versions = new Map(known.map((one) => [one.channelDocumentId, one]));
  const items = getService(strapi, 'item-store');
  let generation = Math.max(0, ...known.map((one) => one.generation));
  await items.removeAfter(generation, trx);
  const publications = await getService(strapi, 'publications').of([...channels.values()]);
  const fillings: Filling[] = [];
  for (const documentId of channelDocumentIds) {
    const channel = channels.get(documentId);
    const version = versions.get(documentId) ?? firstVersion(documentId, Date.now());
    if (!channel) {
      await getService(strapi, 'curations').removeChannel(documentId, trx);
      await getService(strapi, 'tokens').removeChannel(documentId, trx);
      await items.removeGeneration(version.generation, trx);
      await getService(strapi, 'change-log').removeChannel(documentId, trx);
      await getService(strapi, 'versions').remove(documentId, trx);
      continue;
    }
    generation += 1;
    fillings.push({ channel, publication: publications.get(documentId), version, generation });
  }
  return fillings;
}

async function fillFromSource(strapi: Core.Strapi, uid: string, fillings: Filling[], transact: Transact) {
  const { page } = getService(strapi, 'record-store');
  for (let afterId = 0; ;) {
    const records = await page(uid, afterId, PAGE);
    const last = records.at(-1);
    if (!last) return;
    const documentIds = records.map(({ documentId }) => documentId);
    const curations = await getService(strapi, 'curations').ofDocuments(documentIds);
    const items = fillings.flatMap((filling) => itemsOf(records, filling, curations.get(filling.channel.documentId)));
    await transact((trx) => getService(strapi, 'item-store').insert(items, trx));
    afterId = last.id;
    await setImmediate();
  }
}

function itemsOf(
  records: StoredRecord[],
  { publication, generation }: Filling,
  curations: Map<string, Curation> | undefined,
): NewItem[] {
  if (!publication) return [];
  const now = Date.now();
  return records.flatMap(({ id, documentId, data }) => {
    if (data === null) return [];
    return toItemRows(data, publication, curations?.get(documentId), now).map((row) => ({
      ...row,
      generation,
      recordId: id,
      documentId,
    }));
  });
}

async function switchGeneration(
  strapi: Core.Strapi,
  { channel, version, generation }: Filling,
  digests: ReadonlyMap<number, string>,
  transact: Transact,
): Promise<void> {
  const items = getService(strapi, 'item-store');
  const now = Date.now();
  const at = announcedAt(version, now);
  const contract = version.contract ? contractDigest(version.contract) : '';
  const before = await items.visible({ generation: version.generation, at, contract }, digests);
  const after = await items.visible({ generation, at, contract: contractDigest(channel) }, digests);
  const removal: Removal = { reason: 'filter', successor: null };
  const [announced, rows] = announce(version, { before, after, removalOf: () => removal }, now);
  await transact(async (trx) => {
    await getService(strapi, 'change-log').write(rows, trx);
    await items.removeGeneration(version.generation, trx);
    const filled = {
      ...announced,
      version: announced.version + 1,
      generation,
      contract: snapshotOf(channel),
      appliedAt: at,
      nextBoundaryAt: (await items.boundaryAfter(generation, at, trx)) ?? NO_BOUNDARY,
      changedAt: now,
    };
    await getService(strapi, 'versions').save([filled], trx);
  });
}
