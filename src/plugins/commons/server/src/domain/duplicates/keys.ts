import type { DuplicatesDeclaration } from './declaration';
import type { Features } from './features';
import type { Lexicon } from './names';

/** What two entries must share to be worth comparing. `~` begins those that only narrow what others gather. */
export type Key = string;

export const isNarrowing = (key: Key): boolean => key.startsWith('~');

const PREFIX = 4;
const MAX_LENGTH = 60;

/** The keys under which an entry is found by those that look like it. */
export function keysOf(declaration: DuplicatesDeclaration, features: Features, lexicon: Lexicon): Key[] {
  const keys = [
    ...features.identifiers.map((identifier) => `i:${identifier}`),
    ...features.names.flatMap((words) => nameKeys(words, lexicon)),
    ...(declaration.meetings ?? []).flatMap((paths) => meetingKeys(paths, features)),
    ...declaration.evidence.flatMap(({ kind, path }) => {
      const said = features.said[path] ?? [];
      if (kind === 'point') return said.flatMap(cellsOf);
      return kind === 'reference' || kind === 'date' ? said.map((value) => `~${path}:${value}`) : [];
    }),
  ];
  return [...new Set(keys.map((key) => key.slice(0, MAX_LENGTH)))];
}

function nameKeys(words: string[], { linking, common, expansions }: Lexicon): Key[] {
  const expanded = words.flatMap((word) => expansions.get(word) ?? [word]);
  const significant = expanded.filter((word) => !linking.has(word));
  const distinctive = significant.filter((word) => !common.has(word));
  const acronyms = [expanded, significant].map((all) => all.map((word) => word[0] ?? '').join(''));
  return [
    `n:${(significant.length > 0 ? significant : expanded).join(' ')}`,
    ...distinctive.flatMap((word) => [`w:${word.slice(0, PREFIX)}`, `s:${skeletonOf(word)}`]),
    ...acronyms.filter(({ length }) => length >= 3 && length <= 6).map((acronym) => `a:${acronym}`),
    ...distinctive.filter(({ length }) => length >= 3 && length <= 6).map((word) => `a:${word}`),
    ...twoWordKeys(significant, common),
    ...(distinctive.length > 0 ? [`j:${distinctive.join('').slice(0, 6)}`] : []),
    ...commonKeys(significant, common),
  ];
}

/** Names of nothing but common words are found by two of them. */
const commonKeys = (significant: string[], common: ReadonlySet<string>): Key[] =>
  significant.every((word) => common.has(word)) ? significant.map((word) => `c:${word}`) : [];

const MAX_WORDS = 5;

/** Two words together are rare, even when each is in many names. */
function twoWordKeys(significant: string[], common: ReadonlySet<string>): Key[] {
  const words = [...new Set(significant)].slice(0, MAX_WORDS);
  return words.flatMap((one, index) =>
    words
      .slice(index + 1)
      .filter((other) => !common.has(one) || !common.has(other))
      .map((other) => `p:${[one.slice(0, PREFIX), other.slice(0, PREFIX)].sort().join('+')}`),
  );
}

/** First letter and consonants as they sound, so that a misspelt vowel or a doubled letter is found all the same. */
export function skeletonOf(word: string): string {
  const sounds = word
    .replace(/ph/g, 'f')
    .replace(/h/g, '')
    .replace(/[ckq]u?/g, 'k')
    .replace(/z/g, 's')
    .replace(/y/g, 'i');
  const rest = sounds.slice(1).replace(/[aeiou]/g, '');
  return `${sounds.slice(0, 1)}${rest}`.replace(/(.)\1+/g, '$1').slice(0, 5);
}

function meetingKeys(paths: readonly string[], { said }: Features): Key[] {
  const values = paths.map((path) => said[path] ?? []);
  return values
    .reduce<string[]>((all, some) => all.flatMap((one) => some.map((value) => `${one}|${value}`)), [''])
    .map((value) => `m:${paths.join('+')}${value}`);
}

const CELL_DEGREES = 0.004;

/** Four overlapping squares: two points within some 150 metres have one in common. */
function cellsOf(point: string): Key[] {
  const [latitude = 0, longitude = 0] = point.split(',').map((degrees) => Number(degrees) / CELL_DEGREES);
  return [0, 0.5].flatMap((dy) =>
    [0, 0.5].map((dx) => `x:${Math.floor(latitude + dy) + dy / 10},${Math.floor(longitude + dx) + dx / 10}`),
  );
}
