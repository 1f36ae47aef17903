import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { findChannel, slugOf } from '../requests/find-channel';
import { parseItemsRequest } from '../requests/items-request';
import { getService } from '../services/get-service';
import { translate } from '../services/translate';

/** The items of a channel, as JSON. Bodies were written when their records changed and are passed on as they are. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async page(ctx: Context) {
    const { channel, source } = await findChannel(strapi, slugOf(ctx));
    const { page, pageSize, ...asked } = await parseItemsRequest(strapi, ctx.query, { channel, source, paged: true });
    const query = { ...asked, channelDocumentId: channel.documentId, at: Date.now() };
    const items = getService(strapi, 'items');
    const [total, bodies] = await Promise.all([items.count(query), items.page(query, page, pageSize)]);
    const pagination = { page, pageSize, pageCount: Math.ceil(total / pageSize), total };
    ctx.type = 'application/json';
    ctx.body = `{"data":[${bodies.join(',')}],"meta":{"pagination":${JSON.stringify(pagination)}}}`;
  },

  async one(ctx: Context) {
    const { channel, source } = await findChannel(strapi, slugOf(ctx));
    const undated = { ...source, period: undefined } as unknown as typeof source;
    const { locale } = await parseItemsRequest(strapi, ctx.query, { channel, source: undated, paged: false });
    const documentId = (ctx.params as { documentId: string }).documentId;
    const query = { channelDocumentId: channel.documentId, locale, at: Date.now() };
    const body = await getService(strapi, 'items').one(query, documentId);
    if (!body) throw new errors.NotFoundError(translate(strapi, 'item.notFound', { documentId }));
    ctx.type = 'application/json';
    ctx.body = `{"data":${body}}`;
  },
});
