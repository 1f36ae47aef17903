import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/** The bytes of a page as they are sent. */
export interface KeptPage {
  /** What the page was drawn from: it holds while this is the same, and until the instant (milliseconds) at which time makes it false. */
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

/** A page with its validator, in every encoding. */
export async function toKeptPage(
  body: string,
  { headers, ...validity }: Pick<KeptPage, 'state' | 'validUntil' | 'headers'>,
): Promise<KeptPage> {
  const identity = Buffer.from(body);
  const [gzipped, br] = await Promise.all([compress.gzip(identity), compress.br(identity)]);
  const tag = createHash('sha256').update(identity).digest('base64url').slice(0, 22);
  return { ...validity, headers, tag, bytes: { identity, gzip: gzipped, br } };
}

/** The best encoding that a client says it accepts; what it refuses by `q=0` is rare enough to be sent as it is. */
export function encodingFor(accepted: string | undefined): Encoding {
  if (!accepted || accepted.includes('q=0')) return 'identity';
  return accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : 'identity';
}
