import type { Words } from './declaration';
import { trigramSimilarity, wordSimilarity } from './similarity';

export interface Lexicon {
  linking: ReadonlySet<string>;
  common: ReadonlySet<string>;
  opposed: readonly (readonly string[])[];
  expansions: ReadonlyMap<string, string[]>;
}

export const lexiconOf = ({ linking, common, opposed, expansions }: Words): Lexicon => ({
  linking: new Set(linking),
  common: new Set(common),
  opposed,
  expansions: new Map(Object.entries(expansions).map(([short, long]) => [short, long.split(' ')])),
});

/** A word of a name with what it is worth: a word that every other name has is worth little. */
export interface Weighed {
  word: string;
  weight: number;
}

export interface Name {
  words: Weighed[];
  /** Sum of the weights: how much the name tells. */
  weight: number;
  /** Numbers in it, roman ones too: the ninth symphony is not the fifth. */
  numbers: string[];
  /** Initials of its words, with and without articles, in which an acronym is looked up. */
  initials: [string, string];
}

const COMMON_WEIGHT = 0.3;
const PLACE_WEIGHT = 0.35;
const ROMAN = /^(?=[ivx])x{0,3}(ix|iv|v?i{0,3})$/;

/** A name ready to be compared. `places` are words of where the entry is. */
export function weighName(words: string[], places: ReadonlySet<string>, lexicon: Lexicon): Name {
  const expanded = words.flatMap((word) => lexicon.expansions.get(word) ?? [word]);
  const kept = expanded.filter((word) => !lexicon.linking.has(word));
  const significant = kept.length > 0 ? kept : expanded;
  const weighed = significant.map((word) => ({
    word: numberIn(word) ?? word,
    weight: weightOf(word, places, lexicon),
  }));
  return {
    words: weighed,
    weight: weighed.reduce((sum, { weight }) => sum + weight, 0),
    numbers: significant.flatMap((word) => numberIn(word) ?? []),
    initials: [expanded.map(firstLetter).join(''), significant.map(firstLetter).join('')],
  };
}

const firstLetter = (word: string): string => word.slice(0, 1);

const ROMAN_DIGITS: Record<string, number> = { i: 1, v: 5, x: 10 };

/** `3e`, `no 3` and `III` are 3; a single roman letter is a word. */
function numberIn(word: string): string | null {
  if (/^\d+(e|er|eme|th|a|o)?$/.test(word)) return String(Number.parseInt(word, 10));
  if (word.length < 2 || !ROMAN.test(word)) return null;
  const digits = [...word].map((letter) => ROMAN_DIGITS[letter] ?? 0);
  return String(digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0));
}

function weightOf(word: string, places: ReadonlySet<string>, lexicon: Lexicon): number {
  if (lexicon.common.has(word)) return COMMON_WEIGHT;
  return places.has(word) ? PLACE_WEIGHT : 1;
}

/** How much two names look alike, 0 to 1, and how much what they share tells, 0 to 1. */
export interface Likeness {
  similarity: number;
  distinctiveness: number;
}

/** The best of two ways: word by word, in any order, and letter by letter, for words that were joined or cut. */
export function compareNames(one: Name, other: Name, { opposed }: Lexicon, isOfPerson: boolean): Likeness {
  const { similarity: byWords, shared } = bestByWord(one, other, isOfPerson);
  const letters = isOfPerson ? 0 : byLetter(one, other);
  const factor = numbersFactor(one.numbers, other.numbers) * (isOpposed(one, other, opposed) ? OPPOSED : 1);
  const similarity = Math.max(byWords, letters) * factor;
  return { similarity, distinctiveness: Math.min(1, Math.max(shared, letters > byWords ? 1 : 0)) };
}

interface WordLikeness {
  similarity: number;
  shared: number;
}

/** The words of the shorter name are looked for in the longer; of two as long, both ways. */
function bestByWord(one: Name, other: Name, isOfPerson: boolean): WordLikeness {
  if (one.words.length < other.words.length) return byWord(one, other, isOfPerson);
  const likeness = byWord(other, one, isOfPerson);
  if (one.words.length > other.words.length) return likeness;
  const reverse = byWord(one, other, isOfPerson);
  return reverse.similarity > likeness.similarity ? reverse : likeness;
}

