import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Card } from '../../../../../plugin-kit/presentation';
import { publicChannels, type ChannelItems, type ChannelState, type Facet } from '../channels/public-channels';
import { configurationOf } from '../configuration';
import { channelParameters, type ChannelParameters } from '../domain/channel-parameters';
import type { Locale } from '../domain/language';
import { activeFilters, NO_FILTER, type ListState } from '../domain/list-state';
import { getService } from './get-service';
import type { SiteChannel } from './site-channels';

export const PAGE_SIZE = 25;
/** The most that one answer of a channel holds. */
export const MAX_ITEMS = 500;

/** A card with the address of its page. */
export interface LinkedCard {
  card: Card;
  href: string;
}

export interface ListQuery {
  siteChannel: SiteChannel;
  locale: Locale;
  state: ListState;
  /** Local day of the territory. */
  today: string;
}

export interface ListItems {
  cards: LinkedCard[];
  total: number;
  state: ChannelState | null;
}

const NOTHING = { total: 0, facets: [] };

/** Lists of a channel under the filters of a reader. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const parametersOf = async ({ state, today }: Pick<ListQuery, 'state' | 'today'>): Promise<ChannelParameters> => {
    const centre = state.around ? await getService(strapi, 'places').find(state.around) : null;
    return channelParameters(state, { today, centre });
  };

  return {
    parametersOf,

    /** The cards of a page of a list, in the order of the dates; of a search, the best first. */
    async items(
      query: ListQuery,
      options: { pageSize?: number; page?: number; sort?: string } = {},
    ): Promise<ListItems> {
      const { siteChannel, locale, state } = query;
      const { pageSize = PAGE_SIZE, page = state.page } = options;
      const sort = options.sort ?? (siteChannel.channel.hasPeriod ? 'date' : 'title');
      const parameters = {
        ...(await parametersOf(query)),
        ...(state.q ? {} : { sort }),
        page: String(page),
        pageSize: String(pageSize),
      };
      const found = await answered(publicChannels(strapi).items(siteChannel.channel.slug, parameters));
      if (!found) return { cards: [], total: 0, state: siteChannel.channel.state };
      return { cards: await linked(strapi, siteChannel, found, locale), total: found.total, state: found.state };
    },

    /** What somebody put first in the channel, in that order. */
    async pinned({ siteChannel, locale }: ListQuery, count: number): Promise<LinkedCard[]> {
      const found = await publicChannels(strapi).items(siteChannel.channel.slug, { pageSize: String(count) });
      const cards = found ? await linked(strapi, siteChannel, found, locale) : [];
      return cards.filter(({ card }) => card.isPinned);
    },

    /** How many items a state leaves. */
    async count({ siteChannel, state, today }: Omit<ListQuery, 'locale'>): Promise<number> {
      const parameters = await parametersOf({ state, today });
      return (await answered(publicChannels(strapi).count(siteChannel.channel.slug, parameters))) ?? 0;
    },

    /** The terms by which a list may be narrowed, each with its count under the other filters. */
    async facets(query: ListQuery): Promise<{ total: number; facets: Facet[] }> {
      const { siteChannel, locale } = query;
      const { channel, presentation } = siteChannel;
      const by = presentation.filters.map(({ parameter }) => parameter);
      if (by.length === 0) return NOTHING;
      const parameters = {
        ...(await parametersOf(query)),
        ...(channel.locales.includes(locale) ? { locale } : {}),
        by: by.join(','),
      };
      return (await answered(publicChannels(strapi).facets(channel.slug, parameters))) ?? NOTHING;
    },

    /** Which filters to drop when nothing is left, with what dropping each gives; the most giving first, nothing that gives nothing. */
    async waysOut({ siteChannel, state, today }: Omit<ListQuery, 'locale'>) {
      const ways = await Promise.all(
        activeFilters(state).map(async (filter) => ({
          filter,
          count: await this.count({ siteChannel, state: filter.without, today }),
        })),
      );
      return ways.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count);
    },

    whole: (siteChannel: SiteChannel, locale: Locale, today: string): ListQuery => ({
      siteChannel,
      locale,
      today,
      state: NO_FILTER,
    }),
  };
};

/** A code that a channel does not know leaves nothing, as one that nothing has. */
async function answered<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof errors.ValidationError) return null;
    throw error;
  }
}

function linked(
  strapi: Core.Strapi,
  { presentation }: SiteChannel,
  { items }: ChannelItems,
  locale: Locale,
): Promise<LinkedCard[]> {
  return linkCards(
    strapi,
    items.map(({ record }) => presentation.card(record, locale)),
    locale,
  );
}

/** Cards with the addresses of their pages. What has none is not shown: it was withdrawn since. */
export async function linkCards(strapi: Core.Strapi, cards: Card[], locale: Locale): Promise<LinkedCard[]> {
  const pages = await configurationOf(strapi).pagesOf(
    strapi,
    cards.map(({ uri }) => uri),
    locale,
  );
  return cards.flatMap((card): LinkedCard[] => {
    const href = pages.get(card.uri);
    return href ? [{ card, href }] : [];
  });
}
