import type { Core } from '@strapi/strapi';
import createHttpError from 'http-errors';
import type { Context } from 'koa';
import { configurationOf } from '../configuration';
import { answer, type Body } from '../delivery/answer';
import { localesOf } from '../domain/channel';
import { kindSince } from '../domain/changes';
import { itemRenderer } from '../domain/render';
import { queryOf } from '../requests/channel-requests';
import { changesParameters, type ChangesCursor } from '../requests/changes-parameters';
import { contentOf } from '../requests/content-of';
import { toCursor } from '../requests/cursor';
import { findChannel, readChannel, type ReadChannel } from '../requests/find-channel';
import { parseQuery } from '../requests/parse';
import type { LoggedChange } from '../services/change-log';
import { getService } from '../services/get-service';
import { translate } from '../services/translate';
import type { Version } from '../services/versions';

const DEFAULT_CHANGES = 100;

/** What happened in a channel, in order: from no cursor, the whole channel; then what changed since. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async since(ctx: Context) {
    await readChannel(
      () => upToDate(strapi, ctx),
      strapi,
      async (read) => {
        const asked = await parse(strapi, ctx, read);
        await answer(strapi, ctx, read, ['changes', asked], () => changesBody(strapi, read, asked));
      },
    );
  },
});

type ChangesRequest = Awaited<ReturnType<typeof parse>>;

async function changesBody(
  strapi: Core.Strapi,
  read: ReadChannel,
  { locale, cursor, pageSize }: ChangesRequest,
): Promise<Body> {
  const { channelDocumentId, version } = read.version;
  const [since, begunAt] = cursor ?? [0, version];
  const reason = cursor && (await whyGone(strapi, cursor, read.version));
  if (reason) throw createHttpError(410, translate(strapi, `changes.${reason}`, { address: beginning(strapi, read) }));
  const changes = await getService(strapi, 'change-log').after(channelDocumentId, since, pageSize);
  const visible = await getService(strapi, 'items').some(
    queryOf(read),
    changes.map(({ documentId }) => documentId),
  );
  const render = itemRenderer(read, locale);
  const data = changes.flatMap((change) => entryOf(change, since, visible, render));
  const next = toCursor([changes.at(-1)?.sequence ?? since, begunAt, channelDocumentId]);
  const body = JSON.stringify({ data, meta: { cursor: next, hasMore: changes.length === pageSize } });
  const given = changes.filter(({ documentId }) => visible.has(documentId));
  return { body, items: data.length, content: contentOf(read, 'changes', { locale }, given) };
}

/** Why nothing true can be said from a cursor on; null when it can. What left before a reader began is nothing that it keeps. */
async function whyGone(strapi: Core.Strapi, cursor: ChangesCursor, version: Version): Promise<string | null> {
  const [since, begunAt, documentId] = cursor;
  if (documentId !== null && documentId !== version.channelDocumentId) return 'foreign';
  const last = Math.max(since, begunAt);
  if (last < version.forgottenSequence) return 'gone';
  if (last <= version.version) return null;
  // Another process may have announced more than this one knows yet.
  const current = (await getService(strapi, 'versions').all()).find(
    (one) => one.channelDocumentId === version.channelDocumentId,
  );
  return current && last <= current.version ? null : 'ahead';
}

const beginning = (strapi: Core.Strapi, { channel }: ReadChannel): string =>
  `${configurationOf(strapi).publicUrl}/api/channels/${channel.slug}/changes`;

/** The channel once what time let in or out is announced: readers of changes end with exactly what items give. */
async function upToDate(strapi: Core.Strapi, ctx: Context): Promise<ReadChannel> {
  const read = await findChannel(strapi, ctx);
  if (read.version.nextBoundaryAt > Date.now()) return read;
  await getService(strapi, 'projector').drain();
  return findChannel(strapi, ctx);
}

async function parse(strapi: Core.Strapi, ctx: Context, { channel }: ReadChannel) {
  const { all } = await getService(strapi, 'locales').read();
  const locales = localesOf(channel, all);
  const { shape, expectations } = changesParameters(locales);
  const asked = parseQuery(strapi, ctx, shape, expectations);
  return {
    cursor: asked.cursor,
    locale: asked.locale ?? locales[0] ?? '',
    pageSize: asked.pageSize ?? DEFAULT_CHANGES,
  };
}

function entryOf(
  change: LoggedChange,
  since: number,
  visible: Map<string, unknown>,
  render: ReturnType<typeof itemRenderer>,
): object[] {
  const { documentId, reason, successor } = change;
  const type = kindSince(change, since);
  if (type === null) return [];
  const at = new Date(change.changedAt).toISOString();
  if (type === 'left') return [{ type, documentId, at, reason, ...(successor ? { mergedInto: successor } : {}) }];
  if (!visible.has(documentId)) return [];
  return [{ type, documentId, at, item: render(documentId, visible.get(documentId)) }];
}
