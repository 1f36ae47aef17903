import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/** The bytes of an answer as they are sent. */
export interface KeptAnswer {
  /** What it was made from: it holds while this is the same, and until the instant (milliseconds) at which time makes it false. */
  state: string;
  validUntil: number;
  /** Names and values in turn, without those of the bytes. */
  headers: string[];
  tag: string;
  bytes: Partial<Record<Encoding, Buffer>> & { identity: Buffer };
}

/** Brotli beyond this quality costs more time than the bytes that it saves. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const compress = {
  gzip: promisify(gzip),
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, BROTLI),
} satisfies Record<Exclude<Encoding, 'identity'>, (bytes: Buffer) => Promise<Buffer>>;

/** An answer with its validator, in every encoding. */
export async function toKeptAnswer(
  body: string | Buffer,
  { headers, ...validity }: Pick<KeptAnswer, 'state' | 'validUntil' | 'headers'>,
): Promise<KeptAnswer> {
  const identity = Buffer.isBuffer(body) ? body : Buffer.from(body);
  const [gzipped, br] = await Promise.all([compress.gzip(identity), compress.br(identity)]);
  const tag = createHash('sha256').update(identity).digest('base64url').slice(0, 22);
  return { ...validity, headers, tag, bytes: { identity, gzip: gzipped, br } };
}

/** The best encoding that a client says it accepts; what it refuses by `q=0` is rare enough to be sent as it is. */
export function encodingFor(accepted: string | undefined): Encoding {
  if (!accepted || accepted.includes('q=0')) return 'identity';
  return accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : 'identity';
}

/** 304 to who has these bytes (RFC 9110, section 13.1.2), the bytes otherwise. */
export function sendKept(
  request: IncomingMessage,
  response: ServerResponse,
  { headers, tag, bytes }: KeptAnswer,
): void {
  const accepted = request.headers['accept-encoding'];
  const encoding = encodingFor(typeof accepted === 'string' ? accepted : undefined);
  const body = bytes[encoding] ?? bytes.identity;
  const entityTag = `"${tag}${encoding === 'identity' ? '' : `-${encoding}`}"`;
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  const common = [...headers, 'ETag', entityTag, 'Vary', 'Accept-Encoding'];
  if (request.headers['if-none-match']?.split(',').some((one) => one.trim().replace(/^W\//, '') === entityTag)) {
    response.writeHead(304, common).end();
    return;
  }
  const encoded = encoding === 'identity' ? [] : ['Content-Encoding', encoding];
  response.writeHead(200, [...common, ...encoded, 'Content-Length', String(body.length)]).end(body);
}

/** What it takes of memory. */
export const sizeOfKept = ({ bytes }: KeptAnswer): number =>
  Object.values(bytes).reduce((size, one) => size + one.length, 500);
