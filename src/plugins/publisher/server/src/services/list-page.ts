import type { Core } from '@strapi/strapi';
import type { Facet, FacetValue } from '../channels/public-channels';
import { configurationOf, type Place } from '../configuration';
import { agendaPath, listAddress } from '../domain/addresses';
import { subscriptionParameters } from '../domain/channel-parameters';
import { inLanguage } from '../domain/in-language';
import type { Locale } from '../domain/language';
import { activeFilters, parseListState, type ActiveFilter, type ListState } from '../domain/list-state';
import { periodOf } from '../domain/periods';
import { drawMap, type DrawnMap } from '../domain/drawn-map';
import { daysOfMonth } from '../domain/month';
import { narrowingTerms } from '../domain/narrowing-terms';
import { toggled } from '../domain/toggled';
import { getService } from './get-service';
import { MAX_ITEMS, PAGE_SIZE, type LinkedCard, type ListQuery } from './lists';
import type { SiteChannel } from './site-channels';

/** Terms of a filter that are shown before one asks for more. */
const SHOWN_TERMS = 7;

export interface FilterGroup {
  parameter: string;
  label: string;
  shown: FacetValue[];
  more: FacetValue[];
}

export interface MonthModel {
  /** `YYYY-MM` */
  month: string;
  /** What begins on each day. */
  days: Map<string, LinkedCard[]>;
  /** True when there is more than one answer of a channel holds. */
  isCut: boolean;
}

export interface ListModel {
  siteChannel: SiteChannel;
  /** Where the list is, without its filters. */
  path: string;
  state: ListState;
  name: string;
  cards: LinkedCard[];
  total: number;
  pageCount: number;
  quick: { label: string; href: string; count: number; isCurrent: boolean }[];
  groups: FilterGroup[];
  /** Labels of the codes that are chosen, by parameter and code. */
  labels: Map<string, string>;
  active: ActiveFilter[];
  waysOut: { filter: ActiveFilter; count: number }[];
  places: Place[];
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

function monthOf(cards: LinkedCard[], month: string, total: number): MonthModel {
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

/** Each press adds its filter to those that are on, or takes it off; its count is under the others. */
async function quickFilters(strapi: Core.Strapi, { siteChannel, locale, state, today }: ListQuery, path: string) {
  const { presentation } = siteChannel;
  const counted = await Promise.all(
    presentation.quickFilters.map(async ({ label, parameters: asked }) => {
      const { next, added, isCurrent } = toggled(state, parseListState(asked, presentation));
      const count = await getService(strapi, 'lists').count({ siteChannel, state: added, today });
      return { label: inLanguage(label, locale), href: listAddress(path, next), count, isCurrent };
    }),
  );
  return counted.filter(({ count, isCurrent }) => count > 0 || isCurrent);
}

/** The groups of the form, in the order that is declared, with the terms that narrow something. */
function groupsOf(
  { presentation }: SiteChannel,
  { facets, total }: { facets: Facet[]; total: number },
  locale: Locale,
): FilterGroup[] {
  return presentation.filters.flatMap(({ parameter, label, codes }): FilterGroup[] => {
    const facet = facets.find((one) => one.parameter === parameter);
    const values = narrowingTerms(facet, total).filter(({ code }) => !codes || codes.includes(code));
    const ordered = codes
      ? [...values].sort((one, other) => codes.indexOf(one.code) - codes.indexOf(other.code))
      : [...values].sort((one, other) => Number(other.isSelected) - Number(one.isSelected));
    if (ordered.length === 0) return [];
    const shown = Math.max(SHOWN_TERMS, ordered.filter(({ isSelected }) => isSelected).length);
    return [
      {
        parameter,
        label: inLanguage(label, locale),
        shown: ordered.slice(0, shown),
        more: ordered.slice(shown),
      },
    ];
  });
}

const labelsOf = (facets: Facet[]): Map<string, string> =>
  new Map(
    facets.flatMap(({ parameter, values }) =>
      values.map(({ code, label }): [string, string] => [`${parameter}:${code}`, label]),
    ),
  );

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

/** Where the agenda of a channel is: the chosen one has the shortest address. */
export const pathOfAgenda = (locale: Locale, siteChannel: SiteChannel, chosen: SiteChannel | null): string =>
  agendaPath(locale, siteChannel.channel.slug === chosen?.channel.slug ? null : siteChannel.channel.slug);
