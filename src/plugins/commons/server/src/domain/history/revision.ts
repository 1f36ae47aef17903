import type { Authorship } from '../authorship';
import type { Snapshot } from '../snapshot/snapshot';

/** What the Document Service does to an entry; `initial` is its state before its first write that was kept. */
export type Action = 'initial' | 'create' | 'clone' | 'update' | 'discardDraft' | 'publish' | 'unpublish' | 'delete';

/** The draft of an entry in one language, as one write left it; of a deleted one, as it was. */
export interface Revision {
  uid: string;
  documentId: string;
  /** Empty for a type without languages. */
  locale: string;
  /** From 1, by entry and language. */
  number: number;
  action: Action;
  /** The name of the entry then. */
  name: string;
  snapshot: Snapshot;
  /** Attributes that differ from the revision before. */
  changes: string[];
  /** Milliseconds. */
  at: number;
  authorship: Authorship;
}

/** A revision as it is kept. */
export interface KeptRevision extends Revision {
  id: number;
}
