import { partsOf } from '../shape/shown-record';
import type { Field, Source } from '../source';
import type { Format } from './format';

type Told = Pick<Source, 'told'>;

/** Whether a format holds something of what a field shows. */
export function carries(format: Pick<Format, 'carries'>, source: Told, field: Field): boolean {
  if (format.carries === 'items') return true;
  const told = toldBy(format, source);
  return partsOf(field).some((part) => told.some((one) => covers(one, part) || covers(part, one)));
}

/** Whether it holds a partner's own words for the terms of a field: not where codes alone are written, or words of the format. */
export function carriesWords(format: Pick<Format, 'carries'>, source: Told, field: Field): boolean {
  if (field.type !== 'terms') return false;
  if (format.carries === 'items') return true;
  // Terms of a closed list are told in the words of each format.
  if (!field.terms || 'codes' in field.terms) return false;
  const told = toldBy(format, source);
  const labels = partsOf(field).flatMap((part) => [`${part}.label`, `${part}.name`]);
  return labels.some((label) => told.some((one) => covers(one, label)));
}

/** Whether it holds the constants of a channel. */
export const carriesConstants = ({ carries: what }: Pick<Format, 'carries'>): boolean => typeof what === 'string';

const toldBy = ({ carries: what }: Pick<Format, 'carries'>, { told }: Told): readonly string[] =>
  what === 'items' ? [] : typeof what === 'string' ? (told?.[what] ?? []) : what;

const covers = (outer: string, path: string): boolean => path === outer || path.startsWith(`${outer}.`);
