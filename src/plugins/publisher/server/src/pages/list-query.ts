import type { Context } from 'koa';
import { localDate } from '../../../../../plugin-kit/calendar';
import { parseListState, queryOf, type Query } from '../domain/list-state';
import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import { getService } from '../services/get-service';
import type { ListQuery } from '../services/lists';
import type { SiteChannel } from '../services/site-channels';
import { localeOf } from './answer-site-page';

/**
 * What a reader asks of a list. Each state has one address: who comes by another one (boxes that a form repeats, empty fields, marks of
 * campaigns) is led to it, and null is given.
 */
export function readListQuery(strapi: Core.Strapi, ctx: Context, siteChannel: SiteChannel): ListQuery | null {
  const state = parseListState(ctx.query as Query, siteChannel.presentation);
  const query = queryOf(state);
  if (!isSameQuery(query, ctx.querystring)) {
    ctx.set('Cache-Control', 'public, max-age=60');
    ctx.redirect(query ? `${ctx.path}?${query}` : ctx.path);
    return null;
  }
  const today = localDate(new Date(Date.now()), configurationOf(strapi).timeZone);
  return { siteChannel, locale: localeOf(ctx), state, today };
}

/** Browsers and forms escape in several ways. */
const isSameQuery = (one: string, other: string): boolean =>
  new URLSearchParams(one).toString() === new URLSearchParams(other).toString();

/** The channel that an address names; the one of the site when it names none. */
export async function channelOf(strapi: Core.Strapi, ctx: Context): Promise<SiteChannel | null> {
  const { channel } = ctx.params as { channel?: string };
  const service = getService(strapi, 'site-channels');
  return channel ? service.find(channel) : (await service.all()).agenda;
}
