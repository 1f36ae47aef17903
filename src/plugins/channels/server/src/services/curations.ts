import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { chunks, parseJson } from '../../../../../plugin-kit/server/sql';
import type { Curation, Decision } from '../domain/curation/curation';
import type { Original, Overlay } from '../domain/curation/overlay';

interface Row {
  channel_document_id: string;
  target_document_id: string;
  decision: Decision | null;
  reason: string | null;
  position: number | null;
  overlay: unknown;
  original: unknown;
}

const TABLE = 'channel_curations';
const COLUMNS = ['channel_document_id', 'target_document_id', 'decision', 'reason', 'position', 'overlay', 'original'];

interface KeptOverlay {
  channelDocumentId: string;
  documentId: string;
  overlay: Overlay;
}

/** Curations of some documents by channel and document. */
export type CurationsByChannel = Map<string, Map<string, Curation>>;

/** What people decided over the filters. Every write is inside the caller's transaction. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Index: channel_curations_target_idx. */
  async ofDocuments(documentIds: string[], trx?: Knex.Transaction): Promise<CurationsByChannel> {
    const found: CurationsByChannel = new Map();
    for (const part of chunks(documentIds)) {
      const rows = (trx ?? strapi.db.connection)(TABLE).whereIn('target_document_id', part).select(COLUMNS);
      for (const row of (await rows) as Row[]) {
        const ofChannel = found.get(row.channel_document_id) ?? new Map<string, Curation>();
        found.set(row.channel_document_id, ofChannel.set(row.target_document_id, toCuration(row)));
      }
    }
    return found;
  },

  /** Every curation of a channel, the pinned ones first. Index: channel_curations_target_uq. */
  async ofChannel(channelDocumentId: string, trx?: Knex.Transaction): Promise<Curation[]> {
    const rows = (await (trx ?? strapi.db.connection)(TABLE)
      .where({ channel_document_id: channelDocumentId })
      .orderBy('position')
      .orderBy('id')
      .select(COLUMNS)) as Row[];
    const curations = rows.map(toCuration);
    return [...curations.filter(isPinned), ...curations.filter((one) => !isPinned(one))];
  },

  /** Writes a curation, or forgets it when it says nothing any more. */
  async save(
    channelDocumentId: string,
    { documentId, decision, reason, position, overlay, original }: Curation,
    by: { userId: number | null; at: number },
    trx: Knex.Transaction,
  ): Promise<void> {
    const key = { channel_document_id: channelDocumentId, target_document_id: documentId };
    if (decision === null && position === null && overlay === null) {
      await trx(TABLE).where(key).delete();
      return;
    }
    const row = {
      ...key,
      decision,
      reason: decision && reason,
      position,
      overlay: overlay && JSON.stringify(overlay),
      original: original && JSON.stringify(original),
      decided_by_id: by.userId,
      decided_at: by.at,
    };
    await trx(TABLE).insert(row).onConflict(['channel_document_id', 'target_document_id']).merge();
  },

  /** The overlays that show a file of the media library. All overlays are read: people write them one by one. */
  async showing(fileId: number, trx: Knex.Transaction): Promise<KeptOverlay[]> {
    const rows = (await trx(TABLE).whereNotNull('overlay').select(COLUMNS)) as Row[];
    return rows.flatMap((row) => {
      const { overlay } = toCuration(row);
      const isShown = overlay?.image && 'file' in overlay.image && overlay.image.file.id === fileId;
      return isShown
        ? [{ channelDocumentId: row.channel_document_id, documentId: row.target_document_id, overlay }]
        : [];
    });
  },

  /** Writes an overlay that changes without anybody's decision; a curation that says nothing any more is forgotten. */
  async setOverlay(
    channelDocumentId: string,
    documentId: string,
    overlay: Overlay | null,
    trx: Knex.Transaction,
  ): Promise<void> {
    const key = { channel_document_id: channelDocumentId, target_document_id: documentId };
    await trx(TABLE)
      .where(key)
      .update({ overlay: overlay && JSON.stringify(overlay) });
    await trx(TABLE)
      .where({ ...key, decision: null, position: null, overlay: null })
      .delete();
  },

  /** What was decided of an entry holds for another one, of which a channel keeps what it decided itself. */
  async move(from: string, to: string, trx: Knex.Transaction): Promise<void> {
    const decided = trx(TABLE).where({ target_document_id: to }).select('channel_document_id');
    await trx(TABLE).where({ target_document_id: from }).whereIn('channel_document_id', decided).delete();
    await trx(TABLE).where({ target_document_id: from }).update({ target_document_id: to });
  },

  async removeChannel(channelDocumentId: string, trx: Knex.Transaction): Promise<void> {
    await trx(TABLE).where({ channel_document_id: channelDocumentId }).delete();
  },
});

const isPinned = ({ position }: Curation): boolean => position !== null;

const toCuration = (row: Row): Curation => ({
  documentId: row.target_document_id,
  decision: row.decision,
  reason: row.reason,
  position: row.position,
  overlay: (parseJson(row.overlay) as Overlay | null) ?? null,
  original: (parseJson(row.original) as Original | null) ?? null,
});
