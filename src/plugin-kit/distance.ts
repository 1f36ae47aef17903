import { distance } from '@turf/distance';

/** Where something is, in degrees (WGS 84). */
export interface Point {
  latitude: number;
  longitude: number;
}

/** Great-circle distance in kilometres, on the mean radius of the Earth. */
export const kilometresBetween = (one: Point, other: Point): number =>
  distance([one.longitude, one.latitude], [other.longitude, other.latitude]);
