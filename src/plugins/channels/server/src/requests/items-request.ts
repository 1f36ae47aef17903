import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { z } from 'zod';
import { endOfLocalDate, startOfLocalDate } from '../../../../../plugin-kit/calendar';
import { configurationOf } from '../configuration';
import { localesOf, type Channel } from '../domain/channel';
import { pick } from '../domain/localise';
import { wordsOfQuestion } from '../domain/search/words';
import type { Field, Source, Term } from '../domain/source';
import type { Narrowing, Order, PageStart, Place } from '../services/items';
import { getService } from '../services/get-service';
import { languageOf, translate } from '../services/translate';
import { byExpectation, itemsParameters, termParameters, type AskedParameters } from './items-parameters';
import { parseQuery, type Expectations, type RequestQuery } from './parse';

export const MAX_ITEMS = 500;
const DEFAULT_ITEMS = 25;
const DEFAULT_RADIUS_KM = 10;

/** What a reader asks of a channel: a language, what to keep of it, in which order, a page, some fields. */
export interface ItemsRequest {
  locale: string;
  narrowing: Narrowing;
  order: Order | undefined;
  start: PageStart;
  pageSize: number;
  /** First names of the fields to show; undefined shows all. */
  fields: string[] | undefined;
}

export interface Asking {
  channel: Channel;
  source: Source;
  /** Every field of the source. */
  fields: Field[];
  /** First names of the fields that items show. */
  shown: string[];
  /** Where the terms that requests may name are listed. */
  termsAddress: string;
  /** False for a format that gives everything at once. */
  paged: boolean;
  defaultPageSize?: number;
  /** Parameters that were read already: known to whoever misspells one. */
  alsoKnown?: string[];
  /** True when items are counted and not shown: neither order nor fields, but what to count by. */
  counted?: boolean;
}

/** What a reader asks to be counted, under the names of the parameters that would narrow it. */
export interface FacetsRequest extends Pick<ItemsRequest, 'locale' | 'narrowing'> {
  by: string[];
}

/** @throws ValidationError in the reader's language. Dates alone are whole days of the territory's zone. */
export async function parseItemsRequest(
  strapi: Core.Strapi,
  request: RequestQuery,
  asking: Asking,
): Promise<ItemsRequest> {
  const { asked, locale, narrowing } = await parseNarrowing(strapi, request, asking);
  if (asked.cursor !== undefined && asked.page !== undefined) rejectParameter(strapi, 'cursor', 'request.pageOrCursor');
  const [order, place] = asked.cursor ?? [asked.sort ?? null, null];
  return {
    locale,
    narrowing,
    order: order ?? undefined,
    start: asked.cursor === undefined ? { page: asked.page ?? 1 } : { after: place },
    pageSize: asked.pageSize ?? asking.defaultPageSize ?? DEFAULT_ITEMS,
    fields: asked.fields && [...new Set(asked.fields)].sort(),
  };
}

/** @throws ValidationError in the reader's language. */
export async function parseFacetsRequest(
  strapi: Core.Strapi,
  request: RequestQuery,
  asking: Asking,
): Promise<FacetsRequest> {
  const { asked, locale, narrowing } = await parseNarrowing(strapi, request, {
    ...asking,
    paged: false,
    counted: true,
  });
  if (!asked.by) rejectParameter(strapi, 'by', 'request.by', byExpectation(asking));
  return { locale, narrowing, by: [...new Set(asked.by)] };
}

/** Parameters that say how items are counted and shown, not which. */
const NOT_NARROWING = ['by', 'locale', 'q'];

/**
 * Which records of a source a request keeps, under the names that narrow its channels; `own` are parameters of whoever asks.
 * @throws ValidationError in the reader's language.
 */
export async function parseRecordsNarrowing(
  strapi: Core.Strapi,
  { query, querystring }: RequestQuery,
  asking: Pick<Asking, 'source' | 'fields' | 'termsAddress'>,
  own: string[],
): Promise<Narrowing> {
  const whole = { ...asking, shown: [], paged: false, counted: true };
  const { shape, expectations } = itemsParameters(whole, [], MAX_ITEMS, languageOf(strapi));
  const left = Object.fromEntries(Object.entries(query).filter(([name]) => !own.includes(name)));
  const kept = Object.keys(expectations).filter((name) => !NOT_NARROWING.includes(name));
  const known = [...own.map((name) => [name, ['request.value']]), ...kept.map((name) => [name, expectations[name]])];
  const given = Object.fromEntries(kept.filter((name) => name in left).map((name) => [name, shape[name] as z.ZodType]));
  const request = { query: left, querystring };
  const asked = parseQuery(
    strapi,
    request,
    given,
    Object.fromEntries(known) as Expectations<Record<string, z.ZodType>>,
  ) as Asked;
  return assertWindow(strapi, asked, await narrowingIn(strapi, asked, asking));
}

