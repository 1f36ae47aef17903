import type { Core } from '@strapi/strapi';
import type { Presentation } from '../../../../../plugin-kit/presentation';
import { publicChannels, type PublicChannel } from '../channels/public-channels';
import { configurationOf } from '../configuration';
import { getService } from './get-service';

/** A channel that the site draws, and how its items are shown. */
export interface SiteChannel {
  channel: PublicChannel;
  presentation: Presentation;
}

/** The channels of the site, each in the place that the cooperative gave it. */
export interface SiteChannels {
  /** The one of the front page and of `/agenda`. */
  agenda: SiteChannel | null;
  /** Every channel with dates. */
  agendas: SiteChannel[];
  festivals: SiteChannel | null;
  /** Those of what has no dates, in the order of the menu. */
  directories: SiteChannel[];
}

/** Which public channels the site draws, and where. A channel that is not public is not there, whatever the settings say. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async all(): Promise<SiteChannels> {
    const [channels, site] = await Promise.all([
      publicChannels(strapi).list(),
      getService(strapi, 'site-content').site('fr'),
    ]);
    const shown = channels.flatMap((channel) => presented(strapi, channel) ?? []);
    const agendas = shown.filter(({ channel }) => channel.hasPeriod);
    const others = shown.filter(({ channel }) => !channel.hasPeriod);
    const named = (slug: string | null) => shown.find(({ channel }) => channel.slug === slug);
    const chosen = site.directories.flatMap((slug) => others.find(({ channel }) => channel.slug === slug) ?? []);
    return {
      agenda: agendas.find(({ channel }) => channel.slug === site.agenda) ?? agendas[0] ?? null,
      agendas,
      festivals: named(site.festivals) ?? null,
      directories: chosen.length > 0 ? chosen : others,
    };
  },

  /** A channel by its slug; null when there is no public one that the site can draw. */
  async find(slug: string): Promise<SiteChannel | null> {
    const channel = await publicChannels(strapi).find(slug);
    return channel && presented(strapi, channel);
  },
});

function presented(strapi: Core.Strapi, channel: PublicChannel): SiteChannel | null {
  const presentation = configurationOf(strapi).presentations.find(({ source }) => source === channel.source);
  return presentation ? { channel, presentation } : null;
}
