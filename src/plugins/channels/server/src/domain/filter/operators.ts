import { z } from 'zod';
import type { FieldType, LocalisedText, Point, Term } from '../source';
import { toComparable } from './comparable-text';
import { kilometresBetween } from '../../../../../../plugin-kit/distance';
import type { Circle, RelativeDate } from './filter';
import { ALWAYS, complement, NEVER, type Interval } from './intervals';
import { startOfLocalDate } from '../../../../../../plugin-kit/calendar';
import { whileOnOrAfter } from './relative-date';

export type Expected = 'text' | 'codes' | 'number' | 'boolean' | 'moment' | 'circle' | 'nothing';

/** What a clause may say about a field of one type. */
export interface Operator {
  /** The form of the clause's value, and its name in messages. */
  value: z.ZodType;
  expects: Expected;
  /** When the clause holds for what the record has, which is never null; days and midnights are those of `timeZone`. */
  holds(actual: unknown, expected: unknown, timeZone: string): Interval[];
  /** True when the value lists codes of the field's terms. */
  codes?: true;
}

const text = z.string().trim().min(1).max(200);
const codes = z.array(z.string().min(1).max(100)).min(1).max(200);
const moment = z.union([
  z.iso.date(),
  z.iso.datetime({ offset: true }),
  z.strictObject({ relative: z.enum(['now', 'today', 'week']), days: z.int().min(-3660).max(3660).optional() }),
]);
const circle = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  radiusKm: z.number().positive().max(500),
  place: z.string().trim().min(1).max(200).optional(),
});
const nothing = z.undefined();

/** An operator that does not depend on the instant of reading. */
const timeless = <Actual, Value>(
  expects: Expected,
  value: z.ZodType<Value>,
  test: (actual: Actual, expected: Value) => boolean,
) => ({
  expects,
  value,
  holds: (actual: unknown, expected: unknown) => (test(actual as Actual, expected as Value) ? ALWAYS : NEVER),
});

const presence = {
  isPresent: timeless<unknown, undefined>('nothing', nothing, isPresent),
  isEmpty: timeless<unknown, undefined>('nothing', nothing, (actual) => !isPresent(actual)),
};

const comparison = {
  equals: timeless<number, number>('number', z.number(), (actual, expected) => actual === expected),
  atLeast: timeless<number, number>('number', z.number(), (actual, expected) => actual >= expected),
  atMost: timeless<number, number>('number', z.number(), (actual, expected) => actual <= expected),
};

const chronology = (start: (actual: string, timeZone: string) => number) => ({
  onOrAfter: {
    expects: 'moment' as const,
    value: moment,
    holds: (actual: unknown, expected: unknown, timeZone: string) =>
      onOrAfter(start(actual as string, timeZone), expected as string | RelativeDate, timeZone),
  },
  before: {
    expects: 'moment' as const,
    value: moment,
    holds: (actual: unknown, expected: unknown, timeZone: string) =>
      complement(onOrAfter(start(actual as string, timeZone), expected as string | RelativeDate, timeZone)),
  },
});

/** The operators of each type of field. A new one is one entry here, one test and one line in each language. */
export const operators: Record<FieldType, Record<string, Operator>> = {
  text: {
    ...presence,
    equals: timeless<string | LocalisedText, string>('text', text, (actual, expected) =>
      texts(actual).some((one) => one === toComparable(expected)),
    ),
    contains: timeless<string | LocalisedText, string>('text', text, (actual, expected) =>
      texts(actual).some((one) => one.includes(toComparable(expected))),
    ),
    startsWith: timeless<string | LocalisedText, string>('text', text, (actual, expected) =>
      texts(actual).some((one) => one.startsWith(toComparable(expected))),
    ),
  },
  terms: {
    ...presence,
    is: {
      ...timeless<Term[], string[]>('codes', codes, (actual, expected) =>
        actual.some((term) => expected.includes(term.code)),
      ),
      codes: true,
    },
    within: {
      ...timeless<Term[], string[]>('codes', codes, (actual, expected) =>
        actual.some((term) => [term.code, ...term.broader].some((code) => expected.includes(code))),
      ),
      codes: true,
    },
  },
  number: { ...presence, ...comparison },
  boolean: {
    ...presence,
    is: timeless<boolean, boolean>('boolean', z.boolean(), (actual, expected) => actual === expected),
  },
  date: { ...presence, ...chronology(startOfLocalDate) },
  instant: { ...presence, ...chronology((actual) => Date.parse(actual)) },
  place: {
    ...presence,
    near: timeless<Point, Circle>(
      'circle',
      circle,
      (actual, expected) => kilometresBetween(actual, expected) <= expected.radiusKm,
    ),
  },
  object: {},
};

export function isPresent(actual: unknown): boolean {
  return actual !== null && actual !== undefined && actual !== '' && !(Array.isArray(actual) && actual.length === 0);
}

const texts = (actual: string | LocalisedText): string[] =>
  (typeof actual === 'string' ? [actual] : Object.values(actual)).map(toComparable);

function onOrAfter(value: number, expected: string | RelativeDate, timeZone: string): Interval[] {
  if (typeof expected !== 'string') return whileOnOrAfter(value, expected, timeZone);
  const limit = expected.includes('T') ? Date.parse(expected) : startOfLocalDate(expected, timeZone);
  return value >= limit ? ALWAYS : NEVER;
}
