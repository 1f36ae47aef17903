import type { Reason } from './score';

/**
 * `pending` waits for somebody's word, and goes when the entries do not look alike any more; `asked` was put there by a person;
 * `distinct` and `merged` are remembered for ever.
 */
export type PairState = 'pending' | 'asked' | 'distinct' | 'merged';

/** Two entries of a type that may be one; the document id that sorts first comes first, so that a pair is known once. */
export interface Pair {
  uid: string;
  first: string;
  second: string;
}

export interface ScoredPair extends Pair {
  score: number;
  reasons: Reason[];
}

export const pairOf = (uid: string, one: string, other: string): Pair =>
  one < other ? { uid, first: one, second: other } : { uid, first: other, second: one };
