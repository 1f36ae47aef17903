import { withSingulars } from '../plurals';
import { editsBetween } from './edits';
import { isAddress } from './words';

/**
 * How far a word may be from the one that was typed: `none` for the same, its plural or its beginning; `slips` for some
 * letters wrong after the first; `anySlips` for the first one, too.
 */
export type Tolerance = 'none' | 'slips' | 'anySlips';

/** Words with how near each is to the one that was typed, from 1 for the same down. */
export type NearWords = Map<string, number>;

/** Letters from which a word is found by its beginning. */
const MIN_BEGINNING = 3;
const NUMBER = 0.95;
/** What a beginning is worth at least, however little of the word it is. */
const BEGINNING = 0.6;
/** Of words with one and with two wrong letters. */
const SLIPS = [1, 0.55, 0.4];
/** What remains when the first letter is another. */
const OTHER_INITIAL = 0.8;

/** Letters that may be wrong: short words are all near one another. */
const slipsIn = (word: string): number => {
  if (word.length < 4 || isAddress(word)) return 0;
  return word.length < 8 ? 1 : 2;
};

export type Vocabulary = ReturnType<typeof createVocabulary>;

/** The words of some texts, found by words that are near them. A plural is no slip: words are compared by their singulars, too. */
export function createVocabulary() {
  /** Words, and what they may be the plural of, by their first letter. */
  const formsByInitial = new Map<string, Set<string>>();
  const wordsByForm = new Map<string, Set<string>>();

  const near = (word: string, tolerance: Tolerance): NearWords => {
    const found: NearWords = new Map();
    const addForms = (form: string, nearness: number): void => {
      for (const other of wordsByForm.get(form) ?? []) {
        const isPlural = other !== form && other !== word;
        found.set(other, Math.max(found.get(other) ?? 0, nearness * (isPlural ? NUMBER : 1)));
      }
    };
    for (const singular of withSingulars(word)) addForms(singular, singular === word ? 1 : NUMBER);
    const most = tolerance === 'none' ? 0 : slipsIn(word);
    for (const [initial, forms] of formsByInitial) {
      const isSame = initial === word.charAt(0);
      if (!isSame && tolerance !== 'anySlips') continue;
      for (const form of forms) {
        if (isSame && word.length >= MIN_BEGINNING && form.startsWith(word)) addForms(form, beginning(word, form));
        const slips = most === 0 ? 1 : editsBetween(word, form, most);
        if (slips <= most) addForms(form, (SLIPS[slips] ?? 0) * (isSame ? 1 : OTHER_INITIAL));
      }
    }
    return found;
  };

  return {
    near,

    add(word: string): void {
      for (const form of withSingulars(word)) {
        addTo(formsByInitial, form.charAt(0), form);
        addTo(wordsByForm, form, word);
      }
    },

    remove(word: string): void {
      for (const form of withSingulars(word))
        if (removeFrom(wordsByForm, form, word)) removeFrom(formsByInitial, form.charAt(0), form);
    },
  };
}

const beginning = (word: string, whole: string): number => BEGINNING + ((1 - BEGINNING) * word.length) / whole.length;

/** Puts a value under a key that may have several. */
export function addTo<Key, Value>(sets: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

/** Takes it away; answers whether it was the last. */
export function removeFrom<Key, Value>(sets: Map<Key, Set<Value>>, key: Key, value: Value): boolean {
  const set = sets.get(key);
  set?.delete(value);
  return set?.size === 0 && sets.delete(key);
}
