import { distanceKm, FAR_KM } from '../../../ontology/distance';

export interface Position {
  latitude: number;
  longitude: number;
}

export const DIRECTIONS = { north: [1, 0], south: [-1, 0], west: [0, -1], east: [0, 1] } as const;
export type Direction = keyof typeof DIRECTIONS;

/** Metres of a degree of latitude. */
const DEGREE_M = 111_320;
/** A metre, near enough. */
const DECIMALS = 5;

/** A position so many metres further. */
export function moved({ latitude, longitude }: Position, direction: Direction, metres: number): Position {
  const [north, east] = DIRECTIONS[direction];
  const step = metres / DEGREE_M;
  return rounded({
    latitude: latitude + north * step,
    longitude: longitude + (east * step) / Math.cos((latitude * Math.PI) / 180),
  });
}

export const rounded = ({ latitude, longitude }: Position): Position => ({
  latitude: Number(latitude.toFixed(DECIMALS)),
  longitude: Number(longitude.toFixed(DECIMALS)),
});

/** Kilometres from the centre of its commune, when they are so many that something must be mistyped; else null. */
export function suspiciousDistance(position: Position, centre: Position): number | null {
  const kilometres = Math.round(
    distanceKm([position.latitude, position.longitude], [centre.latitude, centre.longitude]),
  );
  return kilometres > FAR_KM ? kilometres : null;
}
