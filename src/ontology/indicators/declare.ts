import { words } from './words';

type Words = [fr: string, en: string, it: string];

/** A filter of channels over the fields of records. */
export type Filter =
  { and: Filter[] } | { or: Filter[] } | { not: Filter } | { field: string; operator: string; value?: unknown };

export type Measure =
  | { kind: 'count' }
  | { kind: 'share' }
  | { kind: 'distinct' | 'sum' | 'median' | 'least'; of: string }
  | { kind: 'medianOfLeast'; of: string; each: string[] };

export interface Declared {
  code: string;
  version: number;
  theme: string;
  unit: string;
  source: string;
  label: Words;
  method: Words;
  measure: Measure;
  dimensions: readonly string[];
  filter?: Filter;
  numerator?: Filter;
  among?: Record<string, string[]>;
  isAboutPeople?: true;
}

/** Who answers for the indicators until the cooperative gives them to somebody. */
const OWNER = 'OduS';

export const declare = ({ label, method, dimensions, ...indicator }: Declared) => ({
  ...indicator,
  label: words(label),
  method: words(method),
  dimensions: [...dimensions],
  owner: OWNER,
});

/** What takes place: neither cancelled nor postponed without a date. */
export const takesPlace: Filter = { not: { field: 'status', operator: 'is', value: ['cancelled', 'postponed'] } };

export const WHEN = ['season', 'month', 'week', 'day', 'weekday', 'hour'] as const;
export const WHERE = ['commune', 'intercommunality', 'territory'] as const;
export const WHAT = ['discipline', 'genre', 'form', 'audience', 'language'] as const;
export const HOW = [
  'price',
  'access',
  'venueKind',
  'venue',
  'organiserKind',
  'company',
  'origin',
  'festival',
  'booking',
] as const;
export const OF_DATES = [...WHEN, ...WHERE, ...WHAT, ...HOW];
