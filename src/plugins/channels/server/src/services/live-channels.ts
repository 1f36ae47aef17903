import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { databaseFailureOf, DatabaseSilentError } from '../../../../../plugin-kit/server/database-errors';
import { configurationOf } from '../configuration';
import { leadingSlugs } from '../domain/former-slugs';
import type { OwnedChannel } from './channels';
import { getService } from './get-service';
import { NO_BOUNDARY, type Version } from './versions';

/** What an answer needs of the channel that it is about. */
export interface ServedChannel {
  channel: Pick<OwnedChannel, 'slug' | 'isPublic' | 'allowedSites'>;
  version: Pick<Version, 'version' | 'changedAt' | 'nextBoundaryAt'>;
}

/** A channel as it is served now. */
export interface LiveChannel extends ServedChannel {
  /** With the source, the filter, the shape and the languages that its items were made with. */
  channel: OwnedChannel;
  version: Version;
}

/** The slug of the list of channels, which no channel can have. */
const INDEX = '';
const STARTED_AT = Date.now();

/** What another process changed is seen after this time at the latest. */
const TRUSTED_MS = 1000;
/** The channels in memory, so that an answer that is known needs no query. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  let live = new Map<string, LiveChannel>();
  let index = indexOf([]);
  let readAt = -Infinity;
  let lastReadAt = performance.now();
  let reading: { startedAt: number; done: Promise<void> } | undefined;

  const read = async (startedAt: number): Promise<void> => {
    live = await readLive(strapi, live);
    index = indexOf(live.values());
    readAt = lastReadAt = startedAt;
  };

  /** @throws the error of the database, or DatabaseSilentError when it is silent for so long. */
  const refresh = async (patienceMs: number): Promise<void> => {
    if (performance.now() - readAt < TRUSTED_MS) return;
    if (!reading) {
      const startedAt = performance.now();
      const done = read(startedAt).finally(() => (reading = undefined));
      done.catch(() => undefined);
      reading = { startedAt, done };
    }
    await within(reading.startedAt + patienceMs - performance.now(), reading.done);
  };

  const served = (slug: string): ServedChannel | null => (slug === INDEX ? index : (live.get(slug) ?? null));

  return {
    /** The list of channels. */
    async index(): Promise<ServedChannel> {
      await refresh(configurationOf(strapi).patience.otherMs);
      return index;
    },

    /** The channel of this slug, as it was at most a second ago; null when there is none. */
    async find(slug: string): Promise<LiveChannel | null> {
      await refresh(configurationOf(strapi).patience.otherMs);
      return live.get(slug) ?? null;
    },

    /** The channel that had this slug, while it leads to it; null when none had. */
    async findFormer(slug: string): Promise<OwnedChannel | null> {
      await refresh(configurationOf(strapi).patience.otherMs);
      const at = Date.now();
      const had = ({ channel }: LiveChannel) => leadingSlugs(channel.formerSlugs, at).some((one) => one.slug === slug);
      return [...live.values()].find(had)?.channel ?? null;
    },

    /** What is served under this slug, or undefined when the database does not answer soon. */
    async findSoon(slug: string): Promise<ServedChannel | null | undefined> {
      try {
        await refresh(configurationOf(strapi).patience.knownMs);
      } catch (error) {
        if (databaseFailureOf(error) === 'unavailable') return undefined;
        throw error;
      }
      return served(slug);
    },

    /** The same at once, or undefined when it must be read again. */
    recall: (slug: string): ServedChannel | null | undefined =>
      performance.now() - readAt < TRUSTED_MS ? served(slug) : undefined,

    /** As it was when the database answered for the last time, and the seconds since. */
    last: (slug: string): ServedChannel | null => served(slug),
    silentSeconds: (): number => Math.floor((performance.now() - lastReadAt) / 1000),

    /** This process changed something: the next read asks the database. */
    expire(): void {
      readAt = -Infinity;
    },
  };
};

async function readLive(strapi: Core.Strapi, live: Map<string, LiveChannel>): Promise<Map<string, LiveChannel>> {
  const versions = await getService(strapi, 'versions').all();
  const known = new Map([...live.values()].map((one) => [one.version.channelDocumentId, one]));
  const isKnown = ({ channelDocumentId, version }: Version) =>
    known.get(channelDocumentId)?.version.version === version;
  const channels = new Map(
    versions.every(isKnown) && known.size === versions.length
      ? [...known].map(([documentId, { channel }]) => [documentId, channel])
      : (await getService(strapi, 'channels').all()).map((channel) => [channel.documentId, channel]),
  );
  return new Map(
    versions.flatMap((version): [string, LiveChannel][] => {
      const channel = channels.get(version.channelDocumentId);
      return channel ? [[channel.slug, { channel: { ...channel, ...contractOf(version) }, version }]] : [];
    }),
  );
}

/** What is said of all channels together, as a channel without a name: it changes when any of them does. */
function indexOf(live: Iterable<LiveChannel>): ServedChannel {
  const versions = [...live].map(({ version }) => version);
  const digest = createHash('sha256')
    .update(JSON.stringify(versions.map(({ channelDocumentId, version }) => [channelDocumentId, version])))
    .digest('hex');
  return {
    channel: { slug: INDEX, isPublic: true, allowedSites: null },
    version: {
      version: parseInt(digest.slice(0, 12), 16),
      changedAt: Math.max(STARTED_AT, ...versions.map(({ changedAt }) => changedAt)),
      nextBoundaryAt: NO_BOUNDARY,
    },
  };
}

async function within(ms: number, work: Promise<void>): Promise<void> {
  let timeout: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timeout = setTimeout(() => reject(new DatabaseSilentError('The database does not answer')), Math.max(0, ms));
  });
  await Promise.race([work, silence]).finally(() => clearTimeout(timeout));
}

/** Items and what shows them change together: until the new items are ready, the former contract holds. */
function contractOf({ contract }: Version): Partial<OwnedChannel> {
  if (!contract) return {};
  const { source, filter, shape, locales } = contract;
  return { source, filter, shape, locales };
}
