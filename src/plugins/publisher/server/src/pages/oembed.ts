import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { oembedXml } from '../domain/oembed';
import { getService } from '../services/get-service';
import { parse, translate, type Message } from '../services/translate';

const pixels = z.coerce.number().int().min(1).max(10_000).optional();
/** Consumers add parameters of their own (`dnt`, `callback`): what is not of the specification is left aside. */
const parameters = z.object({
  url: z.string().max(2000),
  format: z.string().default('json'),
  maxwidth: pixels,
  maxheight: pixels,
});

/**
 * What to show of a page whose address was pasted elsewhere (oembed.com, section 2.3.4).
 * @throws NotFoundError for an address that is not of a list or an entry of this site
 * @throws NotImplementedError for another format than JSON and XML
 */
export async function answerOembed(strapi: Core.Strapi, ctx: Context): Promise<void> {
  ctx.vary('Accept-Language');
  const { url, format, maxwidth, maxheight } = parse(strapi, parameters, ctx.query);
  if (format !== 'json' && format !== 'xml')
    throw new errors.NotImplementedError(translate(strapi, 'oembed.format' satisfies Message, { format }));
  const room = { maxWidth: maxwidth ?? null, maxHeight: maxheight ?? null };
  const answer = await getService(strapi, 'oembed').answer(url, room);
  if (!answer) throw new errors.NotFoundError(translate(strapi, 'oembed.absent' satisfies Message));
  ctx.status = 200;
  ctx.set('Cache-Control', 'public, max-age=300');
  ctx.type = format === 'xml' ? 'text/xml; charset=utf-8' : 'application/json; charset=utf-8';
  ctx.body = format === 'xml' ? oembedXml(answer) : JSON.stringify(answer);
}
