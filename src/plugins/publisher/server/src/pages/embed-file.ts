import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { getService } from '../services/get-service';

/** `/embed/v1/…`: for any site, without cookies. */
export function answerEmbedFile(strapi: Core.Strapi, ctx: Context): void {
  const { file: name } = ctx.params as { file: string };
  const file = getService(strapi, 'embed-files').find(name);
  if (!file) {
    ctx.status = 404;
    return;
  }
  ctx.vary('Accept-Encoding');
  const encoding = ctx.acceptsEncodings('br', 'gzip', 'identity');
  const compressed = encoding === 'br' || encoding === 'gzip' ? encoding : null;
  ctx.status = 200;
  ctx.type = file.type;
  ctx.set({
    'Cache-Control': file.cacheControl,
    ETag: `"${file.tag}${compressed ? `-${compressed}` : ''}"`,
    'X-Content-Type-Options': 'nosniff',
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Timing-Allow-Origin': '*',
  });
  // A worker may do for all embeds what it does for screens.
  if (name === 'screen-worker.js') ctx.set('Service-Worker-Allowed', '/embed/');
  if (ctx.fresh) {
    ctx.status = 304;
    return;
  }
  if (compressed) ctx.set('Content-Encoding', compressed);
  ctx.body = compressed ? file.compressed[compressed] : file.content;
}
