/** When each part of a proposal begins. Instants in milliseconds; nothing has to run when one comes. */
export interface Calendar {
  debateAt: number;
  /** Null when no amendment is taken. */
  amendmentsAt: number | null;
  voteAt: number;
  closesAt: number;
}

export const PHASES = ['announced', 'debate', 'amendments', 'vote', 'closed'] as const;

export type Phase = (typeof PHASES)[number];

/** Where a proposal is at an instant. A part begins at its instant and ends when the next one begins. */
export function phaseAt({ debateAt, amendmentsAt, voteAt, closesAt }: Calendar, now: number): Phase {
  if (now >= closesAt) return 'closed';
  if (now >= voteAt) return 'vote';
  if (amendmentsAt !== null && now >= amendmentsAt) return 'amendments';
  return now >= debateAt ? 'debate' : 'announced';
}

/** The first instant that is out of order, under the name of its attribute; null when they follow each other. */
export function misplacedInstant({ debateAt, amendmentsAt, voteAt, closesAt }: Calendar): keyof Calendar | null {
  if (amendmentsAt !== null && amendmentsAt < debateAt) return 'amendmentsAt';
  if (voteAt < (amendmentsAt ?? debateAt)) return 'voteAt';
  return closesAt > voteAt ? null : 'closesAt';
}
