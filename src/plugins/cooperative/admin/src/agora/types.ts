import type { VotingRules } from '../../../server/src/domain/decisions/voting-rules';

export type Stage = 'announced' | 'debate' | 'amendments' | 'vote' | 'closed' | 'withdrawn' | 'stopped';
export type Choice = 'for' | 'against' | 'abstain';
export type Majority = 'half' | 'two-thirds' | 'three-quarters';

export interface Calendar {
  debateAt: number;
  amendmentsAt: number | null;
  voteAt: number;
  closesAt: number;
}

export type Rule =
  | { kind: 'members'; quorum: number; majority: Majority }
  | { kind: 'colleges'; quorum: number; majority: Majority; weights: Record<string, number> }
  | { kind: 'consent'; quorum: number };

export interface Outcome {
  isCarried: boolean;
  reason: string;
  share: number | null;
}

export interface ProposalLine extends Calendar {
  number: string;
  title: string;
  stage: Stage;
  isSecret: boolean;
  outcome: Outcome | null;
  effect: { kind: string; sentence: string } | null;
}

export interface Amendment {
  id: string;
  title: string;
  text: string;
  reason: string;
  at: number;
  state: 'open' | 'accepted' | 'refused';
  answer: string | null;
  author: string | null;
}

/** A member for whom the reader votes. */
export interface OwnVote {
  id: string;
  name: string;
  college: string;
  isElector: boolean;
  hasVoted: boolean;
  ballot: { choice: Choice; argument: string } | null;
  delegate: string | null;
}

export interface CollegeTally {
  college: string;
  electors: number;
  counts: Record<Choice, number>;
}

export interface Result {
  tally: { colleges: CollegeTally[] };
  outcome: Outcome;
  ballots: { member: string; name: string | null; choice: Choice; argument: string }[] | null;
}

export interface Proposal extends Calendar {
  number: string;
  title: string;
  text: string;
  digest: string;
  rule: Rule;
  isSecret: boolean;
  idea: string | null;
  stage: Stage;
  author: string | null;
  isAuthor: boolean;
  /** Names of the colleges, by code. */
  colleges: Record<string, string>;
  /** Names of the colleges that had too few members for a secret vote to open. */
  smallColleges: string[];
  amendments: Amendment[];
  participation: { electors: number; voters: number } | null;
  own: OwnVote[];
  result: Result | null;
  effect: {
    kind: string;
    sentence: string;
    state?: 'owed' | 'applied' | 'failed' | 'handed' | 'done';
    message?: string | null;
    appliedAt?: number | null;
  } | null;
  mayAdminister: boolean;
}

interface Named {
  id: string;
  name: string;
}

/** What may be chosen in a new proposal. */
export interface Options {
  /** Whether who asks may put a text to the vote. */
  mayPropose: boolean;
  colleges: { code: string; name: string; members: number }[];
  vocabularies: (Named & { terms: (Named & { code: string })[] })[];
  types: Named[];
  channels: (Named & { source: string; filter: object | null })[];
  people: Named[];
  adoptable: (Named & { type: string })[];
  votingRules: VotingRules;
}

export interface IdeaLink {
  uid: string;
  documentId: string;
  name: string;
  type: string;
}

export interface IdeaLine {
  id: string;
  title: string;
  text: string;
  author: string | null;
  at: number;
  editedAt: number | null;
  mergedInto: string | null;
  supports: number;
  isSupported: boolean;
}

export interface Idea extends IdeaLine {
  isAuthor: boolean;
  mayModerate: boolean;
  links: IdeaLink[];
  comments: { id: string; text: string; at: number; author: string | null }[];
  versions: { title: string; text: string; at: number }[];
  merged: { id: string; title: string }[];
  proposals: { number: string; title: string }[];
}

export interface Term {
  id: string;
  code: string;
  labels: Record<string, string>;
  definition: Record<string, string> | null;
  isRetired: boolean;
  broader: string[];
  replacedBy: string | null;
  mappings: { target: string; value: string; relation: string }[];
  decision: string | null;
  uses: number;
  proposals: { number: string; title: string; stage: Stage }[];
}

export interface VocabularyLine {
  id: string;
  code: string;
  name: string;
  isDecided: boolean;
  terms: number;
}
