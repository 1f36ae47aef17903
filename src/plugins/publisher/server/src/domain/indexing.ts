import { activeFilters, type ListState } from './list-state';

/** What search engines are told of a list. */
export type Indexing = { kind: 'canonical' } | { kind: 'noindex' };

/** Filters whose lists people look for by themselves: « concerts à Briançon » no, « théâtre » yes. */
const PLACES_OF_THEIR_OWN = new Set(['when', 'disciplines', 'commune', 'pricing', 'audiences', 'accessServices']);

/**
 * A whole list, and one under a single filter that people ask search engines for, are pages of their own; combinations, searches, months and
 * maps are the same items again and stay out of the index, as what is empty does.
 */
export function indexingOf(state: ListState, total: number): Indexing {
  const active = activeFilters(state);
  const isOwn = active.every(({ parameter }) => PLACES_OF_THEIR_OWN.has(parameter));
  const isIndexed = state.view === 'list' && active.length <= 1 && isOwn && total > 0;
  return { kind: isIndexed ? 'canonical' : 'noindex' };
}
