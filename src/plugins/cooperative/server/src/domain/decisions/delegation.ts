import type { Choice } from './tally';

/** By member, the member who votes in its place. */
export type Delegations = ReadonlyMap<string, string>;

/** Whether a delegation to somebody would lead back to its beginning. */
export function wouldLoop(delegations: Delegations, from: string, to: string): boolean {
  for (let [current, seen]: [string | undefined, Set<string>] = [to, new Set()]; current && !seen.has(current);) {
    if (current === from) return true;
    seen.add(current);
    current = delegations.get(current);
  }
  return false;
}

/**
 * The choice that stands for a member in a public ballot: its own, else that of the first one in its chain of delegations who
 * voted. Null when nobody did.
 */
export function effectiveChoiceOf(
  member: string,
  ballots: ReadonlyMap<string, Choice>,
  delegations: Delegations,
): Choice | null {
  const seen = new Set<string>();
  for (let current: string | undefined = member; current && !seen.has(current); current = delegations.get(current)) {
    const own = ballots.get(current);
    if (own) return own;
    seen.add(current);
  }
  return null;
}

/**
 * Those for whom a member votes in a secret ballot, at the moment of its vote: all whose chain of delegations leads to it, and
 * who have not voted. It is counted then and not at the close, because to wait would mean to keep what the delegate chose
 * beside its name. So whoever comes first has the vote: one's own vote, or the delegate's.
 */
export function representedBy(member: string, hasVoted: ReadonlySet<string>, delegations: Delegations): string[] {
  const reached = new Set([member]);
  const represented: string[] = [];
  for (const current of reached)
    for (const [from, to] of delegations) {
      if (to !== current || reached.has(from) || hasVoted.has(from)) continue;
      reached.add(from);
      represented.push(from);
    }
  return represented;
}
