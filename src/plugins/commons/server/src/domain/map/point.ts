/** Where something is, in degrees (WGS84). */
export interface Point {
  latitude: number;
  longitude: number;
}

const EARTH_RADIUS_KM = 6371.0088;

/** Great-circle distance in kilometres, by the haversine formula on the mean radius of the Earth. */
export function kilometresBetween(one: Point, other: Point): number {
  const chord =
    haversine(other.latitude - one.latitude) +
    Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * haversine(other.longitude - one.longitude);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, chord)));
}

/** The first of these that has both coordinates: a place, else its commune. */
export function firstPoint(...candidates: { latitude?: number | null; longitude?: number | null }[]): Point | null {
  for (const { latitude, longitude } of candidates)
    if (typeof latitude === 'number' && typeof longitude === 'number') return { latitude, longitude };
  return null;
}

const haversine = (degrees: number): number => Math.sin(radians(degrees) / 2) ** 2;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;
