import type { Rendition } from './rendition';

/** Memory for the bytes of answers, per process. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The last answers, by address, the oldest forgotten first. */
export function createRenditions(mostBytes = MOST_BYTES) {
  const kept = new Map<string, Rendition>();
  let size = 0;

  const forget = (address: string): void => {
    size -= sizeOf(kept.get(address));
    kept.delete(address);
  };

  return {
    get: (address: string): Rendition | undefined => kept.get(address),

    keep(address: string, rendition: Rendition): void {
      forget(address);
      kept.set(address, rendition);
      size += sizeOf(rendition);
      for (const oldest of kept.keys()) {
        if (size <= mostBytes) break;
        forget(oldest);
      }
    },

    forget,
  };
}

/** With an allowance for the compressed bytes, which are computed later. */
const sizeOf = (rendition: Rendition | undefined): number =>
  rendition ? rendition.bytes.identity.length * 1.5 + 500 : 0;
