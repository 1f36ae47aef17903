import type { SearchWeight } from '../source';
import type { IndexedText, TextIndex } from './text-index';
import type { NearWords, Tolerance } from './vocabulary';
import { significantWords } from './words';

/** How well a record answers a question. */
export interface Match {
  /** A whole number: the higher, the better. */
  score: number;
  /** False when one of the words is in running text alone. */
  isByName: boolean;
}

/** Tried one after the other, until something that is shown is found. */
export const TOLERANCES: readonly Tolerance[] = ['none', 'slips', 'anySlips'];

const WEIGHTS: Record<SearchWeight, number> = { title: 800, name: 400, label: 200, text: 100 };
/** What a text is worth besides its words when it is all that was asked, and when its words follow one another as asked. */
const WHOLE = 0.5;
const IN_ORDER = 0.5;

/** How near a text holds a word of the question, by text. */
type Holding = Map<IndexedText, number>;

/**
 * The records that hold every word, with what each is worth: for each word the best text that holds it, then the text that
 * comes nearest to the question as a whole. `isSearched` tells which fields may find a record.
 */
export function rank(
  index: TextIndex,
  words: string[],
  tolerance: Tolerance,
  isSearched: (field: string) => boolean,
): Map<number, Match> {
  const near: NearWords[] = [];
  const holdings: Holding[] = [];
  for (const word of words) {
    const nearWords = index.near(word, tolerance);
    const holding = holdingOf(index, nearWords, isSearched);
    if (holding.size === 0) return new Map();
    near.push(nearWords);
    holdings.push(holding);
  }
  const [fewest, ...others] = holdings.map(bestByRecord).sort((one, other) => one.size - other.size);
  const matches = new Map<number, Match>();
  for (const [recordId, match] of fewest ?? []) {
    const all = [match, ...others.flatMap((matchesOfWord) => matchesOfWord.get(recordId) ?? [])];
    if (all.length < words.length) continue;
    matches.set(recordId, {
      score: all.reduce((sum, { score }) => sum + score, 0),
      isByName: all.every(({ isByName }) => isByName),
    });
  }
  addWhatIsWhole(matches, near, holdings);
  return matches;
}

function holdingOf(index: TextIndex, nearWords: NearWords, isSearched: (field: string) => boolean): Holding {
  const holding: Holding = new Map();
  for (const [word, nearness] of nearWords)
    for (const text of index.holding(word))
      if (isSearched(text.field) && (holding.get(text) ?? 0) < nearness) holding.set(text, nearness);
  return holding;
}

function bestByRecord(holding: Holding): Map<number, Match> {
  const best = new Map<number, Match>();
  for (const [{ weight, records }, nearness] of holding) {
    const score = Math.round(WEIGHTS[weight] * nearness);
    const isByName = weight !== 'text';
    for (const recordId of records) {
      const other = best.get(recordId);
      if (!other) best.set(recordId, { score, isByName });
      else if (other.score < score || (!other.isByName && isByName))
        best.set(recordId, { score: Math.max(score, other.score), isByName: other.isByName || isByName });
    }
  }
  return best;
}

/** A text that holds all words is worth more than as many texts; more when it holds little else, and in the same order. */
function addWhatIsWhole(matches: Map<number, Match>, near: NearWords[], holdings: Holding[]): void {
  const [first = new Map() as Holding, ...others] = holdings;
  const best = new Map<number, number>();
  for (const [text, nearness] of first) {
    if (text.weight === 'text' || !others.every((holding) => holding.has(text))) continue;
    const nearest = Math.min(nearness, ...others.map((holding) => holding.get(text) ?? 0));
    const bonus = Math.round(WEIGHTS[text.weight] * nearest * wholeness(text.words, near));
    for (const recordId of text.records) best.set(recordId, Math.max(best.get(recordId) ?? 0, bonus));
  }
  for (const [recordId, bonus] of best) {
    const match = matches.get(recordId);
    if (match) match.score += bonus;
  }
}

function wholeness(words: string[], near: NearWords[]): number {
  const significant = significantWords(words);
  const share = Math.min(1, near.length / significant.length);
  return WHOLE * share + (followOneAnother(significant, near) ? IN_ORDER : 0);
}

const followOneAnother = (words: string[], near: NearWords[]): boolean =>
  words.some((_, start) => near.every((nearWords, n) => nearWords.has(words[start + n] ?? '')));
