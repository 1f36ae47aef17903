import type { Core } from '@strapi/strapi';
import type { OwnedChannel } from './channels';
import { getService } from './get-service';
import type { Version } from './versions';

/** A channel as it is served now. */
export interface LiveChannel {
  /** With the source, the filter, the shape and the languages that its items were made with. */
  channel: OwnedChannel;
  version: Version;
}

/** What another process changed is seen after this time at the latest. */
const TRUSTED_MS = 1000;

/** The channels in memory, so that an answer that is known needs no query. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  let live = new Map<string, LiveChannel>();
  let readAt = -Infinity;
  let reading: Promise<void> | undefined;

  const read = async (): Promise<void> => {
    const startedAt = performance.now();
    const versions = await getService(strapi, 'versions').all();
    const known = new Map([...live.values()].map((one) => [one.version.channelDocumentId, one]));
    const isKnown = ({ channelDocumentId, version }: Version) =>
      known.get(channelDocumentId)?.version.version === version;
    const channels = new Map(
      versions.every(isKnown) && known.size === versions.length
        ? [...known].map(([documentId, { channel }]) => [documentId, channel])
        : (await getService(strapi, 'channels').all()).map((channel) => [channel.documentId, channel]),
    );
    live = new Map(
      versions.flatMap((version): [string, LiveChannel][] => {
        const channel = channels.get(version.channelDocumentId);
        return channel ? [[channel.slug, { channel: { ...channel, ...contractOf(version) }, version }]] : [];
      }),
    );
    readAt = startedAt;
  };

  const refresh = async (): Promise<void> => {
    if (performance.now() - readAt < TRUSTED_MS) return;
    reading ??= read().finally(() => (reading = undefined));
    await reading;
  };

  return {
    /** The channel of this slug, as it was at most a second ago; null when there is none. */
    async find(slug: string): Promise<LiveChannel | null> {
      await refresh();
      return live.get(slug) ?? null;
    },

    /** The same at once, or undefined when it must be read again. */
    recall: (slug: string): LiveChannel | null | undefined =>
      performance.now() - readAt < TRUSTED_MS ? (live.get(slug) ?? null) : undefined,

    /** This process changed something: the next read asks the database. */
    expire(): void {
      readAt = -Infinity;
    },
  };
};

/** Items and what shows them change together: until the new items are ready, the former contract holds. */
function contractOf({ contract }: Version): Partial<OwnedChannel> {
  if (!contract) return {};
  const { source, filter, shape, locales } = contract;
  return { source, filter, shape, locales };
}