function byWord(shorter: Name, longer: Name, isOfPerson: boolean): WordLikeness {
  const free = new Set(longer.words.keys());
  let shared = 0;
  let distinctive = 0;
  let missed = 0;
  for (const { word, weight } of shorter.words) {
    const match = bestMatch(word, longer, free, isOfPerson);
    if (!match) {
      missed += weight;
      continue;
    }
    match.indexes.forEach((index) => free.delete(index));
    shared += match.similarity * (weight + match.weight);
    distinctive += match.similarity * Math.max(weight, match.weight);
  }
  const total = shorter.weight + longer.weight;
  const dice = total > 0 ? Math.min(1, shared / total) : 0;
  // Everything of the shorter is in the longer: the longer only says more of it.
  const isContained = missed === 0 && distinctive >= CONTAINED_WEIGHT;
  return { similarity: isContained ? Math.max(dice, dice * 0.5 + 0.42) : dice, shared: distinctive };
}

/** Below, what is contained is too little to be a name of its own. */
const CONTAINED_WEIGHT = 1;

interface Match {
  indexes: number[];
  similarity: number;
  weight: number;
}

function bestMatch(word: string, { words, initials }: Name, free: Set<number>, isOfPerson: boolean): Match | null {
  let best: Match | null = null;
  for (const index of free) {
    const candidate = words[index];
    if (!candidate) continue;
    const similarity = wordSimilarity(word, candidate.word, isOfPerson);
    if (similarity > (best?.similarity ?? 0)) best = { indexes: [index], similarity, weight: candidate.weight };
    if (similarity === 1) return best;
  }
  return best ?? acronym(word, words, initials, free, isOfPerson);
}

/** `mjc` among the initials of `maison des jeunes et de la culture`. */
function acronym(
  word: string,
  words: Weighed[],
  [all, significant]: Name['initials'],
  free: Set<number>,
  isOfPerson: boolean,
): Match | null {
  if (word.length < (isOfPerson ? 2 : 3) || word.length > 6 || words.length < 2) return null;
  const start = significant.indexOf(word);
  const indexes = start >= 0 ? [...word].map((_, offset) => start + offset) : all === word ? [...words.keys()] : [];
  if (indexes.length === 0 || indexes.some((index) => !free.has(index))) return null;
  return { indexes, similarity: ACRONYM, weight: indexes.reduce((sum, index) => sum + (words[index]?.weight ?? 0), 0) };
}

const ACRONYM = 0.9;

/** Letters without spaces: `ascendanse` and `ascen danse`. Only near sameness counts. */
function byLetter(one: Name, other: Name): number {
  const [first, second] = [joined(one), joined(other)];
  if (first.length < LONG_ENOUGH || second.length < LONG_ENOUGH) return 0;
  if (first === second) return 1;
  const likeness = trigramSimilarity(first, second);
  return likeness >= NEARLY_ALL ? likeness : 0;
}

const LONG_ENOUGH = 6;
const NEARLY_ALL = 0.8;

const joined = ({ words }: Name): string => words.map(({ word }) => word).join('');

const OPPOSED = 0.8;

/** Whether each name has a word of a group that the other has not. */
function isOpposed(one: Name, other: Name, opposed: Lexicon['opposed']): boolean {
  return opposed.some((group) => {
    const [first, second] = [one, other].map(({ words }) => words.filter(({ word }) => group.includes(word)));
    if (!first?.length || !second?.length) return false;
    return !first.some(({ word }) => second.some((its) => its.word === word));
  });
}

/** Other numbers are another thing; a number that only one name has says a little. */
function numbersFactor(one: string[], other: string[]): number {
  if (one.length === 0 && other.length === 0) return 1;
  if (one.length === 0 || other.length === 0) return 0.86;
  const isSame = one.length === other.length && one.every((number) => other.includes(number));
  return isSame ? 1 : 0.5;
}
