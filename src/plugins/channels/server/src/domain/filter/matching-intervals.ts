import type { Field } from '../source';
import type { Clause, Filter } from './filter';
import { ALWAYS, complement, contains, intersection, NEVER, union, type Interval } from './intervals';
import { isPresent, operators } from './operators';

/**
 * When a record passes a filter. A filter on relative dates lets a record in and out as time goes by; everything else
 * is true always or never. Total: an unknown field or operator is false, because filters are validated when saved.
 */
export function matchingIntervals<Data>(
  data: Data,
  filter: Filter,
  fields: Field<Data>[],
  timeZone: string,
): Interval[] {
  const intervals = (part: Filter): Interval[] => {
    if ('and' in part) return part.and.map(intervals).reduce(intersection, ALWAYS);
    if ('or' in part) return part.or.map(intervals).reduce(union, NEVER);
    if ('not' in part) return complement(intervals(part.not));
    return clauseIntervals(data, part, fields, timeZone);
  };
  return intervals(filter);
}

/** Tells whether a record passes a filter at an instant (milliseconds, UTC). */
export const matches = <Data>(
  data: Data,
  filter: Filter,
  fields: Field<Data>[],
  timeZone: string,
  at: number,
): boolean => contains(matchingIntervals(data, filter, fields, timeZone), at);

function clauseIntervals<Data>(data: Data, clause: Clause, fields: Field<Data>[], timeZone: string): Interval[] {
  const field = fields.find(({ name }) => name === clause.field);
  const operator = field && operators[field.type][clause.operator];
  if (!field || !operator) return NEVER;
  const actual = field.read(data);
  const compares = clause.operator !== 'isEmpty' && clause.operator !== 'isPresent';
  return compares && !isPresent(actual) ? NEVER : operator.holds(actual, clause.value, timeZone);
}
