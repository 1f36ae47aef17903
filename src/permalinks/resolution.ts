import type { Identifier } from '../ontology/uri';

/** What is at an address now. */
export type Resolution =
  | ({ kind: 'current' } & Subject)
  /** Merged into another entry. */
  | { kind: 'merged'; into: Identifier }
  | ({ kind: 'deleted' } & Deletion)
  /** Never was, or may not be seen: nobody can tell which. */
  | { kind: 'absent' };

/** Something that anyone may see. */
export interface Subject {
  uid: string;
  identifier: Identifier;
  /** What its page is called, after the segment: its slug, else what identifies it. */
  pageName: string[];
  /** Its record, of the type that the ontology projects for `uid`. */
  data: unknown;
}

export interface Deletion {
  uid: string;
  identifier: Identifier;
  /** ISO 8601, UTC. */
  deletedAt: string;
  reason: string | null;
}

export const ABSENT = { kind: 'absent' } as const satisfies Resolution;
