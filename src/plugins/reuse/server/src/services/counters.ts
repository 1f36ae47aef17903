import { createHmac } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { endOfLocalDay, localDate } from '../../../../../plugin-kit/calendar';
import { inBackground } from '../../../../../plugin-kit/server/background-work';
import { channels, type Delivered } from '../channels';
import { configurationOf } from '../configuration';
import { siteOf } from '../domain/site-of';
import { createTally } from '../domain/tally';
import { getService } from './get-service';

const NAME_LENGTH = 22;

/** What this process counted and did not write yet. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const { timeZone, publicUrl } = configurationOf(strapi);
  const [secret = ''] = strapi.config.get<string[]>('server.app.keys', []);
  const tally = createTally({
    ownSite: siteOf(publicUrl),
    dayOf: (at) => localDate(new Date(at), timeZone),
    endOfDay: (at) => endOfLocalDay(at, timeZone),
    // What was asked for may hold where somebody is: whoever has the database alone cannot try places until one fits.
    nameOfFeed: (feed) => createHmac('sha256', secret).update(feed).digest('base64url').slice(0, NAME_LENGTH),
  });
  const write = async (): Promise<void> => {
    const counts = tally.take();
    try {
      await getService(strapi, 'count-store').add(counts);
    } catch (error) {
      tally.giveBack(counts);
      throw error;
    }
  };
  const writing = inBackground(write, (error) => strapi.log.error(`Counts of reads wait: ${error.message}`));

  return {
    delivered({ content, site, isUnchanged }: Delivered): void {
      tally.delivered(content, site, isUnchanged, Date.now());
    },

    /** The channel is known by its slug, and one that anybody names and that is not there is none. */
    async followed({ documentId, channel }: { documentId: string; channel: string | null }): Promise<void> {
      const known = channel === null ? null : await channels(strapi, 'public-channels').find(channel);
      tally.followed(documentId, known?.documentId ?? '', Date.now());
    },

    wake: writing.wake,
    /** Kept once all that was counted is written. */
    flush: writing.drain,
  };
};
