import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { Draft } from '../delivery/answer-known';
import { toItem } from '../domain/item';
import { chainOf, columnsOfPublication } from '../domain/render';
import type { Column } from '../domain/shape/columns';
import { toCursor } from '../requests/cursor';
import { findChannel, readChannel, type ReadChannel } from '../requests/find-channel';
import { nextCursor, parseItemsRequest, type Asking, type ItemsRequest } from '../requests/items-request';
import { getService } from '../services/get-service';
import { translate } from '../services/translate';

/** The items of a channel, as JSON. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  page: (ctx: Context) =>
    readChannel(
      () => findChannel(strapi, ctx),
      strapi,
      async (read) => {
        const asked = await parseItemsRequest(strapi, ctx, asking(read));
        answer(ctx, read, await pageBody(strapi, read, asked));
      },
    ),

  one: (ctx: Context) =>
    readChannel(
      () => findChannel(strapi, ctx),
      strapi,
      async (read) => answer(ctx, read, await itemBody(strapi, read, ctx)),
    ),
});

async function pageBody(strapi: Core.Strapi, read: ReadChannel, asked: ItemsRequest): Promise<string> {
  const { narrowing, order, start, pageSize, locale, fields } = asked;
  const query = { ...queryOf(read), ...narrowing, order };
  const items = getService(strapi, 'items');
  const [total, { records, last }] = await Promise.all([items.count(query), items.page(query, pageSize, start)]);
  const columns = chosenColumns(read, fields);
  const chain = chainOf(locale, read);
  const data = records.map(({ documentId, data: record }) => toItem(documentId, record, columns, chain));
  const cursor = last && records.length === pageSize ? toCursor(nextCursor(order, last)) : null;
  const page = 'page' in start ? { page: start.page, pageCount: Math.ceil(total / pageSize) } : {};
  return JSON.stringify({ data, meta: { pagination: { ...page, pageSize, total, cursor } } });
}

async function itemBody(strapi: Core.Strapi, read: ReadChannel, ctx: Context): Promise<string> {
  const { locale, fields } = await parseItemsRequest(strapi, ctx, {
    ...asking(read, { paged: false }),
    source: { ...read.source, period: undefined, parameters: {} } as unknown as ReadChannel['source'],
    fields: [],
  });
  const { documentId } = ctx.params as { documentId: string };
  const found = await getService(strapi, 'items').some(queryOf(read), [documentId]);
  if (!found.has(documentId)) throw new errors.NotFoundError(translate(strapi, 'item.notFound', { documentId }));
  const columns = chosenColumns(read, fields);
  return JSON.stringify({ data: toItem(documentId, found.get(documentId), columns, chainOf(locale, read)) });
}

/** What is visible now of the items that readers are served. */
export const queryOf = ({ source, version: { generation, channelDocumentId } }: ReadChannel) => ({
  source,
  generation,
  channelDocumentId,
  at: Date.now(),
});

/** What a request may ask of a channel. */
export const asking = (
  read: ReadChannel,
  { paged = true, ...more }: Partial<Pick<Asking, 'paged' | 'defaultPageSize'>> = {},
): Asking => ({ ...read, shown: [...new Set(columnsOfPublication(read).map(firstName))], paged, ...more });

/** The columns that a reader asked for by the first level of their names; the identifier is always there. */
export const chosenColumns = (read: ReadChannel, names: string[] | undefined): Column[] =>
  columnsOfPublication(read).filter((column) => !names || names.includes(firstName(column)));

const firstName = ({ name }: Column): string => name.split('.')[0] ?? name;

/** Leaves an answer to be sent, and kept for who asks the same again. */
export function answer(
  ctx: Context,
  { channel, version }: ReadChannel,
  body: string | Buffer,
  {
    contentType = 'application/json; charset=utf-8',
    headers = {},
    freshUntil,
  }: { contentType?: string; headers?: Record<string, string>; freshUntil?: number | undefined } = {},
): void {
  const rendition: Draft = {
    slug: channel.slug,
    isPublic: channel.isPublic,
    allowedSites: channel.allowedSites,
    version: version.version,
    contentType,
    changedAt: version.changedAt,
    headers,
    freshUntil,
    body,
  };
  ctx.state.rendition = rendition;
  ctx.body = '';
}
