import { toComparable } from './filter/comparable-text';
import { withSingulars } from './plurals';
import { editsBetween } from './search/edits';
import type { Term } from './source';

/** Codes of entries: one that is no longer published is nothing to complain about, addresses that hold it are kept for years. */
const DOCUMENT_ID = /^[a-z0-9]{24}$/;
const MAX_NEAREST = 5;
/** Letters that may differ, as a share of the longer text. */
const NEAR = 0.5;

/** What was written for terms: their codes, or the first text that is none of them with those that come near it. */
export type FoundTerms = { codes: string[] } | { unknown: string; nearest: Term[] };

/** Reads codes, other names such as postal codes, and labels in any language, whatever their case, accents and number. */
export function findTerms(texts: string[], terms: Term[]): FoundTerms {
  const codes = new Set<string>();
  for (const text of texts) {
    const found = codesOf(text, terms);
    if (found.length === 0) return { unknown: text, nearest: nearestTo(text, terms) };
    for (const code of found) codes.add(code);
  }
  return { codes: [...codes].sort() };
}

function codesOf(text: string, terms: Term[]): string[] {
  const readings: ((term: Term) => boolean)[] = [
    ({ code }) => code === text,
    ({ aliases }) => aliases?.includes(text) ?? false,
    (term) => namesOf(term).includes(toComparable(text)),
    (term) => namesOf(term).some((name) => sameNumber(toComparable(text), name)),
  ];
  for (const isMeant of readings) {
    const found = terms.filter(isMeant);
    if (found.length > 0) return found.map(({ code }) => code);
  }
  return DOCUMENT_ID.test(text) ? [text] : [];
}

const namesOf = ({ code, label }: Term): string[] => [code, ...Object.values(label)].map(toComparable);

/** The same words, in the singular on one side or the other. */
function sameNumber(one: string, other: string): boolean {
  const [words, others] = [one.split(' '), other.split(' ')];
  return (
    words.length === others.length &&
    words.every((word, n) => {
      const singulars = withSingulars(others[n] ?? '');
      return withSingulars(word).some((singular) => singulars.includes(singular));
    })
  );
}

/** The terms whose name is the most like a text, the nearest first. */
export function nearestTo(text: string, terms: Term[]): Term[] {
  const wanted = toComparable(text);
  const distances = terms.map((term): [Term, number] => [
    term,
    Math.min(...[...namesOf(term), ...(term.aliases ?? [])].map((name) => distanceBetween(wanted, name))),
  ]);
  return distances
    .filter(([, distance]) => distance <= NEAR)
    .sort(([, one], [, other]) => one - other)
    .slice(0, MAX_NEAREST)
    .map(([term]) => term);
}

/** From 0 for the same text to 1; a text inside of another one is near it. */
function distanceBetween(one: string, other: string): number {
  if (one.length === 0 || other.length === 0) return 1;
  if (one.length > 2 && other.length > 2 && (one.includes(other) || other.includes(one))) return 0.25;
  return editsBetween(one, other) / Math.max(one.length, other.length);
}
