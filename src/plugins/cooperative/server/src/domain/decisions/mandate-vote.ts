import type { Proposal } from './proposal';

const DAY_MS = 86_400_000;
/** A day on which clocks change has 23 hours. */
const CLOCK_CHANGE_MS = 3_600_000;

/**
 * What a vote that gives somebody a mandate leaves to members. Who proposes it chooses its rule and calendar: a vote of a minute, at
 * night, or of one college would raise the rights of whoever thought of it.
 */
export const MANDATE_VOTE = { noticeDays: 1, voteDays: 3, quorum: 50 };

/** What a vote that gives a mandate lacks, under the name of the attribute; null when it lacks nothing. `at` is when it is published. */
export function lackingForMandate(
  { rule, voteAt, closesAt }: Pick<Proposal, 'rule' | 'voteAt' | 'closesAt'>,
  at: number,
): 'rule' | 'voteAt' | 'closesAt' | null {
  if (rule.kind === 'colleges' || rule.quorum < MANDATE_VOTE.quorum) return 'rule';
  if (voteAt - at < lastingDays(MANDATE_VOTE.noticeDays)) return 'voteAt';
  return closesAt - voteAt < lastingDays(MANDATE_VOTE.voteDays) ? 'closesAt' : null;
}

const lastingDays = (days: number): number => days * DAY_MS - CLOCK_CHANGE_MS;
