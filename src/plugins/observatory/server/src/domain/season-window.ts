import { addDays } from '../../../../../plugin-kit/calendar';

/** First and last local day of some months of a season: December to February of 2026-2027 ends on 28 February 2027. */
export function monthsOfSeason(season: string, first: number, last: number): { from: string; to: string } {
  const year = (month: number) => (month >= 9 ? season.slice(0, 4) : season.slice(5));
  const month = (number: number) => `${year(number)}-${String(number).padStart(2, '0')}`;
  const next = addDays(`${month(last)}-28`, 4).slice(0, 7);
  return { from: `${month(first)}-01`, to: addDays(`${next}-01`, -1) };
}
