import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import { subscriptionParameters } from '../domain/channel-parameters';
import { inLanguage } from '../domain/in-language';
import { activeFilters, type ListState } from '../domain/list-state';
import { periodOf } from '../domain/periods';
import { drawMap, type DrawnMap } from '../domain/drawn-map';
import { daysOfMonth } from '../domain/month';
import { getService } from './get-service';
import { MAX_ITEMS, PAGE_SIZE, type LinkedCard, type ListQuery } from './lists';
import { groupsOf, labelsOf, type NarrowedList } from './narrowing';
import { quickFilters } from './quick-filters';
import type { SiteChannel } from './site-channels';

export interface MonthModel {
  /** `YYYY-MM` */
  month: string;
  /** What begins on each day. */
  days: Map<string, LinkedCard[]>;
  /** True when there is more than one answer of a channel holds. */
  isCut: boolean;
}

export interface ListModel extends NarrowedList {
  cards: LinkedCard[];
  pageCount: number;
  /** For the month view. */
  month: MonthModel | null;
  /** For the map. */
  map: DrawnMap | null;
  /** The first local day that the list shows. */
  firstDay: string;
  feeds: { ics: string | null; rss: string | null; atom: string | null; jsonld: string | null };
}

/** A list of a channel with dates, with everything by which a reader narrows it. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async model(query: ListQuery, path: string): Promise<ListModel> {
    const { siteChannel, locale, state, today } = query;
    const { channel } = siteChannel;
    const lists = getService(strapi, 'lists');
    const [{ cards, total }, counted, quick, places] = await Promise.all([
      itemsOf(strapi, query),
      lists.facets(shownOf(query)),
      quickFilters(strapi, query, path),
      getService(strapi, 'places').all(),
    ]);
    const active = activeFilters(state);
    return {
      siteChannel,
      path,
      state,
      name: inLanguage(channel.name, locale),
      cards,
      total,
      pageCount: Math.ceil(total / PAGE_SIZE),
      quick,
      groups: groupsOf(siteChannel, counted, locale),
      labels: labelsOf(counted.facets),
      active,
      waysOut: total === 0 && active.length > 0 ? await lists.waysOut({ siteChannel, state, today }) : [],
      places,
      month: state.view === 'month' ? monthOf(cards, monthShown(query), total) : null,
      map: state.view === 'map' ? drawMap(cards, places) : null,
      firstDay: firstDayOf(state, today),
      feeds: await feedsOf(strapi, siteChannel, state),
    };
  },
});

/** A page of the list; everything of the month or of the map. */
function itemsOf(strapi: Core.Strapi, query: ListQuery) {
  const lists = getService(strapi, 'lists');
  const { state } = query;
  if (state.view === 'list') return lists.items(query);
  const whole = { pageSize: MAX_ITEMS, page: 1, sort: 'date' };
  if (state.view === 'map') return lists.items(query, whole);
  return lists.items(shownOf(query), whole);
}

/** What is in sight: the days of the month, in the month view. */
function shownOf(query: ListQuery): ListQuery {
  if (query.state.view !== 'month') return query;
  return { ...query, state: { ...query.state, ...daysOfMonth(monthShown(query)), when: null } };
}

/** The month of the address; the one in which the filters begin, or the present one. */
const monthShown = ({ state, today }: ListQuery): string => state.month ?? firstDayOf(state, today).slice(0, 7);

/** What begins on each day of a month. */
export function monthOf(cards: LinkedCard[], month: string, total: number): MonthModel {
  const days = new Map<string, LinkedCard[]>();
  for (const linked of cards) {
    const day = linked.card.when?.startDate;
    if (day?.startsWith(month)) days.set(day, [...(days.get(day) ?? []), linked]);
  }
  return { month, days, isCut: total > MAX_ITEMS };
}

/** What began before goes on: it is of the first day that the reader asked for, or of today. */
function firstDayOf({ when, from }: ListState, today: string): string {
  const asked = when ? periodOf(when, today).from : from;
  return asked && asked > today ? asked : today;
}

/** The same narrowing as feeds and calendars; null for a format in which the channel is not published. */
async function feedsOf(strapi: Core.Strapi, { channel }: SiteChannel, state: ListState): Promise<ListModel['feeds']> {
  const centre = state.around ? await getService(strapi, 'places').find(state.around) : null;
  const query = new URLSearchParams(subscriptionParameters(state, centre)).toString();
  const address = (extension: string): string | null =>
    channel.formats.includes(extension)
      ? `${configurationOf(strapi).publicUrl}/api/channels/${channel.slug}.${extension}${query ? `?${query}` : ''}`
      : null;
  return { ics: address('ics'), rss: address('rss'), atom: address('atom'), jsonld: address('jsonld') };
}
