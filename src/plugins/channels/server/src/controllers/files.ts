import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { KEY, type Credential } from '../access/credential';
import { configurationOf } from '../configuration';
import { localesOf } from '../domain/channel';
import { feedItems } from '../domain/formats/feed-items';
import type { AnyFormat, DrawnFormat, Format } from '../domain/formats/format';
import { shownRecord } from '../domain/shape/shown-record';
import { answer, type Body } from '../delivery/answer';
import { answerSlowly, type SlowBody } from '../delivery/answer-slow';
import { pick } from '../domain/localise';
import { chainOf } from '../domain/render';
import { parseRequest, queryOf } from '../requests/channel-requests';
import { contentOf } from '../requests/content-of';
import { toCursor } from '../requests/cursor';
import { findChannel, readChannel, type ReadChannel } from '../requests/find-channel';
import { nextCursor, type ItemsRequest } from '../requests/items-request';
import { getService } from '../services/get-service';
import type { Place } from '../services/items';
import { translate } from '../services/translate';
import { disposition, feedOf } from './feed';
import { stream } from './stream';
import { waitingAnswer } from './waiting';

/** A channel in the formats of other software: `/api/channels/{slug}.{extension}`. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: Context) {
    const { extension } = ctx.params as { extension: string };
    const first = await findChannel(strapi, ctx);
    const format = findFormat(strapi, first, extension);
    if ('isStreamed' in format && format.isStreamed) return stream(strapi, ctx, first, format);
    await readChannel(
      () => findChannel(strapi, ctx),
      strapi,
      (read) => ('draw' in format ? answerDrawn(strapi, ctx, read, format) : answerFile(strapi, ctx, read, format)),
    );
  },
});

async function answerFile(strapi: Core.Strapi, ctx: Context, read: ReadChannel, format: Format): Promise<void> {
  const asked = await parseRequest(strapi, ctx, read, { defaultPageSize: format.pageSize });
  await answer(strapi, ctx, read, [format.extension, asked], () => fileBody(strapi, ctx, read, format, asked));
}

async function fileBody(
  strapi: Core.Strapi,
  ctx: Context,
  read: ReadChannel,
  format: Format,
  asked: ItemsRequest,
): Promise<Body> {
  const order = asked.order ?? format.order;
  const query = { ...queryOf(read), ...asked.narrowing, order, hasHistory: true as const };
  const { records, last } = await getService(strapi, 'items').page(query, asked.pageSize, asked.start);
  const next = last && records.length === asked.pageSize ? nextPage(strapi, ctx, { ...asked, order }, last) : null;
  const feed = await feedOf(strapi, ctx, read, asked, next);
  const items = feedItems(records, feed, shownRecord(read));
  return {
    body: await format.write(feed, items),
    items: records.length,
    content: contentOf(read, format.extension, asked, records),
    contentType: format.contentType,
    freshUntil: format.freshUntil?.(items, feed.at),
    headers: { ...disposition(read.channel.slug, format), ...(next ? { Link: `<${next}>; rel="next"` } : {}) },
  };
}

/** What it draws depends on its own parameters as they were written. */
async function answerDrawn(strapi: Core.Strapi, ctx: Context, read: ReadChannel, format: DrawnFormat): Promise<void> {
  const { all } = await getService(strapi, 'locales').read();
  const locales = localesOf(read.channel, all);
  const { parameters, options, variant } = await format.read(strapi, ctx.query, {
    source: read.source,
    locales,
    at: Date.now(),
  });
  const request = { query: parameters, querystring: ctx.querystring };
  const asked = await parseRequest(strapi, request, read, {
    defaultPageSize: format.pageSize,
    alsoKnown: format.parameters.map(({ name }) => name),
  });
  const { channel, version } = read;
  const readItems = async (): Promise<SlowBody> => {
    const query = { ...queryOf(read), ...asked.narrowing, order: asked.order };
    const service = getService(strapi, 'items');
    const [total, { records }] = await Promise.all([
      service.count(query),
      service.page(query, asked.pageSize, asked.start),
    ]);
    const feed = await feedOf(strapi, ctx, read, asked, null);
    const items = feedItems(records, feed, shownRecord(read));
    const drawn = { options, total, version: version.version, isPublic: channel.isPublic };
    const draw = async (): Promise<Body> => ({
      body: await format.draw(strapi, feed, items, drawn),
      items: records.length,
      content: contentOf(read, format.extension, asked, records),
      contentType: format.contentType,
      freshUntil: format.freshUntil(strapi, feed.at),
      headers: disposition([channel.slug, variant].filter(Boolean).join('-'), format),
    });
    return { items: records.length, draw };
  };
  const meaning = [format.extension, asked, options];
  if (!format.isSlow) return answer(strapi, ctx, read, meaning, async () => (await readItems()).draw());
  const name = pick(channel.name, chainOf(asked.locale, read)) ?? channel.slug;
  await answerSlowly(strapi, ctx, read, meaning, readItems, (progress) =>
    waitingAnswer(strapi, ctx, { locale: asked.locale, name, progress }),
  );
}

/** @throws NotFoundError that says why the channel has not this format, and which ones it has. */
function findFormat(strapi: Core.Strapi, { channel, source }: ReadChannel, extension: string): AnyFormat {
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
