import type { Core } from '@strapi/strapi';
import createHttpError from 'http-errors';
import type { Context } from 'koa';
import { z } from 'zod';
import { localesOf } from '../domain/channel';
import { kindSince } from '../domain/changes';
import { renderItem } from '../domain/render';
import { cursorOf, toCursor } from '../requests/cursor';
import { findChannel, readChannel, slugOf, type ReadChannel } from '../requests/find-channel';
import { parseQuery } from '../requests/parse';
import type { LoggedChange } from '../services/change-log';
import { getService } from '../services/get-service';
import { translate } from '../services/translate';
import { answer, queryOf } from './items';

const MOST_CHANGES = 500;
const DEFAULT_CHANGES = 100;

/** What happened in a channel, in order: from no cursor, the whole channel; then what changed since. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async since(ctx: Context) {
    await readChannel(
      () => settled(strapi, slugOf(ctx)),
      strapi,
      async (read) => answer(ctx, read, await changesBody(strapi, read, ctx.query)),
    );
  },
});

async function changesBody(strapi: Core.Strapi, read: ReadChannel, query: unknown): Promise<string> {
  const { locale, cursor: since = 0, pageSize } = await parse(strapi, query, read);
  const { channelDocumentId, forgottenSequence } = read.version;
  if (since > 0 && since < forgottenSequence) throw createHttpError(410, translate(strapi, 'changes.gone'));
  const changes = await getService(strapi, 'change-log').after(channelDocumentId, since, pageSize);
  const visible = await getService(strapi, 'items').some(
    queryOf(read),
    changes.map(({ documentId }) => documentId),
  );
  const data = changes.flatMap((change) => tell(change, since, visible, read, locale));
  const cursor = toCursor(changes.at(-1)?.sequence ?? since);
  return JSON.stringify({ data, meta: { cursor, hasMore: changes.length === pageSize } });
}

/** The channel once what time let in or out is told: readers of changes end with exactly what items give. */
async function settled(strapi: Core.Strapi, slug: string): Promise<ReadChannel> {
  const read = await findChannel(strapi, slug);
  if (read.version.nextBoundaryAt > Date.now()) return read;
  await getService(strapi, 'projector').drain();
  return findChannel(strapi, slug);
}

async function parse(strapi: Core.Strapi, query: unknown, { channel }: ReadChannel) {
  const { all } = await getService(strapi, 'locales').read();
  const locales = localesOf(channel, all);
  const pageSize = z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .refine((size) => size >= 1 && size <= MOST_CHANGES);
  const asked = parseQuery(
    strapi,
    query,
    {
      cursor: z.union([z.literal('').transform(() => 0), cursorOf(z.int().min(0))]).optional(),
      locale: z.enum(locales).optional(),
      pageSize: pageSize.optional(),
    },
    {
      cursor: ['request.cursor'],
      locale: ['request.locale', { known: locales.join(', ') }],
      pageSize: ['request.pageSize', { limit: String(MOST_CHANGES) }],
    },
  );
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
  read: ReadChannel,
  locale: string,
): object[] {
  const { documentId, reason, successor } = change;
  const type = kindSince(change, since);
  if (type === null) return [];
  const at = new Date(change.changedAt).toISOString();
  if (type === 'left') return [{ type, documentId, at, reason, ...(successor ? { mergedInto: successor } : {}) }];
  if (!visible.has(documentId)) return [];
  return [{ type, documentId, at, item: renderItem(documentId, visible.get(documentId), read, locale) }];
}
