import { isConstant, type Constant, type ShownField } from '../../../../server/src/domain/shape/shape';
import type { Channel, Source } from '../../types';

/** Formats among those of a channel, and whether the others are fewer to name. */
export interface Carriers {
  isAll: boolean;
  carrying: string[];
  lacking: string[];
}

/** JSON, then the formats that a channel is read in, by extension. */
const formatsOf = ({ formats }: Pick<Channel, 'formats'>, source: Source): string[] => [
  'json',
  ...source.formats.map(({ extension }) => extension).filter((one) => !formats || formats.includes(one)),
];

/** Which formats of a channel hold an entry of its shape. */
export function carriersOf(entry: ShownField | Constant, channel: Pick<Channel, 'formats'>, source: Source): Carriers {
  const field = isConstant(entry) ? null : source.fields.find(({ name }) => name === entry.field);
  const carrying = isConstant(entry)
    ? source.formats.flatMap((one) => (one.carriesConstants ? one.extension : []))
    : (field?.formats ?? []);
  return carriers(carrying, channel, source);
}

/** Which formats say the terms of a field in the channel's own words; null when it has none. */
export function carriersOfWords(
  entry: ShownField | Constant,
  channel: Pick<Channel, 'formats'>,
  source: Source,
): Carriers | null {
  if (isConstant(entry) || !entry.terms?.words) return null;
  const field = source.fields.find(({ name }) => name === entry.field);
  return carriers(field?.formatsOfWords ?? [], channel, source);
}

/** Which formats write the items as they are shaped, under their names. */
export const carriersOfNames = (channel: Pick<Channel, 'formats'>, source: Source): Carriers =>
  carriers(
    source.formats.flatMap((one) => (one.carriesNames ? one.extension : [])),
    channel,
    source,
  );

function carriers(extensions: string[], channel: Pick<Channel, 'formats'>, source: Source): Carriers {
  const all = formatsOf(channel, source);
  const isCarrying = (one: string) => one === 'json' || extensions.includes(one);
  const carrying = all.filter(isCarrying);
  const lacking = all.filter((one) => !isCarrying(one));
  return { isAll: lacking.length === 0, carrying, lacking };
}

/** The shorter way to name formats: those that hold it, or all but those that do not. */
export function namesOf({ isAll, carrying, lacking }: Carriers): { key: 'all' | 'but' | 'only'; formats: string } {
  if (isAll) return { key: 'all', formats: '' };
  const key = lacking.length < carrying.length ? 'but' : 'only';
  const named = key === 'but' ? lacking : carrying;
  return { key, formats: listed(named) };
}

/** Formats as people see them in addresses. */
export const listed = (extensions: string[]): string =>
  extensions.map((one) => (one === 'json' ? 'JSON' : `.${one}`)).join(', ');
