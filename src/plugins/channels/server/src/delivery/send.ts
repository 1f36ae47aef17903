import type { IncomingMessage, ServerResponse } from 'node:http';
import { bytesIn, encodingFor, entityTag, type Rendition } from './rendition';

/** Fresh for half a minute; then shown once more while it is fetched again, or while the server cannot answer. */
const CACHE_CONTROL = 'public, max-age=30, stale-while-revalidate=300, stale-if-error=86400';

/** Nothing on the way may keep what is private. */
export const PRIVATE_CACHE = 'private, no-store';

/** Answers with a rendition: 304 to who has these bytes (RFC 9110, section 13), the bytes otherwise. */
export async function send(request: IncomingMessage, response: ServerResponse, rendition: Rendition): Promise<void> {
  const encoding = encodingFor(request.headers['accept-encoding'], rendition);
  const tag = entityTag(rendition, encoding);
  const headers: Record<string, string | number> = { ...commonHeaders(rendition, request.headers.origin), ETag: tag };
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  if (isFresh(request.headers, tag, rendition.changedAt)) {
    const { 'Content-Type': _type, ...kept } = headers;
    response.writeHead(304, kept).end();
    return;
  }
  const bytes = await bytesIn(rendition, encoding);
  if (encoding !== 'identity') headers['Content-Encoding'] = encoding;
  response.writeHead(200, { ...headers, 'Content-Length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** What every answer says of itself to a page of `origin`. */
export const commonHeaders = (
  { contentType, changedAt, headers, isPublic, allowedSites }: Omit<Rendition, 'slug' | 'version' | 'hash' | 'bytes'>,
  origin: string | undefined,
): Record<string, string> => ({
  ...headers,
  'Content-Type': contentType,
  'Last-Modified': new Date(changedAt).toUTCString(),
  'Cache-Control': isPublic ? CACHE_CONTROL : PRIVATE_CACHE,
  Vary: 'Accept-Encoding, Origin',
  ...allowance(allowedSites, origin),
  'X-Content-Type-Options': 'nosniff',
});

/** Which pages may read an answer (https://fetch.spec.whatwg.org/#http-cors-protocol); never with cookies. */
function allowance(allowedSites: string[] | null, origin: string | undefined): Record<string, string> {
  const isListed = origin !== undefined && allowedSites?.includes(origin) === true;
  if (allowedSites && !isListed) return {};
  return {
    'Access-Control-Allow-Origin': isListed ? origin : '*',
    'Access-Control-Expose-Headers': 'ETag, Last-Modified, Link',
  };
}

/** If-None-Match, else If-Modified-Since, to the second: RFC 9110, section 13.2.2. */
export function isFresh(headers: IncomingMessage['headers'], tag: string, changedAt: number): boolean {
  const known = headers['if-none-match'];
  if (known !== undefined) {
    return known.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag);
  }
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return since >= Math.floor(changedAt / 1000) * 1000;
}
