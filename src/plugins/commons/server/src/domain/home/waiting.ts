import type { NoticeKind } from '../discussion/notice';

/** Notices that wait until they are read, under the name of what waits. */
export const WAITING_NOTICES = {
  publications: ['publication-request'],
  messages: ['comment', 'mention'],
  clashes: ['clash'],
} as const satisfies Record<string, NoticeKind[]>;

/** Notices of what others did to the reader's entries and proposals: nothing is asked of the reader. */
export const CHANGE_NOTICES = [
  'edit',
  'suggestion-answered',
  'claim-answered',
  'duplicate',
  'decision',
] as const satisfies NoticeKind[];

/** How many of each wait for the reader. */
export interface Waiting {
  suggestions: number;
  claims: number;
  /** Entries that somebody would like published. */
  publications: number;
  messages: number;
  clashes: number;
  /** Entries that nobody confirmed for long. */
  stale: number;
  /** Pairs that somebody who looks after the commons tells apart or merges. */
  duplicates: number;
}
