import type { Channel } from './channel';
import type { Filter } from './filter/filter';
import { isConstant, type Shape } from './shape/shape';

/** A code that stands for another from now on, in the fields whose terms have it. */
export interface Replacement {
  fields: ReadonlySet<string>;
  from: string;
  to: string;
}

/** What a partner decided of one entry, said of the one that it was merged into. */
export function replaceCode(
  { filter, shape, trustedOrganisations }: Pick<Channel, 'filter' | 'shape' | 'trustedOrganisations'>,
  replacement: Replacement,
) {
  return {
    filter: filter && inFilter(filter, replacement),
    shape: shape && inShape(shape, replacement),
    trustedOrganisations: trustedOrganisations && inList(trustedOrganisations, replacement),
  };
}

function inFilter(filter: Filter, replacement: Replacement): Filter {
  if ('and' in filter) return { and: filter.and.map((part) => inFilter(part, replacement)) };
  if ('or' in filter) return { or: filter.or.map((part) => inFilter(part, replacement)) };
  if ('not' in filter) return { not: inFilter(filter.not, replacement) };
  const { field, value } = filter;
  return replacement.fields.has(field) && Array.isArray(value)
    ? { ...filter, value: inList(value, replacement) }
    : filter;
}

/** The partner's words for the entry that stays are kept before those for the other. */
function inShape(shape: Shape, { fields, from, to }: Replacement): Shape {
  return shape.map((entry) => {
    if (isConstant(entry) || !fields.has(entry.field)) return entry;
    const { [from]: words, ...others } = entry.terms?.words ?? {};
    if (words === undefined) return entry;
    return { ...entry, terms: { ...entry.terms, words: { [to]: words, ...others } } };
  });
}

const inList = <Code>(codes: Code[], { from, to }: Replacement): (Code | string)[] => [
  ...new Set(codes.map((code) => (code === from ? to : code))),
];
