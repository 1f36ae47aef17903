import { addDays, weekdayOf } from '../../../../../plugin-kit/calendar';
import { mondayOf } from './calendar';
import type { Place, Reach } from './declarations';
import { kilometresBetween, toVector, type Fact, type Vector } from './fact';
import { isOfEvening, reachedFrom } from './nearby';

/** Somewhere that dates may be given. */
export interface Hall {
  code: string;
  name: string;
  place: Vector;
}

/** An evening of a hall nearby that would close a gap. */
export interface Proposal {
  hall: Hall;
  day: string;
  /** From the place to the hall. */
  minutes: number;
  /** Dates within reach of the place on that evening, which people would have to choose between. */
  others: number;
}

export interface Nearest {
  minutes: number;
  /** Member of the dimension of kinds. */
  kind: string;
}

/** What one place has in one week. */
export interface PlaceWeek {
  place: Place;
  week: string;
  /** Minutes to the nearest date of any kind; null when the week has none. */
  minutes: number | null;
  /** By kind, the nearest first. */
  kinds: Nearest[];
  /** Null when something is within reach, or when no hall within reach has a free evening. */
  proposal: Proposal | null;
}

type Ways = Pick<Reach, 'kindDimension' | 'minutes' | 'minutesOf' | 'eveningFrom'>;

interface Given {
  facts: Fact[];
  places: Place[];
  halls: Hall[];
  weeks: string[];
  /** Members of the dimension that says in which hall a date is. */
  hallDimension: string;
}

/** Stands for no date at all. */
const FARTHEST = 1e6;
/** Evenings on which people go out, the most usual first: 1 is Monday. */
const EVENINGS = [6, 5, 7, 4, 3, 2, 1];

/** For each place and week the nearest date of each kind and, where nothing is within reach, the evening that would close the gap. */
export function placeWeeks({ facts, places, halls, weeks, hallDimension }: Given, ways: Ways): PlaceWeek[] {
  const reached = reachedFrom(places, ways);
  const byWeek = groupByWeek(facts, weeks);
  return weeks.flatMap((week) => {
    const dates = (byWeek.get(week) ?? []).flatMap((fact) =>
      fact.index?.place ? [{ fact, from: reached(fact.index.place) }] : [],
    );
    const taken = new Set(
      dates.flatMap(({ fact }) => (fact.codes[hallDimension] ?? []).map((hall) => `${hall} ${fact.date}`)),
    );
    return places.map((place, position) => {
      const away = dates.map(({ fact, from }) => ({ fact, minutes: from[position]?.minutes ?? Infinity }));
      const minutes = away.length === 0 ? null : Math.min(...away.map((one) => one.minutes));
      const isGap = minutes === null || minutes > ways.minutes;
      return {
        place,
        week,
        minutes,
        kinds: nearestKinds(away, ways),
        proposal: isGap ? propose(place, week, { halls, taken, away }, ways) : null,
      };
    });
  });
}

type Away = { fact: Fact; minutes: number }[];

function nearestKinds(away: Away, { kindDimension }: Ways): Nearest[] {
  const least = new Map<string, number>();
  for (const { fact, minutes } of away)
    for (const kind of fact.codes[kindDimension] ?? []) least.set(kind, Math.min(least.get(kind) ?? Infinity, minutes));
  return [...least].map(([kind, minutes]) => ({ kind, minutes })).sort((one, other) => one.minutes - other.minutes);
}

/** The nearest hall with an evening that nothing else takes; of its free evenings the one with the least to choose from. */
function propose(
  place: Place,
  week: string,
  { halls, taken, away }: { halls: Hall[]; taken: Set<string>; away: Away },
  ways: Ways,
): Proposal | null {
  const from = toVector(place);
  const near = halls
    .map((hall) => ({ hall, minutes: Math.round(ways.minutesOf(kilometresBetween(from, hall.place))) }))
    .filter(({ minutes }) => minutes <= ways.minutes)
    .sort((one, other) => one.minutes - other.minutes || (one.hall.code < other.hall.code ? -1 : 1));
  const evenings = weekDays(week).map((day) => ({
    day,
    others: away.filter(({ fact, minutes }) => fact.date === day && minutes <= ways.minutes && isOfEvening(fact, ways))
      .length,
  }));
  evenings.sort((one, other) => one.others - other.others || rank(one.day) - rank(other.day));
  for (const { hall, minutes } of near) {
    const free = evenings.find(({ day }) => !taken.has(`${hall.code} ${day}`));
    if (free) return { hall, minutes, ...free };
  }
  return null;
}

const rank = (day: string): number => EVENINGS.indexOf(weekdayOf(day));

const weekDays = (week: string): string[] => {
  const monday = mondayOf(week);
  return [0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(monday, offset));
};

function groupByWeek(facts: Fact[], weeks: string[]): Map<string, Fact[]> {
  const groups = new Map<string, Fact[]>(weeks.map((week) => [week, []]));
  for (const fact of facts) groups.get(fact.codes.week?.[0] ?? '')?.push(fact);
  return groups;
}

/** Gaps of different places before two of one: first those that somebody could close, the farthest from anything first. */
export function spread(gaps: PlaceWeek[], count: number): PlaceWeek[] {
  const sorted = [...gaps].sort(
    (one, other) =>
      Number(other.proposal !== null) - Number(one.proposal !== null) ||
      (other.minutes ?? FARTHEST) - (one.minutes ?? FARTHEST) ||
      (one.week < other.week ? -1 : 1),
  );
  const turns = new Map<string, number>();
  const ranked = sorted.map((gap) => {
    const turn = turns.get(gap.place.code) ?? 0;
    turns.set(gap.place.code, turn + 1);
    return { gap, turn };
  });
  return ranked
    .sort((one, other) => one.turn - other.turn)
    .slice(0, count)
    .map(({ gap }) => gap);
}
