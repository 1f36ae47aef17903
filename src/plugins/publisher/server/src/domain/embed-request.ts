import { z } from 'zod';
import { isDate } from '../../../../../plugin-kit/calendar';
import { LOCALES, type Locale } from './language';
import { daysOfMonth } from './month';
import { PERIODS, periodOf, type PeriodName } from './periods';

/** What a channel looks like on the pages of others. What has dates and what has none are looked at in different ways. */
export const EMBED_VIEWS = {
  dated: ['list', 'next', 'month', 'map'],
  undated: ['directory', 'map'],
} as const;

export type EmbedView = (typeof EMBED_VIEWS)[keyof typeof EMBED_VIEWS][number];

/** Items of one answer: `limit` says otherwise, where a view has pages. */
const DEFAULT_LIMITS: Record<EmbedView, number> = { list: 25, next: 6, directory: 100, month: 500, map: 500 };
export const MAX_LIMIT = 100;
const MAX_PAGE = 1000;

/** How a channel is drawn: what a request says besides what narrows its items. */
export interface EmbedOptions {
  view: EmbedView;
  locale: Locale;
  limit: number;
  page: number;
  /** `YYYY-MM`, for the month view. */
  month: string | null;
  /** A period that moves with time: this weekend. */
  when: PeriodName | null;
  /** Local day of the territory. */
  today: string;
  /** What narrows the items, as it was written: for the addresses of other pages of it. */
  narrowing: Record<string, string>;
}

export interface EmbedRequest {
  options: EmbedOptions;
  /** The parameters of the channel's items. */
  parameters: Record<string, string>;
}

/** A parameter that does not suit, and a message that says what it accepts. */
export interface EmbedProblem {
  name: string;
  expected:
    | 'embed.view'
    | 'embed.when'
    | 'embed.around'
    | 'embed.lang'
    | 'embed.limit'
    | 'embed.month'
    | 'embed.page'
    | 'embed.once'
    | 'embed.both';
  parameters: Record<string, string>;
}

interface EmbedContext {
  hasPeriod: boolean;
  /** Languages in which the channel is published, the first being the one that it prefers. */
  locales: readonly string[];
  today: string;
}

const whole = (most: number) =>
  z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .refine((number) => number >= 1 && number <= most);

/** Other names of the parameters of items: those that a webmaster expects in an element. */
const ALIASES = { lang: 'locale', limit: 'pageSize' } as const;

const OWN = new Set(['when', 'view', 'lang', 'locale', 'limit', 'pageSize', 'month', 'page']);

/** Reads what is asked of an embed. The parameters that narrow a channel are left to the channel, which knows them. */
export function readEmbedRequest(
  query: Record<string, unknown>,
  { hasPeriod, locales, today }: EmbedContext,
): EmbedRequest | EmbedProblem {
  const problem = repeated(query) ?? doubled(query);
  if (problem) return problem;
  const given = query as Record<string, string>;
  const { view: askedView, lang, limit: askedLimit, month: askedMonth, page: askedPage } = given;
  const { locale: localeName, pageSize } = given;
  const narrowing = Object.fromEntries(Object.entries(given).filter(([name]) => !OWN.has(name)));
  const view = readView(askedView, hasPeriod);
  if (!view) return invalid('view', 'embed.view', EMBED_VIEWS[hasPeriod ? 'dated' : 'undated'].join(', '));
  const locale = LOCALES.find((one) => one === (lang ?? localeName ?? fallback(locales)));
  if (!locale) return invalid(lang === undefined ? 'locale' : 'lang', 'embed.lang', LOCALES.join(', '));
  const limit = whole(MAX_LIMIT)
    .optional()
    .safeParse(askedLimit ?? pageSize);
  if (!limit.success) return invalid(askedLimit === undefined ? 'pageSize' : 'limit', 'embed.limit', String(MAX_LIMIT));
  const page = whole(MAX_PAGE).optional().safeParse(askedPage);
  if (!page.success) return invalid('page', 'embed.page', String(MAX_PAGE));
  const when = PERIODS.find((one) => one === given.when) ?? null;
  if (given.when !== undefined && !(when && hasPeriod)) return invalid('when', 'embed.when', PERIODS.join(', '));
  if (askedMonth !== undefined && !isDate(`${askedMonth}-01`)) return invalid('month', 'embed.month', '');
  const options: EmbedOptions = {
    view,
    locale,
    limit: view === 'month' ? DEFAULT_LIMITS.month : (limit.data ?? DEFAULT_LIMITS[view]),
    page: hasPages(view) ? (page.data ?? 1) : 1,
    month: view === 'month' ? (askedMonth ?? today.slice(0, 7)) : null,
    ...{ when, today, narrowing },
  };
  return { options, parameters: itemsOf(options, hasPeriod) };
}

export const hasPages = (view: EmbedView): boolean => view === 'list' || view === 'directory';

/** The parameters of items that a view shows: from today on, in the order of the dates, unless the request says otherwise. */
function itemsOf({ limit, page, month, when, today, narrowing }: EmbedOptions, hasPeriod: boolean) {
  const days = month ? daysOfMonth(month) : when ? periodOf(when, today) : null;
  const isWindowed = narrowing.from !== undefined || narrowing.to !== undefined;
  return {
    ...(hasPeriod ? { sort: 'date', ...(isWindowed ? {} : { from: today }) } : { sort: 'title' }),
    ...narrowing,
    ...days,
    page: String(page),
    pageSize: String(limit),
  };
}

function readView(asked: string | undefined, hasPeriod: boolean): EmbedView | undefined {
  const views: readonly EmbedView[] = EMBED_VIEWS[hasPeriod ? 'dated' : 'undated'];
  // Without dates a list is a directory: who copies an element from one channel to another is not stopped by that.
  return asked === undefined || (asked === 'list' && !hasPeriod) ? views[0] : views.find((view) => view === asked);
}

const fallback = (locales: readonly string[]): Locale => LOCALES.find((one) => locales.includes(one)) ?? 'fr';

function repeated(query: Record<string, unknown>): EmbedProblem | undefined {
  const name = Object.keys(query).find((one) => typeof query[one] !== 'string');
  return name === undefined ? undefined : invalid(name, 'embed.once', '');
}

function doubled(query: Record<string, unknown>): EmbedProblem | undefined {
  const pair = Object.entries(ALIASES).find(([name, other]) => name in query && other in query);
  return pair && invalid(pair[0], 'embed.both', pair[1]);
}

const invalid = (name: string, expected: EmbedProblem['expected'], known: string): EmbedProblem => ({
  name,
  expected,
  parameters: { known },
});

/** The query of another page of an embed: another number, another month. */
export function embedQuery(
  { view, locale, limit, when, narrowing }: EmbedOptions,
  { page, month }: { page?: number; month?: string } = {},
): string {
  const pairs: [string, string | number | undefined][] = [
    ['view', view],
    ['lang', locale],
    ['limit', limit === DEFAULT_LIMITS[view] ? undefined : limit],
    ['when', when ?? undefined],
    ...Object.entries(narrowing).sort(([one], [other]) => (one < other ? -1 : 1)),
    ['month', month],
    ['page', page && page > 1 ? page : undefined],
  ];
  const present = pairs.filter((pair): pair is [string, string | number] => pair[1] !== undefined);
  return new URLSearchParams(present.map(([name, value]) => [name, String(value)])).toString();
}
