import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { DeliveredContent } from '../services/delivery-observers';

/** How the bytes of an answer may be sent: RFC 9110, section 8.4.1. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** The bytes of a channel in one format, language and page. */
export interface Rendition {
  slug: string;
  /** False for what nobody but who asks may keep. */
  isPublic: boolean;
  /** Origins of the sites whose pages may read it; null for all. */
  allowedSites: string[] | null;
  /** Version of the channel that they show. */
  version: number;
  contentType: string;
  /** Milliseconds. */
  changedAt: number;
  /** Instant (milliseconds) at which time alone makes it false, whatever the version. */
  freshUntil?: number | undefined;
  headers: Record<string, string>;
  /** Absent when it is about the channel and holds nothing of it. */
  content?: DeliveredContent | undefined;
  hash: string;
  bytes: Partial<Record<Encoding, Buffer>> & { identity: Buffer };
}

const SMALLEST_COMPRESSED = 1024;
/** Brotli beyond this quality costs more time than the bytes that it saves. */
export const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const compress = {
  gzip: promisify(gzip),
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, BROTLI),
} satisfies Record<Exclude<Encoding, 'identity'>, (bytes: Buffer) => Promise<Buffer>>;

export function toRendition(body: string | Buffer, described: Omit<Rendition, 'hash' | 'bytes'>): Rendition {
  const identity = typeof body === 'string' ? Buffer.from(body) : body;
  return {
    ...described,
    hash: createHash('sha256').update(identity).digest('base64url').slice(0, 22),
    bytes: { identity },
  };
}

/** Whether an answer still holds for a channel as it is served now: nothing changed, and time let nothing in or out. */
export const isCurrent = (
  { version, freshUntil = Infinity }: Pick<Rendition, 'version' | 'freshUntil'>,
  live: { version: { version: number; nextBoundaryAt: number } },
  now: number,
): boolean => live.version.version === version && Math.min(live.version.nextBoundaryAt, freshUntil) > now;

/** The bytes of a rendition in an encoding, computed once. */
export async function bytesIn(rendition: Rendition, encoding: Encoding): Promise<Buffer> {
  const { bytes } = rendition;
  if (encoding === 'identity') return bytes.identity;
  return (bytes[encoding] ??= await compress[encoding](bytes.identity));
}

/** The encoding to answer with: the best that the client accepts and that is worth its cost. */
export const encodingFor = (acceptEncoding: string | undefined, { bytes }: Rendition): Encoding =>
  acceptEncoding && bytes.identity.length >= SMALLEST_COMPRESSED ? bestOf(acceptEncoding) : 'identity';

/** The best encoding that a client accepts: RFC 9110, section 12.5.3. */
export function bestOf(acceptEncoding: string): Encoding {
  const refused = new Set<string>();
  const accepted = new Set<string>();
  for (const part of acceptEncoding.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((one) => one.trim());
    (parameters.some((one) => /^q=0(\.0*)?$/.test(one)) ? refused : accepted).add(name);
  }
  const isAccepted = (name: string) => accepted.has(name) || (accepted.has('*') && !refused.has(name));
  return (['br', 'gzip'] as const).find(isAccepted) ?? 'identity';
}

/** A strong validator of the bytes that are sent: RFC 9110, section 8.8.3. */
export const entityTag = ({ hash }: Rendition, encoding: Encoding): string =>
  encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`;
