import { milliseconds } from 'date-fns';
import type { Proposal } from './proposal';
import type { Rule } from './rule';

/** A day on which clocks change has 23 hours. */
const CLOCK_CHANGE_MS = 3_600_000;

/** What the cooperative asks of every vote. Who puts a text to the vote chooses its rule and calendar within it. */
export interface VotingRules {
  /** Days between the publication of a text and its vote. */
  noticeDays: number;
  /** Days during which members may vote. */
  voteDays: number;
  /** Percentage of the electors who must have voted. */
  quorum: number;
  /** What each college weighs in votes by college; null where whoever proposes chooses. */
  weights: Record<string, number> | null;
}

/** What the cooperative asks until it has chosen. */
export const NOTHING_ASKED: VotingRules = { noticeDays: 0, voteDays: 0, quorum: 0, weights: null };

/** What a vote that gives somebody a mandate leaves to members: one of a minute, at night, would raise the rights of whoever thought of it. */
const MANDATE_LEAST = { noticeDays: 1, voteDays: 3, quorum: 50 };

export type Lacking = 'quorum' | 'weights' | 'noticeDays' | 'voteDays';

type Vote = Pick<Proposal, 'rule' | 'voteAt' | 'closesAt'>;

/** What is asked of a vote that would change this. */
export const rulesFor = (effect: Pick<NonNullable<Proposal['effect']>, 'kind'> | null, asked: VotingRules) =>
  effect?.kind === 'mandate'
    ? {
        noticeDays: Math.max(asked.noticeDays, MANDATE_LEAST.noticeDays),
        voteDays: Math.max(asked.voteDays, MANDATE_LEAST.voteDays),
        quorum: Math.max(asked.quorum, MANDATE_LEAST.quorum),
        // Whoever proposes a mandate does not choose whose votes weigh most.
        weights: asked.weights ?? {},
      }
    : asked;

/** What a vote lacks of what is asked, null when nothing. `at` is when it is published, in milliseconds. */
export function lackingIn({ rule, voteAt, closesAt }: Vote, asked: VotingRules, at: number): Lacking | null {
  if (rule.quorum < asked.quorum) return 'quorum';
  if (!hasWeights(rule, asked.weights)) return 'weights';
  if (isShorter(voteAt - at, asked.noticeDays)) return 'noticeDays';
  return isShorter(closesAt - voteAt, asked.voteDays) ? 'voteDays' : null;
}

const isShorter = (ms: number, days: number): boolean => days > 0 && ms < milliseconds({ days }) - CLOCK_CHANGE_MS;

function hasWeights(rule: Rule, asked: Record<string, number> | null): boolean {
  if (rule.kind !== 'colleges' || asked === null) return true;
  const codes = new Set([...Object.keys(rule.weights), ...Object.keys(asked)]);
  return [...codes].every((code) => (rule.weights[code] ?? 0) === (asked[code] ?? 0));
}
