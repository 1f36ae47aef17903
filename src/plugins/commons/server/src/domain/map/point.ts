import type { Point } from '../../../../../../plugin-kit/distance';

export type { Point };

/** The first of these that has both coordinates: a place, else its commune. */
export function firstPoint(...candidates: { latitude?: number | null; longitude?: number | null }[]): Point | null {
  for (const { latitude, longitude } of candidates)
    if (typeof latitude === 'number' && typeof longitude === 'number') return { latitude, longitude };
  return null;
}
