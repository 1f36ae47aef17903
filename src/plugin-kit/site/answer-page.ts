import type { Context } from 'koa';

interface Policy {
  /** Whether the page loads scripts of this site: what they add is a convenience. */
  hasScripts?: boolean;
  /** Hashes of the styles that the page itself holds, as a policy names them. */
  styles?: string[];
  /** Whether its scripts write styles into the page and draw signs from data: readers of documents do. */
  isStyledByScripts?: boolean;
  /** Sites that may frame the page; none by default. */
  framedBy?: string[];
}

/** What a public page may load: its own style, fonts and forms; pictures of any host; scripts only where it says so. */
export const contentSecurityPolicy = ({
  hasScripts = false,
  styles = [],
  isStyledByScripts = false,
  framedBy = [],
}: Policy = {}): string =>
  [
    "default-src 'none'",
    ...(hasScripts ? ["script-src 'self'", "connect-src 'self'"] : []),
    ["style-src 'self'", ...(isStyledByScripts ? ["'unsafe-inline'"] : []), ...styles].join(' '),
    "font-src 'self'",
    `img-src 'self'${isStyledByScripts ? ' data:' : ''} https: http:`,
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framedBy.length > 0 ? framedBy.join(' ') : "'none'"}`,
  ].join('; ');

interface Answer extends Policy {
  status?: number;
  language: string;
  /** How long caches may keep it (RFC 9111, section 5.2). */
  cacheControl: string;
  /** Whether the address alone does not say the language. */
  isNegotiated?: boolean;
  body: string;
}

/** Answers with a page that anybody may read, under the headers that all of them have. */
export function answerPage(
  ctx: Context,
  { status = 200, language, cacheControl, isNegotiated, body, ...policy }: Answer,
) {
  ctx.status = status;
  ctx.type = 'text/html; charset=utf-8';
  ctx.set('Content-Language', language);
  ctx.set('Cache-Control', cacheControl);
  if (isNegotiated) ctx.vary('Accept-Language');
  setPageHeaders(ctx, policy);
  ctx.body = body;
}

/** Headers of security of a public page. The ones that are set already stay: a page with a secret in its address sends no referrer at all. */
export function setPageHeaders(ctx: Context, policy: Policy = {}): void {
  ctx.set('Content-Security-Policy', contentSecurityPolicy(policy));
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.set('Permissions-Policy', 'camera=(), microphone=(), payment=(), usb=()');
  if (policy.framedBy?.length) ctx.remove('X-Frame-Options');
}
