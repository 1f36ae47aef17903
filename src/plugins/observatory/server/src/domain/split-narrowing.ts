import { localDate, weekdayOf } from '../../../../../plugin-kit/calendar';
import type { Place } from './declarations';
import { kilometresBetween, toVector } from './fact';
import type { Narrowing } from './narrow';

interface Split {
  isOfPlace(place: Place): boolean;
  isOfDay(day: string): boolean;
  ofDates: Narrowing;
}

/**
 * A narrowing of evenings: where people start from and on which days is of the evenings themselves, all the rest of the dates that they
 * could go to. « Evenings of Briançon without music » are those of Briançon, whatever music is played elsewhere within reach.
 */
export function splitNarrowing(narrowing: Narrowing, placeField: string, timeZone: string): Split {
  const { from, to, weekdays, near, terms = {}, ...others } = narrowing;
  const { [placeField]: places, ...otherTerms } = terms;
  const first = from === undefined ? '' : localDate(new Date(from), timeZone);
  const last = to === undefined ? '9' : localDate(new Date(to - 1), timeZone);
  const centre = near && toVector(near.point);
  return {
    isOfPlace: (place) =>
      (!places || codesOf(place).some((code) => places.includes(code))) &&
      (!near || !centre || kilometresBetween(toVector(place), centre) <= near.radiusKm),
    isOfDay: (day) => day >= first && day <= last && (!weekdays || weekdays.includes(weekdayOf(day))),
    ofDates: { ...others, terms: Object.keys(otherTerms).length > 0 ? otherTerms : undefined },
  };
}

const codesOf = ({ code, within }: Place): string[] => [
  code,
  ...Object.values(within).flatMap((members) => members.map((member) => member.code)),
];
