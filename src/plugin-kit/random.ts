export type Random = () => number;

/** Numbers from 0 to 1 that are the same for the same text each time (FNV-1a, then a linear congruential generator). */
export function randomOf(text: string): Random {
  let seed = [...text].reduce(
    (hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0,
    2166136261,
  );
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 4294967296;
  };
}
