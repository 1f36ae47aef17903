import { LRUCache } from 'lru-cache';
import type { Rendition } from './rendition';

/** Memory for the bytes of answers, per process. */
const MAX_BYTES = 64 * 1024 * 1024;
/** An address is short, and anybody can make up new ones. */
const MAX_ADDRESSES = 10_000;

/**
 * The last answers, the one that was not asked for the longest forgotten first. Each is kept once, under what its request
 * means; the addresses that were asked for with this meaning lead to it.
 */
export function createRenditions() {
  const renditions = new LRUCache<string, Rendition>({ maxSize: MAX_BYTES, sizeCalculation: sizeOf });
  const meanings = new LRUCache<string, string>({ max: MAX_ADDRESSES });

  return {
    find: (meaning: string): Rendition | undefined => renditions.get(meaning),

    get(address: string): Rendition | undefined {
      const meaning = meanings.get(address);
      return meaning === undefined ? undefined : renditions.get(meaning);
    },

    /** Leads an address to what its request means. */
    lead(address: string, meaning: string): void {
      meanings.set(address, meaning);
    },

    keep(meaning: string, rendition: Rendition): void {
      renditions.set(meaning, rendition);
    },
  };
}

/** With an allowance for the compressed bytes, which are computed later. */
const sizeOf = ({ bytes }: Rendition): number => Math.ceil(bytes.identity.length * 1.5) + 500;
