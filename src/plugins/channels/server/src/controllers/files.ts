import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { KEY, type Credential } from '../access/credential';
import { configurationOf } from '../configuration';
import { describeChannel } from '../domain/describe-channel';
import type { Feed, FeedItem, Format } from '../domain/formats/format';
import { toItem } from '../domain/item';
import { chainOf } from '../domain/render';
import { commonHeaders, isFresh } from '../delivery/send';
import { toCursor } from '../requests/cursor';
import { findChannel, readChannel, slugOf, type ReadChannel } from '../requests/find-channel';
import { nextCursor, parseItemsRequest, type ItemsRequest } from '../requests/items-request';
import { getService } from '../services/get-service';
import type { FoundRecord, PageStart, Place } from '../services/items';
import { translate } from '../services/translate';
import { surroundings } from './channels';
import { answer, asking, chosenColumns, queryOf } from './items';

/** Items read at once: enough to be quick, few enough for memory to stay flat. */
const STREAM_PAGE = 200;

/** A channel in the formats of other software: `/api/channels/{slug}.{extension}`. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: Context) {
    const { extension } = ctx.params as { extension: string };
    const slug = slugOf(ctx);
    const first = await findChannel(strapi, ctx);
    const format = findFormat(strapi, first, extension);
    if (format.isStreamed) return stream(strapi, ctx, first, format);
    await readChannel(
      () => findChannel(strapi, ctx),
      strapi,
      async (read) => {
        const asked = await parseItemsRequest(strapi, ctx, asking(read, { defaultPageSize: format.pageSize }));
        const order = asked.order ?? format.order;
        const query = { ...queryOf(read), ...asked.narrowing, order, hasHistory: true as const };
        const { records, last } = await getService(strapi, 'items').page(query, asked.pageSize, asked.start);
        const next =
          last && records.length === asked.pageSize ? nextPage(strapi, ctx, { ...asked, order }, last) : null;
        const feed = await feedOf(strapi, ctx, read, asked, next);
        const items = feedItems(records, feed);
        answer(ctx, read, await format.write(feed, items), {
          contentType: format.contentType,
          freshUntil: format.freshUntil?.(items, feed.at),
          headers: { ...disposition(slug, format), ...(next ? { Link: `<${next}>; rel="next"` } : {}) },
        });
      },
    );
  },
});

/** @throws NotFoundError that says why the channel has not this format, and which ones it has. */
function findFormat(strapi: Core.Strapi, { channel, source }: ReadChannel, extension: string): Format {
  const formats = getService(strapi, 'formats');
  const format = formats.of(source, channel.formats).find((one) => one.extension === extension);
  if (format) return format;
  const offered = formats.of(source, null).some((one) => one.extension === extension);
  const items = `${configurationOf(strapi).publicUrl}/api/channels/${channel.slug}/items`;
  if (extension === 'json') throw new errors.NotFoundError(translate(strapi, 'format.json', { items }));
  const known = ['json', ...formats.of(source, channel.formats).map((one) => one.extension)].join(', ');
  const why = offered ? 'off' : formats.isKnown(extension) ? (WHY[extension] ?? 'notOffered') : 'notFound';
  throw new errors.NotFoundError(translate(strapi, `format.${why}`, { slug: channel.slug, extension, known }));
}

/** What a source needs for a format, when it is not its linked data alone. */
const WHY: Record<string, string> = { ics: 'undated', geojson: 'unplaced' };

async function feedOf(
  strapi: Core.Strapi,
  ctx: Context,
  read: ReadChannel,
  asked: ItemsRequest,
  next: string | null,
): Promise<Feed> {
  const { all } = await getService(strapi, 'locales').read();
  const { publicUrl, linkedDataContext, timeZone } = configurationOf(strapi);
  const chain = chainOf(asked.locale, read);
  return {
    channel: describeChannel(read.channel, chain, surroundings(strapi, read, all)),
    source: read.source,
    columns: chosenColumns(read, asked.fields),
    chain,
    timeZone,
    address: `${publicUrl}${ctx.url}`,
    next,
    at: Date.now(),
    changedAt: read.version.changedAt,
    linkedDataContext,
  };
}

const feedItems = (records: FoundRecord[], { columns, chain }: Feed): FeedItem[] =>
  records.map(({ documentId, data, history }) => ({
    ...{ documentId, data, item: toItem(documentId, data, columns, chain) },
    ...(history ? { history } : {}),
  }));

const disposition = (slug: string, { extension }: Format) => ({
  'Content-Disposition': `inline; filename="${slug}.${extension}"`,
});

/** The same request for what comes after. */
function nextPage(strapi: Core.Strapi, { path, query, state }: Context, { order }: ItemsRequest, last: Place): string {
  const parameters = new URLSearchParams(
    Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]),
  );
  parameters.delete('page');
  parameters.set('cursor', toCursor(nextCursor(order, last)));
  const { credential } = state as { credential?: Credential };
  if (credential?.kind === 'address') parameters.set(KEY, credential.secret);
  return `${configurationOf(strapi).publicUrl}${path}?${parameters.toString()}`;
}

/**
 * Every item, or the page that was asked for, one after the other. When new items take the place of those that are being
 * read, the answer breaks off rather than mix them: a reader sees that it is not whole and asks again.
 */
async function stream(strapi: Core.Strapi, ctx: Context, read: ReadChannel, format: Format): Promise<void> {
  const asked = await parseItemsRequest(strapi, ctx, asking(read, { defaultPageSize: STREAM_PAGE }));
  const isPage = ['page', 'pageSize', 'cursor'].some((name) => name in ctx.query);
  const feed = await feedOf(strapi, ctx, read, asked, null);
  const tag = `"${read.version.version}.${read.version.generation}"`;
  // Strapi allows every origin before it knows which channel is read.
  ctx.remove('Access-Control-Allow-Origin');
  ctx.set(
    commonHeaders(
      {
        contentType: format.contentType,
        changedAt: read.version.changedAt,
        headers: disposition(read.channel.slug, format),
        isPublic: read.channel.isPublic,
        allowedSites: read.channel.allowedSites,
      },
      ctx.get('Origin') || undefined,
    ),
  );
  // What time lets in or out changes the bytes before it changes the version.
  if (read.version.nextBoundaryAt > Date.now()) ctx.set('ETag', tag);
  if (ctx.response.get('ETag') && isFresh(ctx.req.headers, tag, read.version.changedAt)) {
    ctx.status = 304;
    return;
  }
  ctx.status = 200;
  if (ctx.method !== 'HEAD')
    ctx.body = Readable.from(pages(strapi, read, asked, feed, format, isPage), { highWaterMark: 1 });
}

async function* pages(
  strapi: Core.Strapi,
  read: ReadChannel,
  asked: ItemsRequest,
  feed: Feed,
  format: Format,
  isPage: boolean,
): AsyncGenerator<string> {
  const query = { ...queryOf(read), ...asked.narrowing, order: asked.order };
  let start: PageStart = asked.start;
  for (;;) {
    const { records, last } = await getService(strapi, 'items').page(query, asked.pageSize, start);
    const current = await getService(strapi, 'versions').generationOf(read.version.channelDocumentId);
    if (current !== read.version.generation) throw new Error(translate(strapi, 'channel.changing'));
    if (records.length > 0)
      yield feedItems(records, feed)
        .map((one) => format.write(feed, [one]) as string)
        .join('');
    if (isPage || !last || records.length < asked.pageSize) return;
    start = { after: last };
  }
}
