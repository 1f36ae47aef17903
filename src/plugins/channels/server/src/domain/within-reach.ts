import type { Publication } from './channel';
import type { Clause, Filter } from './filter/filter';
import { matches } from './filter/matching-intervals';
import { isPresent } from './filter/operators';

/**
 * Whether a record would pass the filter of a channel if what it says nothing of yet were filled as the filter asks. What it says
 * otherwise keeps it out: a play does not become a concert.
 */
export function isWithinReach(data: unknown, { channel, fields, timeZone }: Publication, at: number): boolean {
  const passes = (part: Filter) => matches(data, part, fields, timeZone, at);
  const isEmpty = ({ field: name }: Clause) => {
    const field = fields.find((one) => one.name === name);
    return field !== undefined && !isPresent(field.read(data));
  };
  const reaches = (part: Filter): boolean => {
    if ('and' in part) return part.and.every(reaches);
    if ('or' in part) return part.or.some(reaches);
    if ('not' in part) return passes(part);
    return passes(part) || isEmpty(part);
  };
  return reaches(channel.filter ?? { and: [] });
}
