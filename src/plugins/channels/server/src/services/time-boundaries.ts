import { milliseconds } from 'date-fns';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Transaction } from '../../../../../plugin-kit/server/transaction';
import { announce } from '../domain/announce';
import type { Removal } from '../domain/changes';
import { getService } from './get-service';
import { visibleItems, type StoredItem } from './item-store';
import { NO_BOUNDARY, type Version } from './versions';

/** How long readers may stay away and still read what left. */
const REMEMBERED_MS = milliseconds({ days: 90 });

/** Announces what time alone let in or out of channels, and forgets what left long ago. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Applies every boundary that has passed, each in its transaction. */
  async apply(now: number): Promise<void> {
    const due = (await getService(strapi, 'versions').all()).filter(({ nextBoundaryAt }) => nextBoundaryAt <= now);
    for (const { channelDocumentId } of due) {
      await strapi.db.transaction(async ({ trx }: Transaction) => {
        const versions = await getService(strapi, 'versions').all(trx);
        const version = versions.find((one) => one.channelDocumentId === channelDocumentId);
        if (version && version.nextBoundaryAt <= now) await applyTo(strapi, version, now, trx);
      });
    }
  },
});

async function applyTo(strapi: Core.Strapi, version: Version, now: number, trx: Knex.Transaction): Promise<void> {
  const items = getService(strapi, 'item-store');
  const log = getService(strapi, 'change-log');
  const moved = await items.moved(version.generation, version.appliedAt, now, trx);
  const seen = {
    before: visibleItems(phases(moved), version.appliedAt),
    after: visibleItems(phases(moved), now),
    removalOf: removals(moved, now),
  };
  const [announced, rows] = announce(version, seen, now);
  await log.write(rows, trx);
  const forgotten = await log.forget(version.channelDocumentId, now - REMEMBERED_MS, trx);
  await items.removePast(version.generation, now, trx);
  await getService(strapi, 'versions').save(
    [
      {
        ...announced,
        appliedAt: now,
        nextBoundaryAt: (await items.boundaryAfter(version.generation, now, trx)) ?? NO_BOUNDARY,
        forgottenSequence: Math.max(version.forgottenSequence, forgotten),
      },
    ],
    trx,
  );
}

/** An item that goes on in another row is shown otherwise from there on. */
const phases = (moved: StoredItem[]): StoredItem[] =>
  moved.map((item) => ({ ...item, digest: `${item.digest}.${item.visibleFrom}` }));

const removals = (moved: StoredItem[], now: number) => {
  const past = new Set(
    moved.filter(({ endsAt }) => endsAt !== null && endsAt <= now).map(({ documentId }) => documentId),
  );
  return (documentId: string): Removal => ({ reason: past.has(documentId) ? 'past' : 'filter', successor: null });
};
