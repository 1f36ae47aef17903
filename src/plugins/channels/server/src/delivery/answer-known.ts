import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { credentialIn, withoutSecret } from '../access/credential';
import { movedTo } from '../requests/find-channel';
import { getService } from '../services/get-service';
import type { Delivery } from './answer';
import { isCurrent, type Rendition } from './rendition';
import { PRIVATE_CACHE, send } from './send';

/** Without regard to case, as routers read addresses. */
const ADDRESSES = /^\/api\/channels(?=[/?]|$)/i;
/** How long a former address is known to lead to the new one without being asked again. */
const MOVED_SECONDS = 3600;
/** As long as caches may show it: `stale-if-error`. */
const MAX_STALE_SECONDS = 86_400;

/**
 * Ahead of everything that Strapi does for a request: an answer that was given once is given again from memory, as long
 * as the version of its channel is the same and time has let nothing in or out. While the database does not answer, what
 * was known last is given, and said to be stale (RFC 9111, sections 4.2.4 and 5.1).
 */
export function answerWhatIsKnown(strapi: Core.Strapi): void {
  strapi.server.use(async (ctx: Context, next: Next) => {
    if (!ADDRESSES.test(ctx.url) || (ctx.method !== 'GET' && ctx.method !== 'HEAD')) {
      await next();
      return;
    }
    const credential = credentialIn(ctx.url, ctx.headers);
    if (credential) {
      ctx.state.credential = credential;
      ctx.url = withoutSecret(ctx.url);
    }
    const renditions = getService(strapi, 'renditions');
    const known = renditions.get(ctx.url);
    const state = known && (await stateOf(strapi, known));
    if (known && state === 'current') return answer(strapi, ctx, known);
    if (known && state === 'unknown' && mayBeStale(strapi, known)) return answerStale(strapi, ctx, known);
    await next();
    if (ctx.status === 404 && (await redirect(strapi, ctx))) return;
    const { delivery } = ctx.state as { delivery?: Delivery };
    if (!delivery) {
      if (known && ctx.status >= 500 && mayBeStale(strapi, known)) await answerStale(strapi, ctx, known);
      return;
    }
    const { rendition, meaning, isNegotiated } = delivery;
    if (meaning !== null) {
      renditions.keep(meaning, rendition);
      if (!isNegotiated) renditions.lead(ctx.url, meaning);
    }
    await answer(strapi, ctx, rendition);
  });
}

/** Whether an answer still holds; unknown while the database does not say. */
async function stateOf(strapi: Core.Strapi, known: Rendition): Promise<'current' | 'outdated' | 'unknown'> {
  const { recall, findSoon } = getService(strapi, 'live-channels');
  const live = recall(known.slug) ?? (await findSoon(known.slug));
  if (live === undefined) return 'unknown';
  return live?.channel.isPublic && isCurrent(known, live, Date.now()) ? 'current' : 'outdated';
}

/** What may only be shown until an instant is not shown after it, whatever happens. */
function mayBeStale(strapi: Core.Strapi, { slug, freshUntil = Infinity }: Rendition): boolean {
  const { last, silentSeconds } = getService(strapi, 'live-channels');
  const isRecent = silentSeconds() <= MAX_STALE_SECONDS && freshUntil > Date.now();
  return isRecent && last(slug)?.channel.isPublic === true;
}

const answerStale = (strapi: Core.Strapi, ctx: Context, known: Rendition): Promise<void> =>
  answer(strapi, ctx, known, {
    Age: String(getService(strapi, 'live-channels').silentSeconds()),
    Warning: '110 - "Response is Stale"',
  });

/** Leads to what has another address since: not for ever, so that what remembers it asks again. */
async function redirect(strapi: Core.Strapi, ctx: Context): Promise<boolean> {
  const address = await movedTo(strapi, ctx);
  if (address === null) return false;
  ctx.redirect(address);
  ctx.status = 301;
  ctx.set('Cache-Control', ctx.state.credential ? PRIVATE_CACHE : `public, max-age=${MOVED_SECONDS}`);
  return true;
}

async function answer(
  strapi: Core.Strapi,
  ctx: Context,
  rendition: Rendition,
  headers: Record<string, string> = {},
): Promise<void> {
  ctx.respond = false;
  ctx.status = 200;
  await send(ctx.req, ctx.res, rendition, headers);
  getService(strapi, 'delivery-observers').sent(ctx.req, ctx.res, rendition.content);
}
