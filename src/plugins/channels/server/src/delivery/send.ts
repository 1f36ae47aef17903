import type { IncomingMessage, ServerResponse } from 'node:http';
import { outcomeOf } from './preconditions';
import { bytesIn, encodingFor, entityTag, type Encoding, type Rendition } from './rendition';

/** Fresh for half a minute; then shown once more while it is fetched again, or while the server cannot answer. */
const CACHE_CONTROL = 'public, max-age=30, stale-while-revalidate=300, stale-if-error=86400';

/** Nothing on the way may keep what is private. */
export const PRIVATE_CACHE = 'private, no-store';

/**
 * Answers with a rendition: 304 to who has these bytes, 412 to who expected others (RFC 9110, section 13), the bytes
 * otherwise. At once, but for the first time that an encoding is asked for.
 */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  rendition: Rendition,
  headers: Record<string, string> = {},
): void | Promise<void> {
  const encoding = encodingFor(request.headers['accept-encoding'], rendition);
  const { tag, conditional, lines } = described(rendition, encoding, request.headers.origin);
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  const status = outcomeOf(request.headers, tag, rendition.changedAt, Date.now());
  const more = Object.entries(headers).flat();
  if (status !== 200) {
    response.writeHead(status, more.length > 0 ? [...conditional, ...more] : conditional).end();
    return undefined;
  }
  const write = (bytes: Buffer): void => {
    response.writeHead(200, [...lines, ...more, 'Content-Length', String(bytes.length)]);
    response.end(request.method === 'HEAD' ? undefined : bytes);
  };
  const bytes = rendition.bytes[encoding];
  return bytes ? write(bytes) : bytesIn(rendition, encoding).then(write);
}

/** Headers as Node writes them: names and values in turn. */
interface Description {
  tag: string;
  /** Those of an answer without bytes: RFC 9110, section 15.4.5. */
  conditional: string[];
  /** Those of the bytes, but for their number. */
  lines: string[];
}

const CONDITIONAL = ['Cache-Control', 'Vary', 'Last-Modified', 'Access-Control-Allow-Origin', 'ETag'];

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
  const headers = { ...commonHeaders(rendition, site), ETag: tag };
  const encoded = encoding === 'identity' ? {} : { 'Content-Encoding': encoding };
  const conditional = Object.entries(headers).filter(([name]) => CONDITIONAL.includes(name));
  const description = {
    tag,
    conditional: conditional.flat(),
    lines: Object.entries({ ...headers, ...encoded }).flat(),
  };
  ofRendition.set(key, description);
  return description;
}

/** What every answer says of itself to a page of `origin`. */
export const commonHeaders = (
  { contentType, changedAt, headers, isPublic, allowedSites }: Omit<Rendition, 'slug' | 'version' | 'hash' | 'bytes'>,
  origin: string | undefined,
): Record<string, string> => ({
  'Content-Type': contentType,
  'Last-Modified': new Date(changedAt).toUTCString(),
  'Cache-Control': isPublic ? CACHE_CONTROL : PRIVATE_CACHE,
  Vary: 'Accept-Encoding, Origin',
  ...allowance(allowedSites, origin),
  'X-Content-Type-Options': 'nosniff',
  ...headers,
});

/** Which pages may read an answer (https://fetch.spec.whatwg.org/#http-cors-protocol); never with cookies. */
function allowance(allowedSites: string[] | null, origin: string | undefined): Record<string, string> {
  const site = isListed(allowedSites, origin) ? origin : undefined;
  if (allowedSites && !site) return {};
  return {
    'Access-Control-Allow-Origin': site ?? '*',
    'Access-Control-Expose-Headers': 'ETag, Last-Modified, Link, Retry-After, Age, Warning',
  };
}

const isListed = (allowedSites: string[] | null, origin: string | undefined): boolean =>
  origin !== undefined && allowedSites?.includes(origin) === true;
