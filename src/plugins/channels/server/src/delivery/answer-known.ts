import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { credentialIn, withoutSecret } from '../access/credential';
import { getService } from '../services/get-service';
import { toRendition, type Rendition } from './rendition';
import { createRenditions } from './renditions';
import { send } from './send';

/** Without regard to case, as routers read addresses. */
const ADDRESSES = /^\/api\/channels(?=[/?]|$)/i;

/** What a controller answers instead of a body, for its bytes to be kept. */
export type Draft = Omit<Rendition, 'hash' | 'bytes'> & { body: string | Buffer };

/**
 * Ahead of everything that Strapi does for a request: an answer that was given once is given again from memory, as long
 * as the version of its channel is the same and time has let nothing in or out.
 */
export function answerWhatIsKnown(strapi: Core.Strapi): void {
  const renditions = createRenditions();

  const isCurrent = async ({ slug, version, freshUntil = Infinity }: Rendition): Promise<boolean> => {
    const { recall, find } = getService(strapi, 'live-channels');
    const live = recall(slug) ?? (await find(slug));
    return (
      live !== null &&
      live.channel.isPublic &&
      live.version.version === version &&
      Math.min(live.version.nextBoundaryAt, freshUntil) > Date.now()
    );
  };

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
    const known = renditions.get(ctx.url);
    if (known && (await isCurrent(known))) return answer(ctx, known);
    await next();
    const { rendition: draft } = ctx.state as { rendition?: Draft };
    if (!draft) return;
    const { body, ...described } = draft;
    const rendition = toRendition(body, described);
    if (rendition.isPublic) renditions.keep(ctx.url, rendition);
    await answer(ctx, rendition);
  });
}

async function answer(ctx: Context, rendition: Rendition): Promise<void> {
  ctx.respond = false;
  ctx.status = 200;
  await send(ctx.req, ctx.res, rendition);
}
