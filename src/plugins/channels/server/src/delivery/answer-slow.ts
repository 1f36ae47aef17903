import type { Core } from '@strapi/strapi';
import createHttpError from 'http-errors';
import type { Context } from 'koa';
import { TypesettingBusyError } from '../../../../../plugin-kit/server/typesetting/typesetting';
import { getService } from '../services/get-service';
import { translate } from '../services/translate';
import type { ServedChannel } from '../services/live-channels';
import { keyOf, renditionOf, type Body } from './answer';
import { isCurrent } from './rendition';
import { PRIVATE_CACHE } from './send';
import type { Progress } from './slow-answers';

/** Longer than this, and a reader is told how far it is instead. */
const PATIENCE_MS = 4000;
const RETRY_AFTER_SECONDS = 2;

/** What is read in the turn of all answers, and then drawn apart. */
export interface SlowBody {
  items: number;
  draw(): Promise<Body>;
}

/**
 * Answers with what is kept, or with what is made within some seconds; otherwise with 202 (RFC 9110, section 15.3.3): the
 * work goes on, and the same address gives it once it is over.
 */
export async function answerSlowly(
  strapi: Core.Strapi,
  ctx: Context,
  served: ServedChannel,
  meaning: unknown,
  read: () => Promise<SlowBody>,
  waiting: (progress: Progress) => Promise<{ body: string; contentType: string }>,
): Promise<void> {
  const { channel, version } = served;
  const key = keyOf(channel, meaning);
  const kept = channel.isPublic ? getService(strapi, 'renditions').find(key) : undefined;
  if (kept && isCurrent(kept, { version }, Date.now())) return deliver(ctx, kept);
  const rendering = getService(strapi, 'rendering');
  if (channel.isPublic) rendering.assertAllowed(ctx);
  const asked = await getService(strapi, 'slow-answers')
    .ask(key, PATIENCE_MS, async (isRead) => {
      const body = await rendering.inTurn(ctx, read);
      isRead(body.items);
      if (channel.isPublic) rendering.spend(ctx, body.items);
      return renditionOf(served, await body.draw());
    })
    .catch((error: unknown) => {
      if (!(error instanceof TypesettingBusyError)) throw error;
      ctx.set('Retry-After', String(RETRY_AFTER_SECONDS));
      throw createHttpError(503, translate(strapi, 'print.busy'));
    });
  if ('answer' in asked) return deliver(ctx, asked.answer);
  const { body, contentType } = await waiting(asked.progress);
  ctx.status = 202;
  ctx.set({
    'Cache-Control': PRIVATE_CACHE,
    'Content-Type': contentType,
    'Retry-After': String(RETRY_AFTER_SECONDS),
    Vary: 'Accept, Accept-Encoding, Origin',
  });
  ctx.body = body;

  function deliver({ state }: Context, rendition: ReturnType<typeof renditionOf>): void {
    state.delivery = { rendition, meaning: channel.isPublic ? key : null, isNegotiated: false };
    ctx.body = '';
  }
}
