import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { configurationOf } from '../configuration';
import { localesOf, type Channel } from '../domain/channel';
import { endOfLocalDate, startOfLocalDate } from '../domain/filter/relative-date';
import type { Source } from '../domain/source';
import { translate } from '../services/translate';
import { getService } from '../services/get-service';
import { parseQuery, type Expectations } from './parse';

export const MOST_ITEMS = 500;
const DEFAULT_ITEMS = 25;

const moment = z.union([z.iso.date(), z.iso.datetime({ offset: true })]).optional();
const wholeNumber = (most: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .refine((number) => number >= 1 && number <= most);

/** What a reader asks of a channel: a language, a period, a page. */
export interface ItemsRequest {
  locale: string;
  page: number;
  pageSize: number;
  from?: number | undefined;
  to?: number | undefined;
}

export interface Asking {
  channel: Channel;
  source: Source;
  /** False for a format that gives everything at once. */
  paged: boolean;
  defaultPageSize?: number;
}

/** @throws ValidationError in the reader's language. Dates alone are whole days of the territory's zone. */
export async function parseItemsRequest(strapi: Core.Strapi, query: unknown, asking: Asking): Promise<ItemsRequest> {
  const { all } = await getService(strapi, 'locales').read();
  const locales = localesOf(asking.channel, all);
  const { shape, expectations } = accepted(asking, locales);
  const asked = parseQuery(strapi, query, shape, expectations) as Partial<Record<string, unknown>>;
  const { timeZone } = configurationOf(strapi);
  const request = {
    locale: (asked.locale as string | undefined) ?? locales[0] ?? '',
    page: (asked.page as number | undefined) ?? 1,
    pageSize: (asked.pageSize as number | undefined) ?? asking.defaultPageSize ?? DEFAULT_ITEMS,
    from: instant(asked.from as string | undefined, (date) => startOfLocalDate(date, timeZone)),
    to: instant(asked.to as string | undefined, (date) => endOfLocalDate(date, timeZone)),
  };
  if (request.from !== undefined && request.to !== undefined && request.to < request.from) refuseWindow(strapi);
  return request;
}

function accepted({ source, paged }: Asking, locales: string[]) {
  const dated = source.period !== undefined;
  const shape = {
    locale: z.enum(locales).optional(),
    ...(paged ? { page: wholeNumber(100_000).optional(), pageSize: wholeNumber(MOST_ITEMS).optional() } : {}),
    ...(dated ? { from: moment, to: moment } : {}),
  };
  const every: Expectations<Record<string, unknown>> = {
    locale: ['request.locale', { known: locales.join(', ') }],
    page: ['request.page'],
    pageSize: ['request.pageSize', { limit: String(MOST_ITEMS) }],
    from: ['request.moment'],
    to: ['request.moment'],
  };
  const expectations = Object.fromEntries(Object.entries(every).filter(([name]) => name in shape)) as typeof every;
  return { shape: shape as z.ZodRawShape, expectations };
}

const instant = (asked: string | undefined, ofDate: (date: string) => number): number | undefined => {
  if (asked === undefined) return undefined;
  return asked.includes('T') ? Date.parse(asked) : ofDate(asked);
};

function refuseWindow(strapi: Core.Strapi): never {
  const message = translate(strapi, 'request.value', { name: 'to', expected: translate(strapi, 'request.window') });
  throw new errors.ValidationError(message, { errors: [{ path: ['to'], name: 'ValidationError', message }] });
}
