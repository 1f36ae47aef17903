import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { channels } from '../channels';
import { configurationOf } from '../configuration';
import { isSeason } from '../domain/calendar';
import type { Indicator } from '../domain/declarations';
import { NOTHING, type Narrowing } from '../domain/narrow';
import { EVENINGS, NEAREST } from '../domain/nearby';
import type { Question } from '../services/figures';
import { LOCALES, translate, type Locale } from '../services/translate';

export const MAX_DIMENSIONS = 2;
const OWN = ['by', 'season', 'locale'];

export interface Asked extends Question {
  locale: Locale;
}

/** The indicator of a code. @throws NotFoundError that lists the known ones */
export function findIndicator(strapi: Core.Strapi, code: string): Indicator {
  const { indicators } = configurationOf(strapi);
  const found = indicators.find((one) => one.code === code);
  if (found) return found;
  const known = indicators.map((one) => one.code).join(', ');
  throw new errors.NotFoundError(translate(strapi, 'request.indicator', { given: code, known }));
}

/** What a request asks of an indicator. @throws ValidationError in the reader's language */
export async function readQuestion(strapi: Core.Strapi, ctx: Context, indicator: Indicator): Promise<Asked> {
  const by = readDimensions(strapi, ctx, indicator);
  return {
    indicator,
    by,
    narrowing: await readNarrowing(strapi, ctx, indicator),
    season: readSeason(strapi, ctx, indicator),
    locale: readLocale(strapi, ctx),
  };
}

function readDimensions(strapi: Core.Strapi, ctx: Context, { dimensions, isAboutPeople }: Indicator): string[] {
  const typed = single(strapi, ctx, 'by');
  if (typed === undefined) return [];
  const by = [...new Set(typed.split(',').map((one) => one.trim()))];
  const unknown = by.find((one) => !dimensions.includes(one));
  if (unknown !== undefined)
    reject(strapi, 'by', 'request.dimension', { given: unknown, known: dimensions.join(', ') });
  const limit = isAboutPeople ? 1 : MAX_DIMENSIONS;
  if (by.length > limit) reject(strapi, 'by', 'request.dimensions', { limit: String(limit) });
  return by;
}

function readSeason(strapi: Core.Strapi, ctx: Context, { dimensions }: Indicator): string | null {
  const typed = single(strapi, ctx, 'season');
  if (typed === undefined) return null;
  if (!dimensions.includes('season')) reject(strapi, 'season', 'request.undated');
  if (!isSeason(typed)) reject(strapi, 'season', 'request.season', { given: typed });
  return typed;
}

function readLocale(strapi: Core.Strapi, ctx: Context): Locale {
  const typed = single(strapi, ctx, 'locale') ?? 'fr';
  const locale = LOCALES.find((one) => one === typed.toLowerCase().split(/[-_]/)[0]);
  if (!locale) reject(strapi, 'locale', 'request.locale', { given: typed, known: LOCALES.join(', ') });
  return locale;
}

/** Figures of people are never narrowed: the difference of two of them would tell of one. */
async function readNarrowing(strapi: Core.Strapi, ctx: Context, indicator: Indicator): Promise<Narrowing> {
  const source = narrowedSource(strapi, indicator);
  if (source !== null)
    return channels(strapi, 'record-filters').narrowing(ctx, source, {
      own: OWN,
      termsAddress: `${configurationOf(strapi).publicUrl}/api/observatory/terms`,
    });
  const own = indicator.dimensions.includes('season') ? OWN : OWN.filter((one) => one !== 'season');
  const given = [...new URLSearchParams(ctx.querystring).keys()].find((name) => !own.includes(name));
  if (given !== undefined) reject(strapi, given, 'request.unknown', { given, known: own.join(', ') });
  return NOTHING;
}

/** The source of channels whose parameters narrow an indicator; null for what comes from no channel. */
export function narrowedSource(strapi: Core.Strapi, { source }: Indicator): string | null {
  const { facts, reach } = configurationOf(strapi);
  if (source === EVENINGS || source === NEAREST) return reach?.source ?? null;
  return facts.some((one) => one.source === source) ? source : null;
}

function single(strapi: Core.Strapi, ctx: Context, name: string): string | undefined {
  const value = ctx.query[name] as string | string[] | undefined;
  if (value !== undefined && typeof value !== 'string') reject(strapi, name, 'request.once');
  return value;
}

function reject(strapi: Core.Strapi, name: string, code: string, parameters: Record<string, string> = {}): never {
  const message = translate(strapi, code, { name, ...parameters });
  throw new errors.ValidationError(message, { errors: [{ path: [name], name: 'ValidationError', message }] });
}
