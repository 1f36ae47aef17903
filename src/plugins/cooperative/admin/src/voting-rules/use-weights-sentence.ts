import { useTranslate } from '../plugin';

/** Says what each college weighs in votes by college, as the cooperative chose. */
export function useWeightsSentence(): (
  colleges: { code: string; name: string }[],
  weights: Record<string, number>,
) => string {
  const t = useTranslate();
  return (colleges, weights) => {
    const shares = colleges.map(({ code, name }) => t('votingRules.weighs', { name, weight: weights[code] ?? 0 }));
    return t('votingRules.weights.asked', { weights: shares.join(', ') });
  };
}
