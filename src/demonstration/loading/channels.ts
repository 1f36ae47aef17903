import { channels } from '../channels';
import type { LoadingStep } from './entry';
import { entryId } from './references';

/** The channels of the partners; `epci` are the codes of the territory's intercommunalities. */
export const channelStep = (epci: string[]): LoadingStep => ({
  uid: 'plugin::channels.channel',
  entries: channels(epci).map(({ partner, ...channel }) => ({
    slug: channel.slug,
    data: { ...channel, partner: entryId('api::organisation.organisation', partner) },
  })),
});
