import { addDays } from '../../../../../plugin-kit/calendar';
import { calendarCodes, firstDayOf, lastDayOf, seasonOf } from './calendar';
import type { Place, Reach } from './declarations';
import { kilometresBetween, toVector, type Fact, type Vector } from './fact';

/** Names of what is worked out: an evening of a place, and the nearest date of a week from a place. */
export const EVENINGS = 'evenings';
export const NEAREST = 'nearest';

/** How many dates are within reach of an evening. */
export const CHOICES = ['none', 'one', 'several'] as const;

/** Facts to go out to, and from where, on which days. */
export interface Outings {
  facts: Fact[];
  places: Place[];
  days: string[];
}

type Ways = Pick<Reach, 'placeDimension' | 'kindDimension' | 'minutes' | 'minutesOf' | 'eveningFrom'>;

/** Whether a date is somewhere to go in the evening: one whose hour nobody knows yet is counted as one. */
export const isOfEvening = ({ index }: Fact, { eveningFrom }: Pick<Reach, 'eveningFrom'>): boolean =>
  index?.minute === null || (index?.minute ?? 0) >= minuteOf(eveningFrom);

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/**
 * The days that are looked at: of a season that is over, all of them; of another, those until the last date that is
 * published, for nobody knows yet what the days after it will have.
 */
export function daysOf(facts: Pick<Fact, 'date'>[], today: string): string[] {
  const last = new Map<string, string>();
  for (const { date } of facts) {
    if (date === null) continue;
    const season = seasonOf(date);
    if (date > (last.get(season) ?? '')) last.set(season, date);
  }
  return [...last.keys()].sort().flatMap((season) => {
    const end = lastDayOf(season) < today ? lastDayOf(season) : (last.get(season) ?? '');
    const days: string[] = [];
    for (let day = firstDayOf(season); day <= end; day = addDays(day, 1)) days.push(day);
    return days;
  });
}

/** One fact an evening and a place: how many dates are within reach. */
export function evenings({ facts, places, days }: Outings, ways: Ways): Fact[] {
  const reached = reachedFrom(places, ways);
  const counts = places.map(() => new Map<string, number>());
  for (const fact of facts) {
    if (!fact.date || !fact.index?.place || !isOfEvening(fact, ways)) continue;
    for (const { position } of reached(fact.index.place).filter(({ minutes }) => minutes <= ways.minutes)) {
      const ofPlace = counts[position];
      ofPlace?.set(fact.date, (ofPlace.get(fact.date) ?? 0) + 1);
    }
  }
  return places.flatMap((place, position) => {
    const codes = codesOfPlace(place, ways);
    return days.map((day) => {
      const dates = counts[position]?.get(day) ?? 0;
      const choice = dates === 0 ? 'none' : dates === 1 ? 'one' : 'several';
      return worked(EVENINGS, `${place.code} ${day}`, day, { ...codes, choice: [choice] }, { dates });
    });
  });
}

/** One fact a week, a place and a kind: how far the nearest date is. Nothing where no date of the kind is in the week. */
export function nearest({ facts, places, days }: Outings, ways: Ways): Fact[] {
  const reached = reachedFrom(places, ways);
  const inDays = new Set(days);
  const found = new Map<string, { position: number; monday: string; kind: string | null; minutes: number }>();
  for (const fact of facts) {
    if (!fact.date || !fact.index?.place || !inDays.has(fact.date)) continue;
    const week = fact.codes.week?.[0] ?? '';
    const kinds = fact.codes[ways.kindDimension] ?? [];
    for (const { position, minutes } of reached(fact.index.place)) {
      for (const kind of kinds.length > 0 ? kinds : [null]) {
        const key = `${position} ${week} ${kind ?? ''}`;
        const before = found.get(key);
        if (!before) found.set(key, { position, monday: fact.date, kind, minutes });
        else if (minutes < before.minutes) before.minutes = minutes;
      }
    }
  }
  return [...found].flatMap(([key, { position, monday, kind, minutes }]) => {
    const place = places[position];
    if (!place) return [];
    const codes = { ...codesOfPlace(place, ways), ...(kind === null ? {} : { [ways.kindDimension]: [kind] }) };
    return worked(NEAREST, key, monday, codes, { minutes });
  });
}

const codesOfPlace = ({ code, within }: Place, { placeDimension }: Ways): Record<string, string[]> => ({
  [placeDimension]: [code],
  ...Object.fromEntries(
    Object.entries(within).map(([dimension, members]) => [dimension, members.map((one) => one.code)]),
  ),
});

function worked(source: string, id: string, date: string, codes: Fact['codes'], numbers: Fact['numbers']): Fact {
  return { source, id, date, codes: { ...calendarCodes(date, null), ...codes }, keys: {}, numbers, passes: [] };
}

/** How far every place is from where something takes place; most dates share a few halls. */
export function reachedFrom(places: Place[], { minutesOf }: Pick<Reach, 'minutesOf'>) {
  const vectors = places.map(toVector);
  const known = new Map<string, { position: number; minutes: number }[]>();
  return (point: Vector): { position: number; minutes: number }[] => {
    const key = point.join();
    const before = known.get(key);
    if (before) return before;
    const all = vectors.map((vector, position) => ({
      position,
      minutes: Math.round(minutesOf(kilometresBetween(vector, point))),
    }));
    known.set(key, all);
    return all;
  };
}
