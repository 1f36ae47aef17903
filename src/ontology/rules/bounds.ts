import type { State } from './state';
import { violation, type Rule, type Violation } from './violation';

/** What a schema says of the values of an attribute. */
export interface Bounds {
  type: string;
  maxLength?: number;
  min?: number;
  max?: number;
  enum?: readonly string[];
}

/** Longest text of each language; the schema cannot say it, because these texts are kept as JSON. */
const MAX_TRANSLATED_TEXT: Record<string, number> = {
  titleOverride: 140,
  noteOverride: 500,
  statusReason: 500,
  priceNote: 255,
  gettingThere: 1000,
  prefLabel: 80,
  alt: 250,
};

/** A value within the bounds of its attribute: Strapi checks drafts only when they are published. */
export function boundsViolations(name: string, attribute: Bounds, value: unknown, path: Violation['path']) {
  if (typeof value === 'number') return numberViolations(attribute, value, path);
  if (typeof value === 'object')
    return Object.values(value ?? {}).flatMap((text) => lengthViolations(MAX_TRANSLATED_TEXT[name], text, path));
  if (typeof value !== 'string') return [];
  if (attribute.enum && !attribute.enum.includes(value))
    return [violation('bounds', path, 'notAllowed', { value, allowed: attribute.enum.join(', ') })];
  return lengthViolations(attribute.maxLength, value, path);
}

function numberViolations({ min, max }: Bounds, value: number, path: Violation['path']): Violation[] {
  if (min !== undefined && value < min) return [violation('bounds', path, 'tooSmall', { minimum: min })];
  return max !== undefined && value > max ? [violation('bounds', path, 'tooLarge', { maximum: max })] : [];
}

function lengthViolations(maximum: number | undefined, text: unknown, path: Violation['path']): Violation[] {
  const length = typeof text === 'string' ? [...text].length : 0;
  return maximum !== undefined && length > maximum ? [violation('bounds', path, 'tooLong', { maximum, length })] : [];
}

const MAX_LISTS: Record<string, number> = { links: 20, credits: 200, offers: 30 };

/** Longest lists of each type, besides those of every type. */
const MAX_LISTS_OF_TYPE: Record<string, Record<string, number>> = {
  'api::production.production': { disciplines: 4 },
  'api::venue.venue': { kinds: 4 },
  'api::organisation.organisation': { kinds: 6 },
};

/** Lists that readers can still read. */
export const listsRule =
  (uid: string): Rule<object> =>
  (values) =>
    Object.entries({ ...MAX_LISTS, ...MAX_LISTS_OF_TYPE[uid] })
      .filter(([name, maximum]) => lengthOf((values as Record<string, unknown>)[name]) > maximum)
      .map(([name, maximum]) => violation('bounds', [name], 'atMost', { maximum }));

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

/** A structure closes after it was founded. */
export const yearsRule: Rule<State<'api::organisation.organisation'>> = ({ foundedYear, closedYear }) =>
  foundedYear != null && closedYear != null && closedYear < foundedYear
    ? [violation('years', ['closedYear'], 'closedBeforeFounded', { foundedYear })]
    : [];

/** A work to be created may be announced two years ahead. */
export const creationYearRule: Rule<State<'api::work.work'>> = ({ creationYear }, { now }) => {
  const maximum = now.getUTCFullYear() + 2;
  return creationYear != null && creationYear > maximum
    ? [violation('years', ['creationYear'], 'tooLate', { maximum })]
    : [];
};
