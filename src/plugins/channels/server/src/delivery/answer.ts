import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { getService } from '../services/get-service';
import type { ServedChannel } from '../services/live-channels';
import { isCurrent, toRendition, type Rendition } from './rendition';

/** What is made for a request: its text, and how many items went into it. */
export interface Body {
  body: string | Buffer;
  items: number;
  /** Instant (milliseconds) at which time alone makes it false. */
  freshUntil?: number | undefined;
  contentType?: string;
  headers?: Record<string, string>;
}

/** What a controller leaves to be sent, and kept for who asks the same again. */
export interface Delivery {
  rendition: Rendition;
  /** What the request means, however its address is written; null for what nobody but who asks may keep. */
  meaning: string | null;
  /** True when the same address gives another representation to who prefers it. */
  isNegotiated: boolean;
}

/**
 * Answers with what is kept of a request that means the same, or with what `make` makes of it. `meaning` is the request as
 * it was understood: the kind of answer, then its parameters in one order.
 */
export async function answer(
  strapi: Core.Strapi,
  ctx: Context,
  { channel, version }: ServedChannel,
  meaning: unknown,
  make: () => Promise<Body>,
  { isNegotiated = false } = {},
): Promise<void> {
  const key = channel.isPublic ? `${channel.slug} ${JSON.stringify(meaning)}` : null;
  const known = key === null ? undefined : getService(strapi, 'renditions').find(key);
  const isKnown = known !== undefined && isCurrent(known, { version }, Date.now());
  const rendition = isKnown ? known : await render(strapi, ctx, { channel, version }, make);
  const delivery: Delivery = { rendition, meaning: key, isNegotiated };
  ctx.state.delivery = delivery;
  ctx.body = '';
}

async function render(
  strapi: Core.Strapi,
  ctx: Context,
  { channel, version }: ServedChannel,
  make: () => Promise<Body>,
): Promise<Rendition> {
  const rendering = getService(strapi, 'rendering');
  if (channel.isPublic) rendering.assertAllowed(ctx);
  const made = await rendering.inTurn(ctx, make);
  const { body, items, freshUntil, contentType = 'application/json; charset=utf-8', headers = {} } = made;
  if (channel.isPublic) rendering.spend(ctx, items);
  const { slug, isPublic, allowedSites } = channel;
  return toRendition(body, {
    ...{ slug, isPublic, allowedSites, contentType, headers, freshUntil },
    version: version.version,
    changedAt: version.changedAt,
  });
}
