import { createHash } from 'node:crypto';
import type { Filter, Indicator } from './declarations';

/** A filter by its content: facts note it under this name, and one that is changed has another. */
export const conditionKey = (filter: Filter): string =>
  createHash('sha256').update(JSON.stringify(filter)).digest('base64url').slice(0, 10);

/** Every filter that is declared over a source, by its key. */
export function conditionsOf(
  source: string,
  indicators: Pick<Indicator, 'source' | 'filter' | 'numerator'>[],
  others: { source: string; filter: Filter }[] = [],
): Map<string, Filter> {
  const declared = [...indicators, ...others].filter((one) => one.source === source);
  const filters = declared.flatMap((one) => [one.filter, 'numerator' in one ? one.numerator : undefined]);
  return new Map(filters.flatMap((filter) => (filter ? [[conditionKey(filter), filter]] : [])));
}
