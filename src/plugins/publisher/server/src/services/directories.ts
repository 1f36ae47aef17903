import type { Core } from '@strapi/strapi';
import { directoryPath, listAddress } from '../domain/addresses';
import { inLanguage } from '../domain/in-language';
import { byLetter } from '../domain/letters';
import { activeFilters, NO_FILTER, type ListState } from '../domain/list-state';
import { narrowingTerms } from '../domain/narrowing-terms';
import { getService } from './get-service';
import type { LinkedCard, ListQuery } from './lists';
import type { SiteChannel } from './site-channels';

const PAGE_SIZE = 120;
/** Terms that stand as links over the list. */
const SHOWN_TERMS = 8;

export interface DirectoryModel {
  siteChannel: SiteChannel;
  path: string;
  state: ListState;
  total: number;
  pageCount: number;
  letters: { letter: string; cards: LinkedCard[] }[];
  /** The first filter of the source, as links with their counts. */
  terms: { label: string; links: { href: string; label: string; count: number; isCurrent: boolean }[] }[];
  /** What the list is narrowed to, in words. */
  filterLabel: string | null;
}

/** A list of what has no date. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async model(query: ListQuery): Promise<DirectoryModel> {
    const { siteChannel, locale, state } = query;
    const lists = getService(strapi, 'lists');
    const path = directoryPath(locale, siteChannel.channel.slug);
    const { cards, total } = await lists.items(query, { pageSize: PAGE_SIZE });
    const terms = await termsOf(strapi, query, path);
    const links = new Map(cards.map((linked) => [linked.card, linked]));
    const letters = byLetter([...links.keys()], locale).map(({ letter, cards: ofLetter }) => ({
      letter,
      cards: ofLetter.flatMap((card) => links.get(card) ?? []),
    }));
    const filterLabel =
      terms
        .flatMap((group) => group.links)
        .filter(({ isCurrent }) => isCurrent)
        .map(({ label }) => label)
        .join(', ') || null;
    return { siteChannel, path, state, total, pageCount: Math.ceil(total / PAGE_SIZE), letters, terms, filterLabel };
  },
});

/** Two questions that most readers have of a directory, each answered by one press. */
async function termsOf(strapi: Core.Strapi, query: ListQuery, path: string): Promise<DirectoryModel['terms']> {
  const { siteChannel, locale, state } = query;
  const { facets, total } = await getService(strapi, 'lists').facets(query);
  return siteChannel.presentation.filters.slice(0, 2).flatMap(({ parameter, label }) => {
    const facet = facets.find((one) => one.parameter === parameter);
    const links = narrowingTerms(facet, total)
      .slice(0, SHOWN_TERMS)
      .map(({ code, label: term, count, isSelected }) => ({
        href: listAddress(path, { ...NO_FILTER, q: state.q, terms: termsAfter(state, parameter, code, isSelected) }),
        label: term,
        count,
        isCurrent: isSelected,
      }));
    return links.length > 1 || activeFilters(state).length > 0 ? [{ label: inLanguage(label, locale), links }] : [];
  });
}

function termsAfter(state: ListState, parameter: string, code: string, isSelected: boolean): ListState['terms'] {
  const others = Object.fromEntries(Object.entries(state.terms).filter(([name]) => name !== parameter));
  return isSelected ? others : { ...others, [parameter]: [code] };
}
