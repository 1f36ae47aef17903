import type { IncomingMessage, ServerResponse } from 'node:http';
import { bytesIn, encodingFor, entityTag, type Encoding, type Rendition } from './rendition';

/** Fresh for half a minute; then shown once more while it is fetched again, or while the server cannot answer. */
const CACHE_CONTROL = 'public, max-age=30, stale-while-revalidate=300, stale-if-error=86400';

/** Nothing on the way may keep what is private. */
export const PRIVATE_CACHE = 'private, no-store';

/** Answers with a rendition: 304 to who has these bytes (RFC 9110, section 13), the bytes otherwise. */
export async function send(request: IncomingMessage, response: ServerResponse, rendition: Rendition): Promise<void> {
  const encoding = encodingFor(request.headers['accept-encoding'], rendition);
  const { tag, lines } = described(rendition, encoding, request.headers.origin);
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  if (isFresh(request.headers, tag, rendition.changedAt)) {
    response.writeHead(304, lines).end();
    return;
  }
  const bytes = await bytesIn(rendition, encoding);
  const ofBytes = ['Content-Type', rendition.contentType, 'Content-Length', String(bytes.length)];
  if (encoding !== 'identity') ofBytes.push('Content-Encoding', encoding);
  response.writeHead(200, [...lines, ...ofBytes]);
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

interface Description {
  tag: string;
  /** Names and values in turn, as Node writes them: all but those of the bytes. */
  lines: string[];
}

const descriptions = new WeakMap<Rendition, Map<string, Description>>();

/** The headers of an answer, computed once for each encoding and site: they are most of what a 304 costs. */
function described(rendition: Rendition, encoding: Encoding, origin: string | undefined): Description {
  const ofRendition = descriptions.get(rendition) ?? new Map<string, Description>();
  descriptions.set(rendition, ofRendition);
  const site = isListed(rendition.allowedSites, origin) ? origin : undefined;
  const key = `${encoding} ${site ?? ''}`;
  const known = ofRendition.get(key);
  if (known) return known;
  const tag = entityTag(rendition, encoding);
  const { 'Content-Type': _type, ...headers } = commonHeaders(rendition, site);
  const description = { tag, lines: Object.entries({ ...headers, ETag: tag }).flat() };
  ofRendition.set(key, description);
  return description;
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
  const site = isListed(allowedSites, origin) ? origin : undefined;
  if (allowedSites && !site) return {};
  return {
    'Access-Control-Allow-Origin': site ?? '*',
    'Access-Control-Expose-Headers': 'ETag, Last-Modified, Link',
  };
}

const isListed = (allowedSites: string[] | null, origin: string | undefined): boolean =>
  origin !== undefined && allowedSites?.includes(origin) === true;

/** If-None-Match, else If-Modified-Since, to the second: RFC 9110, section 13.2.2. */
export function isFresh(headers: IncomingMessage['headers'], tag: string, changedAt: number): boolean {
  const known = headers['if-none-match'];
  if (known !== undefined) {
    return known.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag);
  }
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return since >= Math.floor(changedAt / 1000) * 1000;
}
