export interface Reason {
  kind: string;
  outcome: 'same' | 'near' | 'different';
  label: string;
  value?: string;
}

/** An entry as a pair names it. */
export interface Side {
  documentId: string;
  name: string;
  isPublished: boolean;
}

export interface LookAlike extends Side {
  score: number;
  reasons: Reason[];
}

export interface Pair {
  id: number;
  uid: string;
  typeName: string;
  /** `asked` was put there by a member. */
  state: 'pending' | 'asked';
  /** Who put it there; null when they are gone. */
  askedBy: string | null;
  score: number;
  reasons: Reason[];
  first: Side;
  second: Side;
}

export interface Queue {
  pairs: Pair[];
  types: { uid: string; name: string; count: number }[];
  total: number;
  pageSize: number;
}

export type Choice = 'kept' | 'replaced';

export interface SideBySide {
  id: number;
  uid: string;
  state: 'pending' | 'asked' | 'distinct' | 'merged';
  askedBy: string | null;
  score: number;
  reasons: Reason[];
  kept: Side;
  replaced: Side;
  attributes: { attribute: string; label: string; kept: unknown; replaced: unknown; choice: Choice }[];
  conflicts: { scheme: string; kept: string; replaced: string }[];
  mayMerge: boolean;
}

export interface Scan {
  done: number;
  total: number;
  found: number;
  endedAt: number | null;
}

/** Where the form of an entry is. */
export const formOf = (uid: string, documentId: string): string =>
  `/content-manager/collection-types/${uid}/${documentId}`;
