/** In degrees (WGS 84). */
type Point = readonly [latitude: number, longitude: number];

const EARTH_KM = 6371;

/** An address further than this from its commune is probably mistyped (INV-6). */
export const FAR_KM = 20;

/** Along a great circle (haversine). */
export function distanceKm([latitude, longitude]: Point, [otherLatitude, otherLongitude]: Point): number {
  const haversine = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
  const chord =
    haversine(otherLatitude - latitude) +
    Math.cos(radians(latitude)) * Math.cos(radians(otherLatitude)) * haversine(otherLongitude - longitude);
  return 2 * EARTH_KM * Math.asin(Math.sqrt(chord));
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
