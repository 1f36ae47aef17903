import type { Policy } from '../../../server/src/domain/stewards/stewardship';
import type { Change } from '../../../server/src/domain/history/comparison';
import type { SuggestionState } from '../../../server/src/domain/suggestions/suggestion';

export interface Organisation {
  documentId: string;
  name: string;
}

/** Where the reader stands towards an entry. */
export interface EntryRole {
  policy: Policy;
  stewards: Organisation[];
  isSteward: boolean;
  mayRemove: boolean;
  mayPublish: boolean;
  /** Who may publish it, and whether the reader asked them; null for who may. */
  publication: { by: string[]; isAsked: boolean } | null;
  /** Attributes that they may only propose. */
  forbidden: string[];
  allowed: string[];
  /** Suggestions that wait. */
  waiting: number;
  claimable: Organisation[];
}

export interface TypePolicy {
  uid: string;
  name: string;
  policy: Policy;
}

interface Target {
  uid: string;
  documentId: string;
  name: string;
  locale?: string | null;
}

/** A suggestion as a list shows it. */
export interface SuggestionLine {
  id: number;
  state: SuggestionState;
  message: string | null;
  reason: string | null;
  entry: Target;
  labels: string[];
  author: string | null;
  decidedBy: string | null;
  at: number;
}

export interface ProposedField {
  attribute: string;
  label: string;
  /** What accepting it changes; null when the entry says so already. */
  change: Change | null;
  /** What somebody changed there since. */
  meanwhile: Change | null;
  isAccepted: boolean | null;
}

export interface Suggestion extends SuggestionLine {
  fields: ProposedField[];
  decidable: string[];
  mayWithdraw: boolean;
  updatedAt: string;
}

export interface ClaimLine {
  id: number;
  state: 'pending' | 'accepted' | 'refused' | 'withdrawn';
  justification: string;
  reason: string | null;
  entry: Target;
  organisation: string | null;
  author: string | null;
  decidedBy: string | null;
  at: number;
}

/** What waits for the reader, and what they asked. */
export interface Lists<Line> {
  awaiting: Line[];
  mine: Line[];
}
