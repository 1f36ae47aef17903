import { MAJORITIES, type Majority, type Rule } from './rule';
import { totals, votersIn, type CollegeTally, type Tally } from './tally';

/** Why a proposal passed or not. */
export type Reason = 'majority' | 'noMajority' | 'noQuorum' | 'noVotes' | 'consent' | 'objections';

export interface Outcome {
  isCarried: boolean;
  reason: Reason;
  /** Share of what was cast that is in favour, from 0 to 1; null when nothing was cast for or against. */
  share: number | null;
}

/**
 * The result of a rule and of a tally, and of nothing else: anybody who has both finds it again. Fractions are compared
 * as whole numbers, so that two thirds are two thirds.
 */
export function outcomeOf(rule: Rule, tally: Tally): Outcome {
  const { electors, counts } = totals(tally);
  const voters = votersIn(counts);
  if (voters === 0) return { isCarried: false, reason: 'noVotes', share: null };
  if (voters * 100 < rule.quorum * electors) return { isCarried: false, reason: 'noQuorum', share: null };
  if (rule.kind === 'consent') return consent(counts.against);
  const favour = rule.kind === 'members' ? ofMembers(tally) : ofColleges(tally, rule.weights);
  if (!favour) return { isCarried: false, reason: 'noMajority', share: null };
  const isCarried = reaches(favour, rule.majority);
  return { isCarried, reason: isCarried ? 'majority' : 'noMajority', share: shareOf(favour) };
}

const consent = (objections: number): Outcome =>
  objections === 0
    ? { isCarried: true, reason: 'consent', share: null }
    : { isCarried: false, reason: 'objections', share: null };

interface Fraction {
  part: bigint;
  whole: bigint;
}

/** Null when everybody abstained. */
function ofMembers(tally: Tally): Fraction | null {
  const { counts } = totals(tally);
  return fraction(counts.for, counts.for + counts.against);
}

/**
 * The mean of the colleges' shares by their weights. A college in which nobody chose for or against says nothing: its weight is
 * left out, as if it had abstained.
 */
function ofColleges({ colleges }: Tally, weights: Record<string, number>): Fraction | null {
  const speaking = colleges.filter((one) => expressedIn(one) > 0 && (weights[one.college] ?? 0) > 0);
  const total = speaking.reduce((sum, { college }) => sum + (weights[college] ?? 0), 0);
  if (total === 0) return null;
  const common = speaking.reduce((product, one) => product * BigInt(expressedIn(one)), 1n);
  const part = speaking.reduce((sum, one) => {
    const weight = BigInt(weights[one.college] ?? 0);
    return sum + (weight * BigInt(one.counts.for) * common) / BigInt(expressedIn(one));
  }, 0n);
  return { part, whole: BigInt(total) * common };
}

const expressedIn = ({ counts }: CollegeTally): number => counts.for + counts.against;

const fraction = (part: number, whole: number): Fraction | null =>
  whole === 0 ? null : { part: BigInt(part), whole: BigInt(whole) };

function reaches({ part, whole }: Fraction, majority: Majority): boolean {
  const { numerator, denominator, isStrict } = MAJORITIES[majority];
  const [reached, asked] = [part * BigInt(denominator), whole * BigInt(numerator)];
  return isStrict ? reached > asked : reached >= asked;
}

/** To a millionth: for readers, never for the decision. */
const shareOf = ({ part, whole }: Fraction): number => Number((part * 1_000_000n) / whole) / 1_000_000;
