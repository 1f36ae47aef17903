import { kilometresBetween, toVector, type Fact, type FactIndex, type Vector } from './fact';

/** What a reader keeps, as the channels read it from the parameters of a request. Instants in milliseconds. */
export interface Narrowing {
  from?: number | undefined;
  to?: number | undefined;
  /** By field of terms: codes of which one must be there, broader terms included. */
  terms?: Record<string, string[]> | undefined;
  near?: { point: { latitude: number; longitude: number }; radiusKm: number } | undefined;
  weekdays?: number[] | undefined;
  startsAfter?: number | undefined;
  startsBefore?: number | undefined;
  measures: [position: number, value: number][];
}

export const NOTHING: Narrowing = { measures: [] };

export const isNarrowing = ({ measures, ...others }: Narrowing): boolean =>
  measures.length > 0 || Object.values(others).some((one) => one !== undefined);

/** The test of a narrowing: what the channels would give under the same parameters. */
export function narrower(narrowing: Narrowing): (fact: Fact) => boolean {
  const centre = narrowing.near && toVector(narrowing.near.point);
  const terms = Object.entries(narrowing.terms ?? {}).map(([field, codes]) =>
    codes.map((code) => `|${field}=${code}|`),
  );
  return ({ index }) => {
    if (!index) return false;
    if (narrowing.from !== undefined && !(index.endsAt !== null && index.endsAt > narrowing.from)) return false;
    if (narrowing.to !== undefined && !(index.startsAt !== null && index.startsAt < narrowing.to)) return false;
    if (!terms.every((ways) => ways.some((way) => index.termCodes.includes(way)))) return false;
    if (narrowing.weekdays && !narrowing.weekdays.includes(index.weekday ?? 0)) return false;
    return isAtHour(index, narrowing) && isMeasured(index, narrowing) && isNear(index, narrowing, centre);
  };
}

function isAtHour({ minute }: FactIndex, { startsAfter, startsBefore }: Narrowing): boolean {
  if (startsAfter === undefined && startsBefore === undefined) return true;
  if (minute === null) return false;
  const [isAfter, isBefore] = [minute >= (startsAfter ?? 0), minute < (startsBefore ?? Infinity)];
  const goesOverMidnight = startsAfter !== undefined && startsBefore !== undefined && startsBefore <= startsAfter;
  return goesOverMidnight ? isAfter || isBefore : isAfter && isBefore;
}

const isMeasured = ({ measures }: FactIndex, narrowing: Narrowing): boolean =>
  narrowing.measures.every(([position, value]) => {
    const [low, high] = measures[position] ?? [null, null];
    return low !== null && high !== null && low <= value && value <= high;
  });

const isNear = ({ place }: FactIndex, { near }: Narrowing, centre: Vector | undefined): boolean =>
  !near || !centre || (place !== null && kilometresBetween(place, centre) <= near.radiusKm);
