import { curationStatusIn, visibleIntervals, type Publication } from './channel';
import type { Curation } from './curation/curation';
import type { Clause, Filter } from './filter/filter';
import { contains } from './filter/intervals';
import { matches } from './filter/matching-intervals';

/** Why an entry is in a channel, or is not. */
export type Because =
  /** Somebody decided so. */
  | 'included'
  | 'excluded'
  | 'approved'
  | 'waiting'
  /** The filter lets it in, or keeps it out; the clauses say which part. */
  | 'filter'
  /** Its embargo has not ended, or it is over. */
  | 'embargo'
  | 'past'
  /** Published, but it must not be shown: for members only, without a place, merged into another. */
  | 'hidden';

export interface Explanation {
  isIn: boolean;
  because: Because;
  /** The clauses of the filter that decided, with their place in it (`and[1]`), and whether what it asks of each is so. */
  clauses: { path: string; clause: Clause; isNegated: boolean; holds: boolean }[];
}

/** Says why a record is in a channel at an instant (milliseconds), or is not. It agrees with what the channel serves. */
export function explain(
  data: unknown,
  publication: Publication,
  curation: Curation | undefined,
  at: number,
): Explanation {
  if (data === null) return { isIn: false, because: 'hidden', clauses: [] };
  const { channel, source, fields, timeZone } = publication;
  const isIn = contains(visibleIntervals(data, publication, curation), at);
  const filter = channel.filter ?? { and: [] };
  const decided = decisive(filter, (clause) => matches(data, clause, fields, timeZone, at));
  const { clauses } = decided;
  const status = curationStatusIn(data, publication, curation);
  const availableFrom = source.availableFrom?.(data);
  if (status === 'excluded') return { isIn, because: 'excluded', clauses };
  if (availableFrom && Date.parse(availableFrom) > at) return { isIn, because: 'embargo', clauses };
  if (status === 'included') return { isIn, because: isIn ? 'included' : 'past', clauses };
  if (!decided.holds) return { isIn, because: 'filter', clauses };
  if (status === 'waiting') return { isIn, because: 'waiting', clauses };
  return { isIn, because: status === 'approved' ? 'approved' : 'filter', clauses };
}

interface Decided {
  holds: boolean;
  clauses: Explanation['clauses'];
}

/** Whether a filter holds, with the clauses without which it would not be so. */
function decisive(filter: Filter, test: (clause: Clause) => boolean, path = ''): Decided {
  const step = (name: string) => (path ? `${path}.${name}` : name);
  if ('not' in filter) {
    const { holds, clauses } = decisive(filter.not, test, step('not'));
    const contrary = clauses.map((one) => ({ ...one, isNegated: !one.isNegated, holds: !one.holds }));
    return { holds: !holds, clauses: contrary };
  }
  if ('and' in filter || 'or' in filter) {
    const [name, parts] = 'and' in filter ? (['and', filter.and] as const) : (['or', filter.or] as const);
    const children = parts.map((part, index) => decisive(part, test, step(`${name}[${index}]`)));
    const holds = name === 'and' ? children.every((child) => child.holds) : children.some((child) => child.holds);
    return { holds, clauses: children.filter((child) => child.holds === holds).flatMap(({ clauses }) => clauses) };
  }
  const holds = test(filter);
  return { holds, clauses: [{ path, clause: filter, isNegated: false, holds }] };
}
