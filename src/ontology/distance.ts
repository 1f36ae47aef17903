import { kilometresBetween } from '../plugin-kit/distance';

/** In degrees (WGS 84). */
type Point = readonly [latitude: number, longitude: number];

/** An address further than this from its commune is probably mistyped (INV-6). */
export const FAR_KM = 20;

export const distanceKm = ([latitude, longitude]: Point, [otherLatitude, otherLongitude]: Point): number =>
  kilometresBetween({ latitude, longitude }, { latitude: otherLatitude, longitude: otherLongitude });
