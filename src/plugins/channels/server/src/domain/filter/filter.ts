/**
 * Which records a channel takes: a tree of clauses, kept as JSON in the channel. `and` of nothing is true, `or` of
 * nothing is false.
 */
export type Filter = { and: Filter[] } | { or: Filter[] } | { not: Filter } | Clause;

export interface Clause {
  /** Name of a field of the source: `venue.kinds`. */
  field: string;
  operator: string;
  value?: unknown;
}

/**
 * A date that moves: now, today or the Monday of this week (ISO 8601) at the instant of reading, plus a number of days
 * (negative for the past).
 */
export interface RelativeDate {
  relative: 'now' | 'today' | 'week';
  days?: number;
}

export interface Circle {
  latitude: number;
  longitude: number;
  radiusKm: number;
  /** What people call its centre. */
  place?: string | undefined;
}

/** The clauses of a filter, each with its path: `and[1].not`. */
export function clauses(filter: Filter, path = ''): { clause: Clause; path: string }[] {
  if ('and' in filter) return filter.and.flatMap((part, index) => clauses(part, `${path}${dot(path)}and[${index}]`));
  if ('or' in filter) return filter.or.flatMap((part, index) => clauses(part, `${path}${dot(path)}or[${index}]`));
  if ('not' in filter) return clauses(filter.not, `${path}${dot(path)}not`);
  return [{ clause: filter, path }];
}

const dot = (path: string): string => (path === '' ? '' : '.');
