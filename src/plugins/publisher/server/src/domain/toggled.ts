import type { ListState } from './list-state';

export interface Toggled {
  /** Where a press leads. */
  next: ListState;
  /** The state with the filter on: what its count is of. */
  added: ListState;
  isCurrent: boolean;
}

/** What a press on a ready filter does to the filters that are on: it joins them, takes the place of one on the same question, or goes when it was on. */
export function toggled(state: ListState, filter: ListState): Toggled {
  const names = Object.keys(filter.terms);
  const isCurrent =
    (filter.when === null || state.when === filter.when) &&
    names.every((name) => sameCodes(state.terms[name], filter.terms[name]));
  const others = Object.fromEntries(Object.entries(state.terms).filter(([name]) => !names.includes(name)));
  const base = { ...state, page: 1 };
  const added: ListState = {
    ...base,
    ...(filter.when ? { when: filter.when, from: null, to: null } : {}),
    terms: { ...others, ...filter.terms },
  };
  const removed: ListState = { ...base, ...(filter.when ? { when: null } : {}), terms: others };
  return { next: isCurrent ? removed : added, added, isCurrent };
}

const sameCodes = (one: string[] = [], other: string[] = []): boolean =>
  one.length === other.length && one.every((code) => other.includes(code));
