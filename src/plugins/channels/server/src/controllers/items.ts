import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { answer, type Body } from '../delivery/answer';
import { toItem } from '../domain/item';
import { chainOf } from '../domain/render';
import { asking, chosenColumns, parseRequest, queryOf } from '../requests/channel-requests';
import { contentOf } from '../requests/content-of';
import { toCursor } from '../requests/cursor';
import { findChannel, readChannel, type ReadChannel } from '../requests/find-channel';
import { nextCursor, parseItemsRequest, type ItemsRequest } from '../requests/items-request';
import { getService } from '../services/get-service';
import { translate } from '../services/translate';

/** The items of a channel, as JSON. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  page: (ctx: Context) =>
    readChannel(
      () => findChannel(strapi, ctx),
      strapi,
      async (read) => {
        const asked = await parseRequest(strapi, ctx, read);
        await answer(strapi, ctx, read, ['items', asked], () => pageBody(strapi, read, asked));
      },
    ),

  one: (ctx: Context) =>
    readChannel(
      () => findChannel(strapi, ctx),
      strapi,
      async (read) => {
        const asked = await parseItemRequest(strapi, ctx, read);
        const { documentId } = ctx.params as { documentId: string };
        await answer(strapi, ctx, read, ['item', documentId, asked], () => itemBody(strapi, read, documentId, asked));
      },
    ),
});

async function pageBody(strapi: Core.Strapi, read: ReadChannel, asked: ItemsRequest): Promise<Body> {
  const { narrowing, order, start, pageSize, locale, fields } = asked;
  const query = { ...queryOf(read), ...narrowing, order };
  const items = getService(strapi, 'items');
  const [total, { records, last }] = await Promise.all([items.count(query), items.page(query, pageSize, start)]);
  const columns = chosenColumns(read, fields);
  const chain = chainOf(locale, read);
  const data = records.map(({ documentId, data: record }) => toItem(documentId, record, columns, chain));
  const cursor = last && records.length === pageSize ? toCursor(nextCursor(order, last)) : null;
  const page = 'page' in start ? { page: start.page, pageCount: Math.ceil(total / pageSize) } : {};
  const body = JSON.stringify({ data, meta: { pagination: { ...page, pageSize, total, cursor } } });
  return { body, items: data.length, content: contentOf(read, 'json', asked, records) };
}

/** One item is asked for in a language and with some fields, nothing else. */
const parseItemRequest = (strapi: Core.Strapi, ctx: Context, read: ReadChannel): Promise<ItemsRequest> =>
  parseItemsRequest(strapi, ctx, {
    ...asking(strapi, read, { paged: false }),
    source: { ...read.source, period: undefined, measures: [], parameters: {} } as unknown as ReadChannel['source'],
    fields: [],
  });

async function itemBody(
  strapi: Core.Strapi,
  read: ReadChannel,
  documentId: string,
  { locale, fields }: ItemsRequest,
): Promise<Body> {
  const found = await getService(strapi, 'items').some(queryOf(read), [documentId]);
  if (!found.has(documentId)) throw new errors.NotFoundError(translate(strapi, 'item.notFound', { documentId }));
  const columns = chosenColumns(read, fields);
  const item = toItem(documentId, found.get(documentId), columns, chainOf(locale, read));
  const content = contentOf(read, 'json', { locale, fields }, [{ documentId }]);
  return { body: JSON.stringify({ data: item }), items: 1, content };
}
