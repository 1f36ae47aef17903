import { withoutAccents } from '../without-accents';

/** Names and addresses that are taken out of what was written, and what is read in their place. */
export interface ForgottenWords {
  words: string[];
  substitute: string;
}

/** A text in which each of these words is replaced, however it is written: case, accents, hyphens and underscores for spaces. */
export const withoutWords = (text: string, { words, substitute }: ForgottenWords): string =>
  words.reduce((rest, word) => replaceEach(rest, word, substitute), text);

/** Whether a text says one of these words. */
export const saysOneOf = (text: string, words: string[]): boolean => {
  const comparable = toComparable(text);
  return words.some((word) => findNext(comparable.text, toComparable(word).text.trim(), 0) !== -1);
};

/** Without a regular expression made of what people typed. */
function replaceEach(text: string, word: string, substitute: string): string {
  const wanted = toComparable(word).text.trim();
  const { text: comparable, starts } = toComparable(text);
  let [rest, from] = ['', 0];
  for (let at = findNext(comparable, wanted, 0); at !== -1; at = findNext(comparable, wanted, at + wanted.length)) {
    rest += text.slice(from, starts[at]) + substitute;
    from = starts[at + wanted.length] ?? text.length;
  }
  return rest + text.slice(from);
}

/** Where a word is that is no part of a longer one: `Anne Roux` is not in `Marianne Rouxel`. */
function findNext(text: string, word: string, from: number): number {
  if (!word) return -1;
  for (let at = text.indexOf(word, from); at !== -1; at = text.indexOf(word, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return at;
  return -1;
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /\p{Letter}/u.test(character);

/** What is compared of a text, and where each of its characters begins in the text. */
function toComparable(source: string): { text: string; starts: number[] } {
  let [text, index] = ['', 0];
  const starts: number[] = [];
  for (const character of source) {
    const compared = SEPARATOR.test(character) ? (text.endsWith(' ') ? '' : ' ') : bare(character);
    for (let unit = 0; unit < compared.length; unit += 1) starts.push(index);
    text += compared;
    index += character.length;
  }
  return { text, starts: [...starts, source.length] };
}

const SEPARATOR = /[\s_\-‐‑.,’']/u;

const bare = (character: string): string => {
  if (character <= '~') return character.toLowerCase();
  const letter = withoutAccents(character).toLowerCase();
  return letter || (/\p{Mark}/u.test(character) ? '' : character);
};

/** A value of any depth in which every text is without these words. */
export function withoutWordsIn(value: unknown, forgotten: ForgottenWords): unknown {
  if (typeof value === 'string') return withoutWords(value, forgotten);
  if (Array.isArray(value)) return value.map((one) => withoutWordsIn(one, forgotten));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withoutWordsIn(one, forgotten)]));
}
