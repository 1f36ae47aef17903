/** Letters to add, take out, replace or swap to go from one word to the other. */
export function distanceBetween(one: string, other: string): number {
  let [before, previous]: number[][] = [[], Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= one.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min(at(previous, j) + 1, at(current, j - 1) + 1, at(previous, j - 1) + cost);
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (isSwap) least = Math.min(least, at(before, j - 2) + 1);
      current.push(least);
    }
    [before, previous] = [previous ?? [], current];
  }
  return at(previous, other.length);
}

const at = (row: number[] | undefined, index: number): number => row?.[index] ?? 0;

/** Share of the letters by threes that two texts have in common, 0 to 1. */
export function trigramSimilarity(one: string, other: string): number {
  const [first, second] = [trigramsOf(one), trigramsOf(other)];
  if (first.size === 0 || second.size === 0) return 0;
  let shared = 0;
  for (const trigram of first) if (second.has(trigram)) shared += 1;
  return (2 * shared) / (first.size + second.size);
}

function trigramsOf(text: string): Set<string> {
  const padded = ` ${text} `;
  return new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, index) => padded.slice(index, index + 3)));
}

/**
 * How much two different words look like one misspelt, 0 to 1. In the names of people a letter more at the end, or another one in a
 * short name, is somebody else.
 */
export function wordSimilarity(one: string, other: string, isOfPerson: boolean): number {
  if (one === other) return 1;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (/\d/.test(one + other)) return 0;
  if (isOfPerson && short.length === 1) return long.startsWith(short) ? INITIAL : 0;
  if (short.length < 4 || long.length - short.length > 2) return abbreviation(short, long, isOfPerson);
  if (!isOfPerson && (long === `${short}s` || long === `${short}x`)) return PLURAL;
  if (isOfPerson && (short.length < 5 || long.startsWith(short))) return 0;
  const distance = distanceBetween(one, other);
  const most = long.length >= 8 ? 2 : 1;
  return distance <= most ? 1 - distance / long.length : abbreviation(short, long, isOfPerson);
}

const INITIAL = 0.8;
const PLURAL = 0.97;
const ABBREVIATED = 0.85;

const abbreviation = (short: string, long: string, isOfPerson: boolean): number =>
  !isOfPerson && short.length >= 3 && long.length >= short.length + 3 && long.startsWith(short) ? ABBREVIATED : 0;
