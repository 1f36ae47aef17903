import { partsOf } from '../shape/shown-record';
import type { Field, Source } from '../source';
import type { Format } from './format';

type Carrying = Pick<Source, 'carried'>;

/** Whether a format holds something of what a field shows. */
export function carries(format: Pick<Format, 'carries'>, source: Carrying, field: Field): boolean {
  if (format.carries === 'items') return true;
  const carried = carriedBy(format, source);
  return partsOf(field).some((part) => carried.some((one) => covers(one, part) || covers(part, one)));
}

/** Whether it holds a partner's own words for the terms of a field: not where codes alone are written, or words of the format. */
export function carriesWords(format: Pick<Format, 'carries'>, source: Carrying, field: Field): boolean {
  if (field.type !== 'terms') return false;
  if (format.carries === 'items') return true;
  // Terms of a closed list are carried in the words of each format.
  if (!field.terms || 'codes' in field.terms) return false;
  const carried = carriedBy(format, source);
  const labels = partsOf(field).flatMap((part) => [`${part}.label`, `${part}.name`]);
  return labels.some((label) => carried.some((one) => covers(one, label)));
}

/** Whether it holds the constants of a channel. */
export const carriesConstants = ({ carries: what }: Pick<Format, 'carries'>): boolean => typeof what === 'string';

const carriedBy = ({ carries: what }: Pick<Format, 'carries'>, { carried }: Carrying): readonly string[] =>
  what === 'items' ? [] : typeof what === 'string' ? (carried?.[what] ?? []) : what;

const covers = (outer: string, path: string): boolean => path === outer || path.startsWith(`${outer}.`);
