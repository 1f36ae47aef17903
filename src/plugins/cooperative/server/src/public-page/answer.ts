import type { Context } from 'koa';
import { languageOf } from './language';
import { CONTENT_SECURITY_POLICY } from './style';

/** Answers with a page, which caches may keep as `cacheControl` says (RFC 9111, section 5.2). */
export function answerPage(
  ctx: Context,
  { status = 200, cacheControl, body }: { status?: number; cacheControl: string; body: string },
): void {
  ctx.status = status;
  ctx.type = 'text/html; charset=utf-8';
  ctx.set('Content-Security-Policy', CONTENT_SECURITY_POLICY);
  ctx.set('Content-Language', languageOf(ctx));
  ctx.set('Cache-Control', cacheControl);
  ctx.vary('Accept-Language');
  ctx.body = body;
}
