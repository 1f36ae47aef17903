/** What a ballot can say. Under consent, `against` is an objection. */
export const CHOICES = ['for', 'against', 'abstain'] as const;

export type Choice = (typeof CHOICES)[number];

export type Counts = Record<Choice, number>;

/** What was counted in one college: how many could vote, and their choices. */
export interface CollegeTally {
  college: string;
  electors: number;
  counts: Counts;
}

/** All that is needed to find the result again: it is published with it. */
export interface Tally {
  colleges: CollegeTally[];
}

/** One vote of one member, of the college in which the vote began. */
export interface CountedVote {
  college: string;
  choice: Choice;
}

export const noVotes = (): Counts => ({ for: 0, against: 0, abstain: 0 });

/** Counts votes by college; a college without electors is left out. */
export function tallyOf(electors: Record<string, number>, votes: CountedVote[]): Tally {
  const colleges = Object.entries(electors)
    .filter(([, count]) => count > 0)
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([college, count]) => ({ college, electors: count, counts: noVotes() }));
  for (const { college, choice } of votes) {
    const counted = colleges.find((one) => one.college === college);
    if (counted) counted.counts[choice] += 1;
  }
  return { colleges };
}

export const votersIn = ({ for: inFavour, against, abstain }: Counts): number => inFavour + against + abstain;

/** The whole assembly as one. */
export function totals({ colleges }: Tally): Omit<CollegeTally, 'college'> {
  const counts = noVotes();
  for (const { counts: own } of colleges) for (const choice of CHOICES) counts[choice] += own[choice];
  return { electors: colleges.reduce((sum, { electors }) => sum + electors, 0), counts };
}
