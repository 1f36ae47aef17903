import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { Draft } from '../delivery/answer-known';
import { shownFields } from '../domain/channel';
import { renderItem } from '../domain/render';
import { toCursor } from '../requests/cursor';
import { findChannel, readChannel, slugOf, type ReadChannel } from '../requests/find-channel';
import { nextCursor, parseItemsRequest, type ItemsRequest } from '../requests/items-request';
import { getService } from '../services/get-service';
import { translate } from '../services/translate';

/** The items of a channel, as JSON. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  page: (ctx: Context) =>
    readChannel(
      () => findChannel(strapi, slugOf(ctx)),
      strapi,
      async (read) => {
        const asked = await parseItemsRequest(strapi, ctx.query, { ...read, shown: firstNames(read), paged: true });
        answer(ctx, read, await pageBody(strapi, read, asked));
      },
    ),

  one: (ctx: Context) =>
    readChannel(
      () => findChannel(strapi, slugOf(ctx)),
      strapi,
      async (read) => answer(ctx, read, await itemBody(strapi, read, ctx)),
    ),
});

async function pageBody(strapi: Core.Strapi, read: ReadChannel, asked: ItemsRequest): Promise<string> {
  const { narrowing, order, start, pageSize, locale, fields } = asked;
  const query = { ...queryOf(read), ...narrowing, order };
  const items = getService(strapi, 'items');
  const [total, { records, last }] = await Promise.all([items.count(query), items.page(query, pageSize, start)]);
  const data = records.map(({ documentId, data: record }) =>
    only(renderItem(documentId, record, read, locale), fields),
  );
  const cursor = last && records.length === pageSize ? toCursor(nextCursor(order, last)) : null;
  const page = 'page' in start ? { page: start.page, pageCount: Math.ceil(total / pageSize) } : {};
  return JSON.stringify({ data, meta: { pagination: { ...page, pageSize, total, cursor } } });
}

async function itemBody(strapi: Core.Strapi, read: ReadChannel, ctx: Context): Promise<string> {
  const { locale, fields } = await parseItemsRequest(strapi, ctx.query, {
    ...read,
    source: { ...read.source, period: undefined, parameters: {} } as unknown as ReadChannel['source'],
    fields: [],
    shown: firstNames(read),
    paged: false,
  });
  const { documentId } = ctx.params as { documentId: string };
  const found = await getService(strapi, 'items').some(queryOf(read), [documentId]);
  if (!found.has(documentId)) throw new errors.NotFoundError(translate(strapi, 'item.notFound', { documentId }));
  return JSON.stringify({ data: only(renderItem(documentId, found.get(documentId), read, locale), fields) });
}

/** What is visible now of the items that readers are served. */
export const queryOf = ({ version: { channelDocumentId, generation } }: ReadChannel) => ({
  channelDocumentId,
  generation,
  at: Date.now(),
});

/** The names that items have at their first level. */
export const firstNames = ({ channel, fields }: ReadChannel): string[] => [
  ...new Set(shownFields(channel, fields).map(({ name }) => name.split('.')[0] ?? name)),
];

/** The fields that a reader asked for; the identifier is always there. */
export const only = (item: Record<string, unknown>, names: string[] | undefined): Record<string, unknown> =>
  names
    ? Object.fromEntries(Object.entries(item).filter(([name]) => name === 'documentId' || names.includes(name)))
    : item;

/** Leaves an answer to be sent, and kept for who asks the same again. */
export function answer(
  ctx: Context,
  { channel, version }: ReadChannel,
  body: string,
  {
    contentType = 'application/json; charset=utf-8',
    headers = {},
  }: { contentType?: string; headers?: Record<string, string> } = {},
): void {
  const rendition: Draft = {
    slug: channel.slug,
    version: version.version,
    contentType,
    changedAt: version.changedAt,
    headers,
    body,
  };
  ctx.state.rendition = rendition;
  ctx.body = '';
}