async function parseNarrowing(strapi: Core.Strapi, request: RequestQuery, asking: Asking) {
  const { all } = await getService(strapi, 'locales').read();
  const locales = localesOf(asking.channel, all);
  const { shape, expectations } = itemsParameters(asking, locales, MAX_ITEMS, languageOf(strapi));
  const given = Object.fromEntries(Object.entries(shape).filter(([name]) => name in request.query));
  const own = (asking.alsoKnown ?? []).map((name): [string, [string]] => [name, ['request.value']]);
  const known = { ...Object.fromEntries(own), ...expectations };
  const asked = parseQuery(strapi, request, given, known) as Asked;
  const narrowing = assertWindow(strapi, asked, await narrowingIn(strapi, asked, asking));
  return { asked, locale: asked.locale ?? locales[0] ?? '', narrowing };
}

type Narrowed = Pick<Asking, 'source' | 'fields' | 'termsAddress'>;

const narrowingIn = async (strapi: Core.Strapi, asked: Asked, asking: Narrowed): Promise<Narrowing> => ({
  ...narrowingOf(asked, configurationOf(strapi).timeZone),
  terms: await termsOf(strapi, asked, asking),
  measures: measuresOf(asked, asking),
});

/** @throws ValidationError when it ends before it begins, or has a radius around nothing. */
function assertWindow(strapi: Core.Strapi, asked: Asked, narrowing: Narrowing): Narrowing {
  const { from, to } = narrowing;
  if (from !== undefined && to !== undefined && to < from) rejectParameter(strapi, 'to', 'request.window');
  if (asked.radius !== undefined && !asked.near) rejectParameter(strapi, 'radius', 'request.radiusAlone');
  return narrowing;
}

type Asked = AskedParameters & Record<string, string[] | undefined>;

/** The codes that are meant, by field. @throws ValidationError that names the terms nearest to one that is unknown. */
async function termsOf(strapi: Core.Strapi, asked: Asked, asking: Narrowed): Promise<Narrowing['terms']> {
  const terms: Record<string, string[]> = {};
  for (const [parameter, field] of Object.entries(termParameters(asking))) {
    const texts = asked[parameter];
    if (!texts) continue;
    const found = await getService(strapi, 'readers-terms').find(field, texts);
    if ('unknown' in found) rejectTerm(strapi, parameter, found, asking);
    terms[field.name] = found.codes;
  }
  return Object.keys(terms).length > 0 ? terms : undefined;
}

function rejectTerm(
  strapi: Core.Strapi,
  name: string,
  { unknown, nearest }: { unknown: string; nearest: Term[] },
  { termsAddress }: Narrowed,
): never {
  const language = languageOf(strapi);
  const known = nearest.map(({ code, label }) => `${pick(label, [language, 'fr']) ?? code} (${code})`).join(', ');
  const parameters = { name, given: unknown, known, address: `${termsAddress}/${name}` };
  const message = translate(strapi, known ? 'request.unknownTermNear' : 'request.unknownTerm', parameters);
  throw new errors.ValidationError(message, { errors: [{ path: [name], name: 'ValidationError', message }] });
}

function narrowingOf(asked: Asked, timeZone: string): Narrowing {
  return {
    from: instant(asked.from, (date) => startOfLocalDate(date, timeZone)),
    to: instant(asked.to, (date) => endOfLocalDate(date, timeZone)),
    words: asked.q === undefined ? undefined : wordsOfQuestion(asked.q),
    weekdays: asked.weekday,
    startsAfter: asked.startsAfter,
    startsBefore: asked.startsBefore,
    near: asked.near ? { point: asked.near, radiusKm: asked.radius ?? DEFAULT_RADIUS_KM } : undefined,
  };
}

function measuresOf(asked: Record<string, unknown>, { source }: Narrowed): Narrowing['measures'] {
  const named = (source.measures ?? []).filter(({ parameter }) => asked[parameter] !== undefined);
  if (named.length === 0) return undefined;
  return Object.fromEntries(named.map(({ parameter }) => [parameter, asked[parameter] as number]));
}

const instant = (asked: string | undefined, ofDate: (date: string) => number): number | undefined => {
  if (asked === undefined) return undefined;
  return asked.includes('T') ? Date.parse(asked) : ofDate(asked);
};

function rejectParameter(strapi: Core.Strapi, name: string, code: string, parameters?: Record<string, string>): never {
  const message = translate(strapi, 'request.value', { name, expected: translate(strapi, code, parameters) });
  throw new errors.ValidationError(message, { errors: [{ path: [name], name: 'ValidationError', message }] });
}

/** What the next page of a request is asked with. */
export const nextCursor = (order: Order | undefined, place: Place): [Order | null, Place] => [order ?? null, place];
