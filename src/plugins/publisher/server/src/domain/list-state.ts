import { z } from 'zod';
import { isDate } from '../../../../../plugin-kit/calendar';
import { PERIODS, type PeriodName } from './periods';

export const VIEWS = ['list', 'month', 'map'] as const;
export type View = (typeof VIEWS)[number];

/** What a reader looks at: a list under filters. Each state has one address. */
export interface ListState {
  view: View;
  /** A period that moves with time: this weekend. */
  when: PeriodName | null;
  /** Local dates, `YYYY-MM-DD`. */
  from: string | null;
  to: string | null;
  /** 1 is Monday, 7 is Sunday. */
  weekday: number[];
  /** Local hours of the day, `HH:mm`. */
  startsAfter: string | null;
  /** Words to look for. */
  q: string | null;
  /** By parameter of channels: codes of which one must be there. */
  terms: Record<string, string[]>;
  /** Code of the commune from which a distance is measured. */
  around: string | null;
  radius: number | null;
  /** By parameter of channels: a number, such as the most that somebody pays. */
  measures: Record<string, number>;
  /** The month of the month view, `YYYY-MM`. */
  month: string | null;
  /** From 1. */
  page: number;
}

export const NO_FILTER: ListState = {
  view: 'list',
  when: null,
  from: null,
  to: null,
  weekday: [],
  startsAfter: null,
  q: null,
  terms: {},
  around: null,
  radius: null,
  measures: {},
  month: null,
  page: 1,
};

/** The whole list, in the same view. */
export const resetOf = ({ view }: ListState): ListState => ({ ...NO_FILTER, view });

/** Addresses are read by machines that repeat and invent: beyond these nothing is kept. */
const MAX_CODES = 30;
const MAX_PAGE = 1000;
const MAX_WORDS_LENGTH = 100;
export const RADII = [5, 10, 20, 40] as const;
const DEFAULT_RADIUS = 10;

/** The parameters of an address, as they come. */
export type Query = Record<string, string | string[] | undefined>;

const one = (value: unknown): unknown => (Array.isArray(value) ? value.at(-1) : value);
/** What is unreadable is left out: the reader is led to the address without it. */
const optional = <Type extends z.ZodType>(type: Type) => z.preprocess(one, type.nullable().catch(null)).default(null);
const several = z
  .union([z.string(), z.array(z.string())])
  .catch([])
  .default([])
  .transform((given) => [given].flat().flatMap((text) => text.split(',')));

const date = z.string().refine(isDate);
const code = /^[\w.:-]{1,80}$/;
const schema = z.object({
  view: z.preprocess(one, z.enum(VIEWS).catch('list')).default('list'),
  when: optional(z.enum(PERIODS)),
  from: optional(date),
  to: optional(date),
  weekday: several.transform((days) => unique(days.map(Number).filter((day) => day >= 1 && day <= 7 && day % 1 === 0))),
  startsAfter: optional(z.string().transform(readTime).pipe(z.string())),
  q: optional(z.string().transform(readWords).pipe(z.string())),
  around: optional(z.string().regex(code)),
  radius: optional(z.coerce.number().refine((km) => (RADII as readonly number[]).includes(km))),
  month: optional(z.string().refine((month) => isDate(`${month}-01`))),
  page: z.preprocess(one, z.coerce.number().int().min(1).max(MAX_PAGE).catch(1)).default(1),
});

/** By what a list may be narrowed: what its presentation declares. */
interface Narrowable {
  filters: { parameter: string }[];
  measures?: { parameter: string; max: number }[];
}

/** Reads an address. Total: what is unknown or unreadable is as if it were not there. */
export function parseListState(query: Query, { filters, measures = [] }: Narrowable): ListState {
  const { weekday, ...read } = schema.parse(query);
  const terms = Object.fromEntries(
    filters.flatMap(({ parameter: name }): [string, string[]][] => {
      const codes = unique(several.parse(query[name]).filter((text) => code.test(text)))
        .sort()
        .slice(0, MAX_CODES);
      return codes.length > 0 ? [[name, codes]] : [];
    }),
  );
  const period = read.when ? { ...read, from: null, to: null } : inOrder(read);
  const around = read.around
    ? { around: read.around, radius: read.radius ?? DEFAULT_RADIUS }
    : { around: null, radius: null };
  return {
    ...period,
    ...around,
    month: read.view === 'month' ? read.month : null,
    weekday: [...weekday].sort(),
    measures: measuresIn(query, measures),
    terms,
  };
}

