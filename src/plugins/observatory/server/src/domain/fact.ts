/** What is noted of one record, or worked out from several. */
export interface Fact {
  source: string;
  id: string;
  /** Local day, `YYYY-MM-DD`; null for what has none. */
  date: string | null;
  /** Codes of its members, by dimension, those of the calendar included. */
  codes: Record<string, string[]>;
  keys: Record<string, string[]>;
  numbers: Record<string, number | null>;
  /** Keys of the declared filters that it passes. */
  passes: string[];
  /** What readers narrow by; absent for what is worked out. */
  index?: FactIndex;
  /** Season of the snapshot that holds it; absent for what lives. */
  snapshot?: string;
}

/** What the channels look the record up by. */
export interface FactIndex {
  /** `|field=code|field=code|`, broader terms included. */
  termCodes: string;
  /** A unit vector from the centre of the Earth. */
  place: [x: number, y: number, z: number] | null;
  weekday: number | null;
  minute: number | null;
  measures: [low: number | null, high: number | null][];
  /** Instants in milliseconds. */
  startsAt: number | null;
  endsAt: number | null;
  availableFrom: number | null;
}

const EARTH_RADIUS_KM = 6371.0088;

export type Vector = NonNullable<FactIndex['place']>;

/** A point of the Earth as a unit vector. */
export function toVector({ latitude, longitude }: { latitude: number; longitude: number }): Vector {
  const [phi, lambda] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

/** Great-circle distance. */
export function kilometresBetween([ax, ay, az]: Vector, [bx, by, bz]: Vector): number {
  const chord = Math.hypot(ax - bx, ay - by, az - bz);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, chord / 2));
}
