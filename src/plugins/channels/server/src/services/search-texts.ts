import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { chunks } from '../../../../../plugin-kit/server/sql';
import { searchTextInChannel } from '../domain/search/search-text';
import { createTextIndex, type TextIndex } from '../domain/search/text-index';
import { getService } from './get-service';

/** Which items of a channel are meant, as they were at a version of it. */
export interface ChannelState {
  channelDocumentId: string;
  generation: number;
  version: number;
}

interface Kept {
  index: TextIndex;
  /** By row of the record. */
  digests: Map<number, string>;
  /** What the index holds at least, by channel, with the rows that have words of its partner's own. */
  channels: Map<string, { generation: number; version: number; keys: string[] }>;
  /** Readings follow one another. */
  reading: Promise<void>;
}

/**
 * The texts of each source's records by their words, kept by this process: about 10 MB for 10,000 dates. They are written with
 * the records, in the same transaction; after a change only those of the records that changed are read again.
 */
export function searchTexts(strapi: Core.Strapi) {
  const kept = new Map<string, Kept>();

  const textsOf = (uid: string): Kept => {
    const known = kept.get(uid) ?? newTexts();
    kept.set(uid, known);
    return known;
  };

  return {
    /** The texts of a type, at least as they were at a version of a channel that draws from it. */
    async at(uid: string, channel: ChannelState): Promise<TextIndex> {
      const texts = textsOf(uid);
      const isRead = () => {
        const { generation, version } = texts.channels.get(channel.channelDocumentId) ?? {};
        return generation === channel.generation && version === channel.version;
      };
      if (!isRead())
        await inTurn(texts, async () => {
          if (isRead()) return;
          await readRecords(strapi, uid, texts);
          await readOverlays(strapi, channel, texts);
        });
      return texts.index;
    },

    /** The texts of a type as they are now. */
    async now(uid: string): Promise<TextIndex> {
      const texts = textsOf(uid);
      await inTurn(texts, () => readRecords(strapi, uid, texts));
      return texts.index;
    },
  };
}

const newTexts = (): Kept => ({
  index: createTextIndex(),
  digests: new Map(),
  channels: new Map(),
  reading: Promise.resolve(),
});

async function inTurn(texts: Kept, read: () => Promise<void>): Promise<void> {
  const reading = texts.reading.then(read);
  texts.reading = reading.catch(() => undefined);
  await reading;
}

/** Index: the primary key of channel_records. */
async function readRecords(strapi: Core.Strapi, uid: string, { index, digests }: Kept): Promise<void> {
  const current = await getService(strapi, 'record-store').digests(uid);
  for (const id of digests.keys()) {
    if (current.has(id)) continue;
    index.remove(String(id));
    digests.delete(id);
  }
  const changed = [...current].flatMap(([id, digest]) => (digests.get(id) === digest ? [] : [id]));
  for (const part of chunks(changed)) {
    const rows = (await strapi.db
      .connection('channel_records')
      .whereIn('id', part)
      .select('id', 'digest', 'search_text')) as { id: number; digest: string; search_text: string | null }[];
    for (const { id, digest, search_text } of rows) {
      index.put(String(id), id, search_text ?? '');
      digests.set(id, digest);
    }
    await yieldToEventLoop();
  }
}

/** Index: channel_items_order_idx. */
async function readOverlays(
  strapi: Core.Strapi,
  { channelDocumentId, generation, version }: ChannelState,
  { index, channels }: Kept,
): Promise<void> {
  const rows = (await strapi.db
    .connection('channel_items')
    .where({ generation })
    .whereNotNull('overlay_search_text')
    .select('record_id', 'overlay_search_text')) as { record_id: number; overlay_search_text: string }[];
  for (const key of channels.get(channelDocumentId)?.keys ?? []) index.remove(key);
  const keys = rows.map(({ record_id, overlay_search_text }) => {
    const key = `${channelDocumentId} ${record_id}`;
    index.put(key, record_id, searchTextInChannel(overlay_search_text, channelDocumentId));
    return key;
  });
  channels.set(channelDocumentId, { generation, version, keys });
}
