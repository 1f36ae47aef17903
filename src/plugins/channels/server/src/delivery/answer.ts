import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { DeliveredContent } from '../services/delivery-observers';
import { getService } from '../services/get-service';
import type { ServedChannel } from '../services/live-channels';
import { isCurrent, toRendition, type Rendition } from './rendition';

/** What is made for a request: its text, and how many items went into it. */
export interface Body {
  body: string | Buffer;
  items: number;
  /** What it holds of the channel; absent when it only describes it. */
  content?: DeliveredContent;
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
  const key = channel.isPublic ? keyOf(channel, meaning) : null;
  const known = key === null ? undefined : getService(strapi, 'renditions').find(key);
  const isKnown = known !== undefined && isCurrent(known, { version }, Date.now());
  const rendition = isKnown ? known : await render(strapi, ctx, { channel, version }, make);
  const delivery: Delivery = { rendition, meaning: key, isNegotiated };
  ctx.state.delivery = delivery;
  ctx.body = '';
}

/** What answers of a channel that mean the same have in common. */
export const keyOf = ({ slug }: { slug: string }, meaning: unknown): string => `${slug} ${JSON.stringify(meaning)}`;

async function render(
  strapi: Core.Strapi,
  ctx: Context,
  { channel, version }: ServedChannel,
  make: () => Promise<Body>,
): Promise<Rendition> {
  const rendering = getService(strapi, 'rendering');
  if (channel.isPublic) rendering.assertAllowed(ctx);
  const made = await rendering.inTurn(ctx, make);
  if (channel.isPublic) rendering.spend(ctx, made.items);
  return renditionOf({ channel, version }, made);
}

/** The bytes of an answer, and what is said of them. */
export function renditionOf({ channel, version }: ServedChannel, made: Body): Rendition {
  const { body, content, freshUntil, contentType = 'application/json; charset=utf-8', headers = {} } = made;
  const { slug, isPublic, allowedSites } = channel;
  return toRendition(body, {
    ...{ slug, isPublic, allowedSites, contentType, headers, content, freshUntil },
    version: version.version,
    changedAt: version.changedAt,
  });
}
