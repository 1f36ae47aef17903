/** Shares of the votes cast for or against that carry a proposal: more than a half, or at least the others. */
export const MAJORITIES = {
  half: { numerator: 1, denominator: 2, isStrict: true },
  'two-thirds': { numerator: 2, denominator: 3, isStrict: false },
  'three-quarters': { numerator: 3, denominator: 4, isStrict: false },
} as const;

export type Majority = keyof typeof MAJORITIES;

export const MAJORITY_NAMES = Object.keys(MAJORITIES) as [Majority, ...Majority[]];

interface Quorum {
  /** Percentage of the electors who must have voted, abstentions included; 0 asks for none. */
  quorum: number;
}

/** How the ballots of a proposal are counted. */
export type Rule =
  | ({ kind: 'members'; majority: Majority } & Quorum)
  /** Each college weighs the same whatever the number of its members; `weights` are whole numbers by college. */
  | ({ kind: 'colleges'; majority: Majority; weights: Record<string, number> } & Quorum)
  /** Nobody has an argued objection that stays. Objections have an author: the ballot is public. */
  | ({ kind: 'consent' } & Quorum);

export const RULE_KINDS = ['members', 'colleges', 'consent'] as const satisfies readonly Rule['kind'][];

/** Whether a rule can be counted without knowing who chose what. */
export const allowsSecrecy = ({ kind }: Rule): boolean => kind !== 'consent';

/** Everybody as one college, where the ballots of each need not be distinguished. */
export const EVERYBODY = '*';

/**
 * The college in which a member's vote is counted; null when its college has no weight, and does not vote. A secret ballot of
 * members is counted as a whole: its count by college would tell more than the rule needs.
 */
export function votingCollege(rule: Rule, isSecret: boolean, college: string): string | null {
  if (rule.kind === 'colleges') return (rule.weights[college] ?? 0) > 0 ? college : null;
  return isSecret ? EVERYBODY : college;
}

/** Fewer electors than this in a college, and the published count of its votes would tell what somebody chose. */
export const SMALLEST_SECRET_COLLEGE = 3;

/** Colleges whose published count would tell what one of their few members chose in a secret ballot; given all members. */
export function revealingColleges(rule: Rule, members: Record<string, number>): string[] {
  const electors = new Map<string, number>();
  for (const [college, count] of Object.entries(members)) {
    const voting = votingCollege(rule, true, college);
    if (voting !== null) electors.set(voting, (electors.get(voting) ?? 0) + count);
  }
  return [...electors].filter(([, count]) => count > 0 && count < SMALLEST_SECRET_COLLEGE).map(([college]) => college);
}
