import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { parseJson } from '../../../../../plugin-kit/server/sql';
import type { Channel } from '../domain/channel';

/** What readers of a channel are served, and how far changes were announced. Instants in milliseconds. */
export interface Version {
  channelDocumentId: string;
  /** Grows with each change; the sequence of the last one. */
  version: number;
  /** Which items are the channel's, and of no other; 0 until they are made for the first time. */
  generation: number;
  /** The channel as its items were made; null until they are made for the first time. */
  contract: Channel | null;
  /** The changes that are kept say who was visible then. */
  appliedAt: number;
  /** When time alone will let an item in or out. */
  nextBoundaryAt: number;
  changedAt: number;
  /** Sequence of the last removal that was forgotten: who stopped reading before it must begin again. */
  forgottenSequence: number;
}

interface Row {
  channel_document_id: string;
  version: number | string;
  generation: number;
  contract: unknown;
  settled_at: number | string;
  next_boundary_at: number | string;
  changed_at: number | string;
  forgotten_sequence: number | string;
}

const TABLE = 'channel_versions';

export const NO_BOUNDARY = Number.MAX_SAFE_INTEGER;

/** The version of each channel: one row, that every process watches. Index: channel_versions_channel_uq. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async all(trx?: Knex.Transaction): Promise<Version[]> {
    const rows = (await (trx ?? strapi.db.connection)(TABLE).orderBy('id').limit(500)) as Row[];
    return rows.map(toVersion);
  },

  /** The generation that readers are served now; null when the channel is gone. */
  async generationOf(channelDocumentId: string): Promise<number | null> {
    const row = (await strapi.db
      .connection(TABLE)
      .where({ channel_document_id: channelDocumentId })
      .first('generation')) as Pick<Row, 'generation'> | undefined;
    return row?.generation ?? null;
  },

  async save(versions: Version[], trx: Knex.Transaction): Promise<void> {
    if (versions.length === 0) return;
    await trx(TABLE).insert(versions.map(toRow)).onConflict('channel_document_id').merge();
  },

  /** Makes every process forget what it keeps of these channels; of all of them when none is named. */
  async touch(trx: Knex.Transaction, channelDocumentIds?: string[]): Promise<void> {
    const rows = trx(TABLE);
    if (channelDocumentIds) void rows.whereIn('channel_document_id', channelDocumentIds);
    await rows.update({ version: trx.raw('version + 1'), changed_at: Date.now() });
  },

  async remove(channelDocumentId: string, trx: Knex.Transaction): Promise<void> {
    await trx(TABLE).where({ channel_document_id: channelDocumentId }).delete();
  },
});

/** The version of a channel that has never been filled. */
export const firstVersion = (channelDocumentId: string, now: number): Version => ({
  channelDocumentId,
  version: 0,
  generation: 0,
  contract: null,
  appliedAt: now,
  nextBoundaryAt: NO_BOUNDARY,
  changedAt: now,
  forgottenSequence: 0,
});

/** The instant that changes are announced for: now, unless time has passed a boundary that is not applied yet. */
export const announcedAt = ({ nextBoundaryAt, appliedAt }: Version, now: number): number =>
  nextBoundaryAt > now ? now : appliedAt;

function toVersion(row: Row): Version {
  return {
    channelDocumentId: row.channel_document_id,
    version: Number(row.version),
    generation: row.generation,
    contract: (parseJson(row.contract) as Channel | null) ?? null,
    appliedAt: Number(row.settled_at),
    nextBoundaryAt: Number(row.next_boundary_at),
    changedAt: Number(row.changed_at),
    forgottenSequence: Number(row.forgotten_sequence),
  };
}

const toRow = (version: Version): Row => ({
  channel_document_id: version.channelDocumentId,
  version: version.version,
  generation: version.generation,
  contract: JSON.stringify(version.contract),
  settled_at: version.appliedAt,
  next_boundary_at: version.nextBoundaryAt,
  changed_at: version.changedAt,
  forgotten_sequence: version.forgottenSequence,
});
