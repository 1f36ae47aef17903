import { withoutAccents } from '../../../plugin-kit/without-accents';

/** A term of a vocabulary as its picker shows it. */
export interface Term {
  id: number;
  documentId: string;
  label: Record<string, string>;
  otherNames: string[];
  /** Document ids of the terms that it specifies. */
  broader: string[];
  isDeprecated: boolean;
}

/** A term at its place in the tree, the first being at level 1. */
export interface Branch {
  term: Term;
  level: number;
}

/** The terms that may be chosen, each under the first of its broader terms, in the order of the vocabulary. */
export function treeOf(terms: Term[]): Branch[] {
  const offered = terms.filter(({ isDeprecated }) => !isDeprecated);
  const known = new Set(offered.map(({ documentId }) => documentId));
  const parentOf = ({ broader }: Term): string | undefined => broader.find((documentId) => known.has(documentId));
  const placed = new Set<string>();
  const under = (parent: string | undefined, level: number): Branch[] =>
    offered
      .filter((term) => parentOf(term) === parent && !placed.has(term.documentId))
      .flatMap((term) => {
        placed.add(term.documentId);
        return [{ term, level }, ...under(term.documentId, level + 1)];
      });
  return under(undefined, 1);
}

/** The branches that hold these words in any language, and those that lead to them; accents and case do not count. */
export function matching(tree: Branch[], words: string): Branch[] {
  const kept = new Set<Branch>();
  const path: Branch[] = [];
  for (const branch of tree) {
    path.length = branch.level - 1;
    path.push(branch);
    if (holds(branch.term, words)) for (const one of path) kept.add(one);
  }
  return tree.filter((branch) => kept.has(branch));
}

/** Which of the branches that match is the first to hold the words itself: the one that was meant. */
export const firstFound = (shown: Branch[], words: string): number =>
  Math.max(
    shown.findIndex(({ term }) => holds(term, words)),
    0,
  );

function holds(term: Term, words: string): boolean {
  const wanted = comparable(words).split(' ').filter(Boolean);
  return namesOf(term)
    .map(comparable)
    .some((name) => wanted.every((word) => name.includes(word)));
}

const namesOf = ({ label, otherNames }: Term): string[] => [...Object.values(label), ...otherNames];

/** As people type it: without accents nor capitals. */
export const comparable = (text: string): string => withoutAccents(text).toLowerCase();
