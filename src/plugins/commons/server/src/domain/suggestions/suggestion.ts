import { isSame } from '../snapshot/differences';
import type { Snapshot, SnapshotValue } from '../snapshot/snapshot';

export const SUGGESTION_STATES = ['pending', 'accepted', 'partly', 'refused', 'withdrawn'] as const;

export type SuggestionState = (typeof SUGGESTION_STATES)[number];

/** What was decided of one proposed value. */
export interface Decision {
  isAccepted: boolean;
  administratorId: number;
  /** Milliseconds since 1970. */
  at: number;
}

export type Decisions = Record<string, Decision>;

/** A proposed value beside what it was proposed for and what is there now. */
export interface ProposedField {
  attribute: string;
  before: SnapshotValue;
  proposed: SnapshotValue;
  current: SnapshotValue;
  /** The entry changed there after the suggestion. */
  hasChanged: boolean;
  decision: Decision | null;
}

/** The fields of a suggestion, in its own order. */
export function proposedFields(
  base: Snapshot,
  values: Snapshot,
  current: Snapshot | null,
  decisions: Decisions,
): ProposedField[] {
  return Object.entries(values).map(([attribute, proposed]) => {
    const before = base[attribute] ?? null;
    const now = current?.[attribute] ?? null;
    return {
      attribute,
      before,
      proposed,
      current: now,
      hasChanged: !isSame(before, now),
      decision: decisions[attribute] ?? null,
    };
  });
}

/** Where a suggestion is: pending as long as somebody has yet to answer about one of its values. */
export function stateAfter(values: Snapshot, decisions: Decisions): SuggestionState {
  const answers = Object.keys(values).map((attribute) => decisions[attribute]?.isAccepted);
  if (answers.includes(undefined)) return 'pending';
  if (!answers.includes(false)) return 'accepted';
  return answers.includes(true) ? 'partly' : 'refused';
}
