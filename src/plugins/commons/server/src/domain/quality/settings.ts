import { z } from 'zod';
import type { Completeness } from './criterion';
import type { Weights } from './completeness';
import type { Freshness } from './freshness';

export const MAX_WEIGHT = 100;
const MAX_MONTHS = 120;

/** What the cooperative decided: weights by type and code, months by type. */
export const qualitySettings = z.strictObject({
  weights: z.record(z.string().max(200), z.record(z.string().max(60), z.int().min(0).max(MAX_WEIGHT))),
  months: z.record(z.string().max(200), z.int().min(1).max(MAX_MONTHS).nullable()),
});

export type QualitySettings = z.infer<typeof qualitySettings>;

/** What was decided, completed with the defaults; what no criterion knows any more is left out. */
export function completed(
  decided: Partial<QualitySettings> | null,
  completeness: Completeness,
  freshness: Freshness,
): QualitySettings {
  const weightsOf = (uid: string): Weights =>
    Object.fromEntries(
      (completeness[uid] ?? []).map(({ code, weight }) => [code, decided?.weights?.[uid]?.[code] ?? weight]),
    );
  return {
    weights: Object.fromEntries(Object.keys(completeness).map((uid) => [uid, weightsOf(uid)])),
    months: Object.fromEntries(
      Object.entries(freshness.rules).map(([uid, { months }]) => {
        const chosen = decided?.months?.[uid];
        return [uid, chosen === undefined ? months : chosen];
      }),
    ),
  };
}

/** Types whose scores or dates are computed otherwise under other settings. */
export function changedTypes(before: QualitySettings, after: QualitySettings): string[] {
  const uids = new Set([...Object.keys(after.weights), ...Object.keys(after.months)]);
  return [...uids].filter(
    (uid) =>
      JSON.stringify([before.weights[uid], before.months[uid]]) !==
      JSON.stringify([after.weights[uid], after.months[uid]]),
  );
}
