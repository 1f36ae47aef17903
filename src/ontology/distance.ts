import { distance } from '@turf/distance';

/** In degrees (WGS 84). */
type Point = readonly [latitude: number, longitude: number];

/** An address further than this from its commune is probably mistyped (INV-6). */
export const FAR_KM = 20;

/** Along a great circle, on the mean radius of the Earth. */
export const distanceKm = ([latitude, longitude]: Point, [otherLatitude, otherLongitude]: Point): number =>
  distance([longitude, latitude], [otherLongitude, otherLatitude]);
