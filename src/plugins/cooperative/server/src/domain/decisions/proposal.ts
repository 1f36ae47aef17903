import type { Calendar } from './calendar';
import type { Effect } from './effect';
import type { Rule } from './rule';

/** What anybody may read of a title; null for a mandate, whose title names who has it. */
export const publicTitle = ({ title, effect }: Pick<Proposal, 'title' | 'effect'>): string | null =>
  effect?.kind === 'mandate' ? null : title;

/** A text put to the vote. */
export interface Proposal extends Calendar {
  /** `2027-04` */
  number: string;
  title: string;
  text: string;
  /** SHA-256 of the title and text. */
  digest: string;
  rule: Rule;
  isSecret: boolean;
  /** What changes when it passes; null when nothing does by itself. */
  effect: Effect | null;
  /** Public id of the idea that it comes from. */
  idea: string | null;
  authorId: number;
  at: number;
  withdrawnAt: number | null;
  /** When the list of those who may vote was made; null before. */
  electorsAt: number | null;
  /** Colleges so small, when the vote was to open, that a secret count would have told what somebody chose: it did not open. */
  smallColleges: string[] | null;
}
