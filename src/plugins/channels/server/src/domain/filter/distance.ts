import type { Point } from '../source';

const EARTH_RADIUS_KM = 6371.0088;

/** Great-circle distance between two points in kilometres, by the haversine formula on the mean radius of the Earth. */
export function distanceKm(from: Point, to: Point): number {
  const latitude = radians(to.latitude - from.latitude) / 2;
  const longitude = radians(to.longitude - from.longitude) / 2;
  const chord =
    Math.sin(latitude) ** 2 +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * Math.sin(longitude) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(chord));
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
