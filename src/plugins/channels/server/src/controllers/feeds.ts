import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { configurationOf } from '../configuration';
import { describeChannel } from '../domain/describe-channel';
import { toCalendar } from '../domain/formats/calendar';
import { toLinkedData } from '../domain/formats/linked-data';
import { toCursor } from '../requests/cursor';
import { findChannel, readChannel, slugOf } from '../requests/find-channel';
import { MOST_ITEMS, nextCursor, parseItemsRequest } from '../requests/items-request';
import { getService } from '../services/get-service';
import { surroundings } from './channels';
import { answer, firstNames, queryOf } from './items';

/** A calendar has no pages: the nearest events, up to this many. */
const MOST_EVENTS = 5000;

/** A channel in the formats of other software. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  linkedData: (ctx: Context) =>
    readChannel(
      () => findChannel(strapi, slugOf(ctx), 'jsonld'),
      strapi,
      async (read) => {
        const { channel, source } = read;
        const asking = { ...read, shown: firstNames(read), paged: true, defaultPageSize: MOST_ITEMS };
        const { start, pageSize, narrowing, order, ...asked } = await parseItemsRequest(strapi, ctx.query, asking);
        const query = { ...queryOf(read), ...narrowing, order };
        const { records, last } = await getService(strapi, 'items').page(query, pageSize, start);
        const { defaultLocale, all } = await getService(strapi, 'locales').read();
        const described = describeChannel(channel, [asked.locale, defaultLocale], surroundings(strapi, source, all));
        const more = last && records.length === pageSize ? toCursor(nextCursor(order, last)) : null;
        const next = more ? nextPage(described.links.self, ctx.query, more) : null;
        const nodes = records.flatMap(({ data }) => source.jsonLd?.(data, asked.locale) ?? []);
        const headers: Record<string, string> = next ? { Link: `<${next}>; rel="next"` } : {};
        const body = toLinkedData(described, { nodes, next }, configurationOf(strapi).linkedDataContext);
        answer(ctx, read, JSON.stringify(body), { contentType: 'application/ld+json; charset=utf-8', headers });
      },
    ),

  calendar: (ctx: Context) =>
    readChannel(
      () => findChannel(strapi, slugOf(ctx), 'ics'),
      strapi,
      async (read) => {
        const { channel, source } = read;
        const asking = { ...read, shown: firstNames(read), paged: false };
        const { locale, narrowing, order } = await parseItemsRequest(strapi, ctx.query, asking);
        const query = { ...queryOf(read), ...narrowing, order };
        const { records } = await getService(strapi, 'items').page(query, MOST_EVENTS, { page: 1 });
        const { defaultLocale, all } = await getService(strapi, 'locales').read();
        const { name, mission, links } = describeChannel(
          channel,
          [locale, defaultLocale],
          surroundings(strapi, source, all),
        );
        const events = records.flatMap(({ data }) => source.calendarEvent?.(data, locale) ?? []);
        const body = toCalendar(
          { name: name ?? channel.slug, description: mission ?? '', url: links.self, locale },
          events,
        );
        answer(ctx, read, body, {
          contentType: 'text/calendar; charset=utf-8',
          headers: { 'Content-Disposition': `inline; filename="${channel.slug}.ics"` },
        });
      },
    ),
});

function nextPage(self: string, query: Context['query'], cursor: string): string {
  const parameters = new URLSearchParams(
    Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]),
  );
  parameters.delete('page');
  parameters.set('cursor', cursor);
  return `${self}.jsonld?${parameters.toString()}`;
}
