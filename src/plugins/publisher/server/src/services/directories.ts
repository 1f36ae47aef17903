import type { Core } from '@strapi/strapi';
import { directoryPath, listAddress } from '../domain/addresses';
import { inLanguage } from '../domain/in-language';
import { byLetter } from '../domain/letters';
import { activeFilters, NO_FILTER } from '../domain/list-state';
import { toggled } from '../domain/toggled';
import { getService } from './get-service';
import type { LinkedCard, ListQuery } from './lists';
import { groupsOf, labelsOf, type FilterGroup, type NarrowedList, type QuickPill } from './narrowing';

const PAGE_SIZE = 120;

export interface DirectoryModel extends NarrowedList {
  pageCount: number;
  letters: { letter: string; cards: LinkedCard[] }[];
}

/** A list of what has no date. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async model(query: ListQuery): Promise<DirectoryModel> {
    const { siteChannel, locale, state, today } = query;
    const { channel } = siteChannel;
    const lists = getService(strapi, 'lists');
    const path = directoryPath(locale, channel.slug);
    const [{ cards, total }, counted] = await Promise.all([
      lists.items(query, { pageSize: PAGE_SIZE }),
      lists.facets(query),
    ]);
    const links = new Map(cards.map((linked) => [linked.card, linked]));
    const letters = byLetter([...links.keys()], locale).map(({ letter, cards: ofLetter }) => ({
      letter,
      cards: ofLetter.flatMap((card) => links.get(card) ?? []),
    }));
    const groups = groupsOf(siteChannel, counted, locale);
    const active = activeFilters(state);
    return {
      ...{ siteChannel, path, state, total, letters, groups, active },
      name: inLanguage(channel.name, locale),
      pageCount: Math.ceil(total / PAGE_SIZE),
      quick: quickOf(query, path, groups[0]),
      labels: labelsOf(counted.facets),
      waysOut: total === 0 && active.length > 0 ? await lists.waysOut({ siteChannel, state, today }) : [],
      places: [],
    };
  },
});

/** The question that most readers have of a directory, which the first filter answers: one press each. */
function quickOf({ state }: ListQuery, path: string, group: FilterGroup | undefined): QuickPill[] {
  if (!group || group.shown.length < 2) return [];
  return group.shown.map(({ code, label, count }) => {
    const { next, isCurrent } = toggled(state, { ...NO_FILTER, terms: { [group.parameter]: [code] } });
    return { label, href: listAddress(path, next), count, isCurrent };
  });
}
