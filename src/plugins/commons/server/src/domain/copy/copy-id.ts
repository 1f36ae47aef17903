import { createHash } from 'node:crypto';

const LENGTH = 23;

/**
 * The document id of the copy of an entry for a group that begins on this day: copying again finds what is there, also after a
 * crash, and from another process.
 */
export function copyIdOf(sourceDocumentId: string, firstDay: string): string {
  const digest = createHash('sha256').update(`copy\u0000${sourceDocumentId}\u0000${firstDay}`).digest('hex');
  return `c${BigInt(`0x${digest}`).toString(36).slice(0, LENGTH)}`;
}
