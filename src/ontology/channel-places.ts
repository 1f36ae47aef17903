import type { Point, UntypedEntry } from './records/source';

/** Nobody measures a distance from the middle of these. */
const TOO_LARGE = ['insee_department', 'insee_region'];

/** From where channels measure distances, besides the places that entries have: the point of a commune or of a valley. */
export const channelPlaces = [
  {
    uid: 'api::territory.territory',
    point({ values: { codeType, latitude, longitude } }: UntypedEntry): Point | null {
      const isKnown = typeof latitude === 'number' && typeof longitude === 'number';
      return isKnown && !TOO_LARGE.includes(String(codeType)) ? { latitude, longitude } : null;
    },
  },
];
