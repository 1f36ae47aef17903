import type { Rendition } from './rendition';

/** Memory for the bytes of answers, per process. */
const MAX_BYTES = 64 * 1024 * 1024;
/** An address is short, and anybody can make up new ones. */
const MAX_ADDRESSES = 10_000;

/**
 * The last answers, the one that was not asked for the longest forgotten first. Each is kept once, under what its request
 * means; the addresses that were asked for with this meaning lead to it.
 */
export function createRenditions(maxBytes = MAX_BYTES, maxAddresses = MAX_ADDRESSES) {
  const kept = new Map<string, Rendition>();
  const meanings = new Map<string, string>();
  let size = 0;

  const forget = (meaning: string): void => {
    size -= sizeOf(kept.get(meaning));
    kept.delete(meaning);
  };

  const find = (meaning: string): Rendition | undefined => {
    const rendition = kept.get(meaning);
    if (rendition) {
      kept.delete(meaning);
      kept.set(meaning, rendition);
    }
    return rendition;
  };

  return {
    find,

    get(address: string): Rendition | undefined {
      const meaning = meanings.get(address);
      return meaning === undefined ? undefined : find(meaning);
    },

    /** Leads an address to what its request means. */
    lead(address: string, meaning: string): void {
      meanings.delete(address);
      meanings.set(address, meaning);
      const [oldest] = meanings.keys();
      if (meanings.size > maxAddresses && oldest !== undefined) meanings.delete(oldest);
    },

    keep(meaning: string, rendition: Rendition): void {
      forget(meaning);
      kept.set(meaning, rendition);
      size += sizeOf(rendition);
      for (const oldest of kept.keys()) {
        if (size <= maxBytes) break;
        forget(oldest);
      }
    },
  };
}

/** With an allowance for the compressed bytes, which are computed later. */
const sizeOf = (rendition: Rendition | undefined): number =>
  rendition ? rendition.bytes.identity.length * 1.5 + 500 : 0;
