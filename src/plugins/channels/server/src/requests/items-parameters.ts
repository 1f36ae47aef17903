import { z } from 'zod';
import { text, words } from '../../../../../plugin-kit/server/words';
import { pick } from '../domain/localise';
import type { Field, Point, Source } from '../domain/source';
import type { Order, Place } from '../services/items';
import { cursorOf } from './cursor';
import type { Asking } from './items-request';
import { localeParameter } from './locale';
import { hour, weekdays } from './local-time';
import type { Expectations } from './parse';

/** The parameters of a request for items, as they are read. */
export interface AskedParameters {
  locale?: string;
  page?: number;
  pageSize?: number;
  cursor?: [Order | null, Place | null];
  from?: string;
  to?: string;
  near?: Point;
  radius?: number;
  weekday?: number[];
  startsAfter?: number;
  startsBefore?: number;
  q?: string;
  sort?: Order;
  fields?: string[];
  by?: string[];
}

const MAX_CODES = 50;
/** Fields that one request may count. */
const MAX_FACETS = 12;
const DATED_ORDERS = ['date', '-date', 'title', '-title', 'newest'] as const;
const ORDERS = ['title', '-title', 'newest'] as const;

const moment = z.union([z.iso.date(), z.iso.datetime({ offset: true })]).optional();
const wholeNumber = (most: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .refine((number) => number >= 1 && number <= most);
const list = text()
  .max(2000)
  .transform((typed) => typed.split(',').map((one) => one.trim()))
  .refine((codes) => codes.length <= MAX_CODES && codes.every((code) => code.length > 0 && code.length <= 100));
const point = z
  .string()
  .regex(/^-?\d{1,2}(\.\d{1,8})?,-?\d{1,3}(\.\d{1,8})?$/)
  .transform((typed): Point => {
    const [latitude = 0, longitude = 0] = typed.split(',').map(Number);
    return { latitude, longitude };
  })
  .refine(({ latitude, longitude }) => Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180);
const radius = z
  .string()
  .regex(/^\d{1,3}(\.\d{1,3})?$/)
  .transform(Number)
  .refine((km) => km > 0 && km <= 500);
const number = z
  .string()
  .regex(/^\d{1,6}([.,]\d{1,2})?$/)
  .transform((typed) => Number(typed.replace(',', '.')));
const placeParts = [z.int32(), z.int().nullable(), text().max(255), text().max(100)] as const;
const place = z.union([z.tuple(placeParts), z.tuple([...placeParts, z.int()])]);

/** What a request for items may say, by format and source, with what each parameter accepts. */
export function itemsParameters(
  { source, fields, shown, paged, counted = false, termsAddress }: Omit<Asking, 'channel'>,
  locales: string[],
  mostItems: number,
  /** Language in which measures are explained. */
  locale: string,
) {
  const isDated = source.period !== undefined;
  const orders: readonly Order[] = isDated ? DATED_ORDERS : ORDERS;
  const hasPlace = fields.some(({ type }) => type === 'place');
  const terms = Object.keys(termParameters({ source, fields }));
  const all: Record<string, [when: boolean, z.ZodType, Expectations<Record<string, unknown>>[string]]> = {
    by: [counted, facetNames({ source, fields }), ['request.by', byExpectation({ source, fields })]],
    locale: [true, localeParameter(locales), ['request.locale', { known: locales.join(', ') }]],
    page: [paged, wholeNumber(100_000), ['request.page']],
    pageSize: [paged, wholeNumber(mostItems), ['request.pageSize', { limit: String(mostItems) }]],
    cursor: [paged, cursorOf(z.tuple([z.enum(orders).nullable(), place.nullable()])), ['request.cursor']],
    from: [isDated, moment, ['request.moment']],
    to: [isDated, moment, ['request.moment']],
    weekday: [isDated, weekdays, ['request.weekday']],
    startsAfter: [isDated, hour, ['request.hour']],
    startsBefore: [isDated, hour, ['request.hour']],
    ...measureParameters(source, locale),
    near: [hasPlace, point, ['request.near']],
    radius: [hasPlace, radius, ['request.radius']],
    q: [true, words().min(1).max(200), ['request.words']],
    sort: [!counted, z.enum(orders), ['request.sort', { known: orders.join(', ') }]],
    fields: [
      !counted,
      list.refine((names) => names.every((name) => shown.includes(name))),
      ['request.fields', { known: shown.join(', ') }],
    ],
    ...Object.fromEntries(
      terms.map((name) => [name, [true, list, ['request.terms', { address: termsAddress }]] as const]),
    ),
  };
  const offered = Object.entries(all).filter(([, [when]]) => when);
  return {
    shape: Object.fromEntries(offered.map(([name, [, type]]) => [name, type.optional()])),
    expectations: Object.fromEntries(offered.map(([name, [, , expected]]) => [name, expected])),
  };
}

/** The numbers that the source declares. */
const measureParameters = ({ measures = [] }: Source, locale: string) =>
  Object.fromEntries(
    measures.map(({ parameter, label }) => [
      parameter,
      [true, number, ['request.number', { meaning: pick(label, [locale, 'fr']) ?? parameter }]] as const,
    ]),
  );

type Narrowed = Pick<Asking, 'source' | 'fields'>;

const facetNames = (asking: Narrowed) =>
  list.refine(
    (names) => names.length <= MAX_FACETS && names.every((name) => Object.hasOwn(facetParameters(asking), name)),
  );

/** What items may be counted by, for whoever named something else. */
export const byExpectation = (asking: Narrowed): Record<string, string> => ({
  known: Object.keys(facetParameters(asking)).join(', '),
  limit: String(MAX_FACETS),
});

/** The parameters of terms that items are counted by: what is reserved is told to nobody. */
export const facetParameters = (asking: Narrowed): Record<string, Field> =>
  termParameters({ ...asking, fields: asking.fields.filter(({ isReserved }) => !isReserved) });

/** The fields of terms by the names of the parameters that narrow them: `commune` stands for the territory. */
export function termParameters({ source, fields }: Narrowed): Record<string, Field> {
  const terms = fields.filter(({ type }) => type === 'terms');
  const named = Object.entries(source.parameters ?? {}).flatMap(([name, of]) => {
    const field = terms.find((one) => one.name === of);
    return field ? [[name, field] as const] : [];
  });
  return Object.fromEntries([...named, ...terms.map((field) => [field.name, field] as const)]);
}
