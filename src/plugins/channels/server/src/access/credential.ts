import type { IncomingHttpHeaders } from 'node:http';

/** How somebody shows that they may read a private channel: in a header, or in an address that nobody else knows. */
export interface Credential {
  kind: 'token' | 'address';
  secret: string;
}

export const SECRET_PREFIX = 'odus_';
/** The parameter of secret addresses: calendars and feed readers send no header. */
export const KEY = 'key';

/** The credential of a request. */
export function credentialIn(url: string, headers: IncomingHttpHeaders): Credential | null {
  if (headers.authorization !== undefined) {
    const [, bearer] = /^Bearer\s+(\S+)$/i.exec(headers.authorization) ?? [];
    if (bearer?.startsWith(SECRET_PREFIX)) return { kind: 'token', secret: bearer };
  }
  // Nearly every request ends here: nothing is parsed for those.
  if (!url.includes(`${KEY}=${SECRET_PREFIX}`)) return null;
  const secret = new URLSearchParams(url.split('?')[1] ?? '').get(KEY);
  return secret?.startsWith(SECRET_PREFIX) ? { kind: 'address', secret } : null;
}

/** An address without its secret: what is logged and kept. */
export function withoutSecret(url: string): string {
  const [path = '', query] = url.split('?', 2);
  if (!query?.includes(`${KEY}=`)) return url;
  const kept = query.split('&').filter((part) => !part.startsWith(`${KEY}=${SECRET_PREFIX}`));
  return kept.length > 0 ? `${path}?${kept.join('&')}` : path;
}
