import { createHash } from 'node:crypto';

/**
 * A documentId that follows from the type and a natural key, so that writing the same thing twice finds it.
 * 24 characters of [a-z0-9] after a letter, as Strapi's own.
 */
export function documentIdFor(uid: string, key: string): string {
  const digest = createHash('sha256').update(`${uid}\u0000${key}`).digest('hex');
  return `d${BigInt(`0x${digest}`).toString(36).slice(0, 23)}`;
}
