import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { configurationOf } from '../configuration';
import { describeChannel } from '../domain/describe-channel';
import { toCalendar } from '../domain/formats/calendar';
import { toLinkedData } from '../domain/formats/linked-data';
import { findChannel, slugOf } from '../requests/find-channel';
import { MOST_ITEMS, parseItemsRequest } from '../requests/items-request';
import { getService } from '../services/get-service';
import { surroundings } from './channels';

/** A calendar has no pages: the nearest events, up to this many. */
const MOST_EVENTS = 5000;

/** A channel in the formats of other software. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async linkedData(ctx: Context) {
    const { channel, source } = await findChannel(strapi, slugOf(ctx), 'jsonld');
    const asking = { channel, source, paged: true, defaultPageSize: MOST_ITEMS };
    const { page, pageSize, ...asked } = await parseItemsRequest(strapi, ctx.query, asking);
    const query = { ...asked, channelDocumentId: channel.documentId, at: Date.now() };
    const items = getService(strapi, 'items');
    const [total, records] = await Promise.all([items.count(query), items.records(query, page, pageSize)]);
    const { defaultLocale, all } = await getService(strapi, 'locales').read();
    const described = describeChannel(channel, [asked.locale, defaultLocale], surroundings(strapi, source, all));
    const next = page * pageSize < total ? nextPage(described.links.self, ctx.query, page) : null;
    const nodes = records.flatMap((data) => source.jsonLd?.(data, asked.locale) ?? []);
    if (next) ctx.set('Link', `<${next}>; rel="next"`);
    ctx.type = 'application/ld+json';
    ctx.body = JSON.stringify(toLinkedData(described, { nodes, next }, configurationOf(strapi).linkedDataContext));
  },

  async calendar(ctx: Context) {
    const { channel, source } = await findChannel(strapi, slugOf(ctx), 'ics');
    const { locale, from, to } = await parseItemsRequest(strapi, ctx.query, { channel, source, paged: false });
    const query = { locale, from, to, channelDocumentId: channel.documentId, at: Date.now() };
    const records = await getService(strapi, 'items').records(query, 1, MOST_EVENTS);
    const { defaultLocale, all } = await getService(strapi, 'locales').read();
    const { name, mission, links } = describeChannel(
      channel,
      [locale, defaultLocale],
      surroundings(strapi, source, all),
    );
    const events = records.flatMap((data) => source.calendarEvent?.(data, locale) ?? []);
    ctx.type = 'text/calendar; charset=utf-8';
    ctx.set('Content-Disposition', `inline; filename="${channel.slug}.ics"`);
    ctx.body = toCalendar({ name: name ?? channel.slug, description: mission ?? '', url: links.self, locale }, events);
  },
});

function nextPage(self: string, query: Context['query'], page: number): string {
  const parameters = new URLSearchParams(
    Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]),
  );
  parameters.set('page', String(page + 1));
  return `${self}.jsonld?${parameters.toString()}`;
}
