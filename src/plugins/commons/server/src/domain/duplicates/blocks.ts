import { isNarrowing, type Key } from './keys';

/** More entries than this under one key are not compared with one another before the key is narrowed. */
const MAX_BLOCK = 40;

/** Steps of work between two pauses that are offered. */
const STEPS = 400;

type Keys = ReadonlyMap<string, Key[]>;

/** Two entries, or null where whoever asks may let others work. */
export type Candidate = [string, string] | null;

/**
 * Every two entries worth comparing, once for each block that they share. A key that gathers too many is narrowed by another one of its
 * entries; what is still too many after that is left: it is alike in words that say nothing.
 */
export function* candidatePairs(keysOf: Keys): Generator<Candidate> {
  const blocks = yield* gather([...keysOf.keys()], keysOf, (key) => !isNarrowing(key));
  for (const [key, block] of blocks) {
    if (block.length <= MAX_BLOCK) {
      yield* pairsIn(block);
      continue;
    }
    // A key that gathers few has its own block; of two that gather many, the first in order is narrowed by the second.
    const isLarge = (other: Key) => other > key && (blocks.get(other)?.length ?? 0) > MAX_BLOCK;
    const narrower = yield* gather(block, keysOf, (other) => isNarrowing(other) || isLarge(other));
    for (const part of narrower.values()) {
      if (part.length <= MAX_BLOCK) yield* pairsIn(part);
      yield null;
    }
  }
}

function* pairsIn(block: string[]): Generator<Candidate> {
  for (const [index, one] of block.entries())
    for (const other of block.slice(index + 1)) yield one < other ? [one, other] : [other, one];
}

function* gather(
  entries: string[],
  keysOf: Keys,
  isTaken: (key: Key) => boolean,
): Generator<Candidate, Map<Key, string[]>> {
  const blocks = new Map<Key, string[]>();
  for (const [index, entry] of entries.entries()) {
    if (index % STEPS === STEPS - 1) yield null;
    for (const key of keysOf.get(entry) ?? []) {
      if (!isTaken(key)) continue;
      const block = blocks.get(key);
      if (block) block.push(entry);
      else blocks.set(key, [entry]);
    }
  }
  return blocks;
}
