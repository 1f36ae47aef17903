import { pipeline, Readable, type Transform } from 'node:stream';
import { createBrotliCompress, createGzip } from 'node:zlib';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { outcomeOf } from '../delivery/preconditions';
import { bestOf, BROTLI, type Encoding } from '../delivery/rendition';
import { commonHeaders } from '../delivery/send';
import { feedItems } from '../domain/formats/feed-items';
import type { Feed, FeedItem, Format } from '../domain/formats/format';
import { shownRecord } from '../domain/shape/shown-record';
import { parseRequest, queryOf } from '../requests/channel-requests';
import { contentOf } from '../requests/content-of';
import type { ReadChannel } from '../requests/find-channel';
import type { ItemsRequest } from '../requests/items-request';
import { getService } from '../services/get-service';
import type { PageStart } from '../services/items';
import { translate } from '../services/translate';
import { disposition, feedOf } from './feed';

/** Items read at once: enough to be quick, few enough for memory to stay flat. */
const STREAM_PAGE = 200;

const compressors: Record<Exclude<Encoding, 'identity'>, () => Transform> = {
  br: () => createBrotliCompress(BROTLI),
  gzip: () => createGzip(),
};

/**
 * Every item, or the page that was asked for, one after the other. When new items take the place of those that are being
 * read, the answer breaks off rather than mix them: a reader sees that it is not whole and asks again.
 */
export async function stream(strapi: Core.Strapi, ctx: Context, read: ReadChannel, format: Format): Promise<void> {
  const asked = await parseRequest(strapi, ctx, read, { defaultPageSize: STREAM_PAGE });
  const encoding = bestOf(ctx.get('Accept-Encoding'));
  describe(ctx, read, format, encoding);
  const tag = ctx.response.get('ETag');
  const outcome = tag ? outcomeOf(ctx.req.headers, tag, read.version.changedAt, Date.now()) : 200;
  ctx.status = outcome;
  const announce = (records: { documentId: string }[]) =>
    getService(strapi, 'delivery-observers').sent(ctx.req, ctx.res, contentOf(read, format.extension, asked, records));
  if (outcome !== 200) return announce([]);
  if (ctx.method === 'HEAD') return;
  if (read.channel.isPublic) getService(strapi, 'rendering').assertAllowed(ctx);
  const lines = Readable.from(pages(strapi, ctx, read, asked, format, announce), { highWaterMark: 1 });
  // Whoever stops reading, and what breaks off, ends both.
  ctx.body = encoding === 'identity' ? lines : pipeline(lines, compressors[encoding](), () => undefined);
}

function describe(ctx: Context, { channel, version }: ReadChannel, format: Format, encoding: Encoding): void {
  // Strapi allows every origin before it knows which channel is read.
  ctx.remove('Access-Control-Allow-Origin');
  const described = {
    contentType: format.contentType,
    changedAt: version.changedAt,
    headers: disposition(channel.slug, format),
    isPublic: channel.isPublic,
    allowedSites: channel.allowedSites,
  };
  ctx.set(commonHeaders(described, ctx.get('Origin') || undefined));
  const variant = encoding === 'identity' ? '' : `-${encoding}`;
  if (variant) ctx.set('Content-Encoding', encoding);
  // What time lets in or out changes the bytes before it changes the version.
  if (version.nextBoundaryAt > Date.now()) ctx.set('ETag', `"${version.version}.${version.generation}${variant}"`);
}

async function* pages(
  strapi: Core.Strapi,
  ctx: Context,
  read: ReadChannel,
  asked: ItemsRequest,
  format: Format,
  announce: (records: { documentId: string }[]) => void,
): AsyncGenerator<string> {
  const isPage = ['page', 'pageSize', 'cursor'].some((name) => name in ctx.query);
  const feed = await feedOf(strapi, ctx, read, asked, null);
  const query = { ...queryOf(read), ...asked.narrowing, order: asked.order };
  const shown = shownRecord(read);
  const given: { documentId: string }[] = [];
  let start: PageStart = asked.start;
  try {
    for (;;) {
      // Asked anew: what answers a question may leave while a slow reader is served.
      const { records, last } = await getService(strapi, 'items').page({ ...query }, asked.pageSize, start);
      const current = await getService(strapi, 'versions').generationOf(read.version.channelDocumentId);
      if (current !== read.version.generation) throw new Error(translate(strapi, 'channel.changing'));
      if (read.channel.isPublic) getService(strapi, 'rendering').spend(ctx, records.length);
      if (records.length > 0) yield textOf(feed, feedItems(records, feed, shown), format);
      given.push(...records.map(({ documentId }) => ({ documentId })));
      if (isPage || !last || records.length < asked.pageSize) return;
      start = { after: last };
    }
  } finally {
    // Whoever stops reading was given what came before.
    announce(given);
  }
}

/** A format that is streamed writes text. */
const textOf = (feed: Feed, items: FeedItem[], format: Format): string =>
  items.map((one) => format.write(feed, [one]) as string).join('');
