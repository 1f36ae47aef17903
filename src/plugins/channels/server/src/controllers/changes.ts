import type { Core } from '@strapi/strapi';
import createHttpError from 'http-errors';
import type { Context } from 'koa';
import { localesOf } from '../domain/channel';
import { kindSince } from '../domain/changes';
import { itemRenderer } from '../domain/render';
import { changesParameters } from '../requests/changes-parameters';
import { toCursor } from '../requests/cursor';
import { findChannel, readChannel, type ReadChannel } from '../requests/find-channel';
import { parseQuery } from '../requests/parse';
import type { LoggedChange } from '../services/change-log';
import { getService } from '../services/get-service';
import { translate } from '../services/translate';
import { answer, queryOf } from './items';

const DEFAULT_CHANGES = 100;

/** What happened in a channel, in order: from no cursor, the whole channel; then what changed since. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async since(ctx: Context) {
    await readChannel(
      () => settled(strapi, ctx),
      strapi,
      async (read) => answer(ctx, read, await changesBody(strapi, read, ctx)),
    );
  },
});

async function changesBody(strapi: Core.Strapi, read: ReadChannel, ctx: Context): Promise<string> {
  const { locale, cursor, pageSize } = await parse(strapi, ctx, read);
  const { channelDocumentId, forgottenSequence, version } = read.version;
  const [since, begunAt] = cursor ?? [0, version];
  // What left before a reader began is nothing that this reader keeps.
  if (Math.max(since, begunAt) < forgottenSequence) throw createHttpError(410, translate(strapi, 'changes.gone'));
  const changes = await getService(strapi, 'change-log').after(channelDocumentId, since, pageSize);
  const visible = await getService(strapi, 'items').some(
    queryOf(read),
    changes.map(({ documentId }) => documentId),
  );
  const render = itemRenderer(read, locale);
  const data = changes.flatMap((change) => tell(change, since, visible, render));
  const next = toCursor([changes.at(-1)?.sequence ?? since, begunAt]);
  return JSON.stringify({ data, meta: { cursor: next, hasMore: changes.length === pageSize } });
}

/** The channel once what time let in or out is told: readers of changes end with exactly what items give. */
async function settled(strapi: Core.Strapi, ctx: Context): Promise<ReadChannel> {
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

function tell(
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