function measuresIn(query: Query, measures: { parameter: string; max: number }[]): ListState['measures'] {
  return Object.fromEntries(
    measures.flatMap(({ parameter, max }): [string, number][] => {
      const given = one(query[parameter]);
      const value = typeof given === 'string' && /^\d{1,4}$/.test(given.trim()) ? Number(given) : null;
      return value !== null && value <= max ? [[parameter, value]] : [];
    }),
  );
}

/** Who types two dates the wrong way round means the days between. */
function inOrder<Read extends { from: string | null; to: string | null }>(read: Read): Read {
  const { from, to } = read;
  return from && to && to < from ? { ...read, from: to, to: from } : read;
}

/** `18h`, `18:00`, `18h30`: as people write hours. */
function readTime(text: string): string | null {
  const [, hours = '', minutes = '00'] = /^\s*(\d{1,2})(?:\s*[h:]\s*(\d{2})?)?\s*$/i.exec(text) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

function readWords(text: string): string | null {
  const line = text
    .replace(/[\u0000-\u001f\u007f]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return line.slice(0, MAX_WORDS_LENGTH).trim() || null;
}

const unique = <Value>(values: Value[]): Value[] => [...new Set(values)];

/** The query of the one address of a state, without a question mark; empty for the whole list. */
export function queryOf(state: ListState): string {
  const { view, when, from, to, weekday, startsAfter, q, terms, measures, around, radius, month, page } = state;
  const codes = Object.keys(terms)
    .sort()
    .map((name): [string, string] => [name, (terms[name] ?? []).join(',')]);
  const pairs: [string, string | number | null][] = [
    ['q', q],
    ['when', when],
    ['from', from],
    ['to', to],
    ['weekday', weekday.join(',')],
    ['startsAfter', startsAfter],
    ...codes,
    ...Object.entries(measures).sort(),
    ['around', around],
    ['radius', around && radius !== DEFAULT_RADIUS ? radius : null],
    ['view', view === 'list' ? null : view],
    ['month', month],
    ['page', page > 1 ? page : null],
  ];
  return pairs
    .filter(([, value]) => value !== null && value !== '')
    .map(
      ([name, value]) =>
        `${name}=${encodeURIComponent(String(value)).replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll("'", '%27')}`,
    )
    .join('&');
}

/** A filter that is on, and the state without it. */
export interface ActiveFilter {
  /** `terms:disciplines:music`, `when`, `q`… */
  key: string;
  parameter: string;
  value: string;
  without: ListState;
}

/** The filters that are on, each with the state that it leaves when it is taken off. */
export function activeFilters(state: ListState): ActiveFilter[] {
  const base = { ...state, page: 1 };
  const single = (parameter: 'q' | 'when' | 'startsAfter'): ActiveFilter[] =>
    state[parameter] === null
      ? []
      : [{ key: parameter, parameter, value: String(state[parameter]), without: { ...base, [parameter]: null } }];
  const days: ActiveFilter[] =
    state.from || state.to
      ? [
          {
            key: 'dates',
            parameter: 'dates',
            value: [state.from, state.to].join('/'),
            without: { ...base, from: null, to: null },
          },
        ]
      : [];
  const weekdays: ActiveFilter[] =
    state.weekday.length > 0
      ? [{ key: 'weekday', parameter: 'weekday', value: state.weekday.join(','), without: { ...base, weekday: [] } }]
      : [];
  const around: ActiveFilter[] = state.around
    ? [{ key: 'around', parameter: 'around', value: state.around, without: { ...base, around: null, radius: null } }]
    : [];
  return [
    ...single('q'),
    ...single('when'),
    ...days,
    ...weekdays,
    ...single('startsAfter'),
    ...Object.entries(state.terms).flatMap(([parameter, codes]) =>
      codes.map((value) => ({
        key: `terms:${parameter}:${value}`,
        parameter,
        value,
        without: { ...base, terms: withoutCode(state.terms, parameter, value) },
      })),
    ),
    ...Object.entries(state.measures).map(([parameter, value]) => ({
      key: `measures:${parameter}`,
      parameter,
      value: String(value),
      without: { ...base, measures: withoutKey(state.measures, parameter) },
    })),
    ...around,
  ];
}

const withoutKey = (measures: ListState['measures'], parameter: string): ListState['measures'] =>
  Object.fromEntries(Object.entries(measures).filter(([name]) => name !== parameter));

function withoutCode(terms: ListState['terms'], parameter: string, code: string): ListState['terms'] {
  const { [parameter]: codes = [], ...others } = terms;
  const left = codes.filter((other) => other !== code);
  return left.length > 0 ? { ...others, [parameter]: left } : others;
}
