import { useSay } from '../plugin';

/** Says what each college weighs in votes by college, as the cooperative chose. */
export function useWeightsSentence(): (
  colleges: { code: string; name: string }[],
  weights: Record<string, number>,
) => string {
  const say = useSay();
  return (colleges, weights) => {
    const shares = colleges.map(({ code, name }) => say('votingRules.weighs', { name, weight: weights[code] ?? 0 }));
    return say('votingRules.weights.asked', { weights: shares.join(', ') });
  };
}
