import { addDays } from '../../plugin-kit/calendar';

/** Day of the week of a civil date: 0 is Sunday, 6 is Saturday. */
export const weekday = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();

/** The first date from `date` on that is this day of the week (0 is Sunday). */
export const nextWeekday = (date: string, day: number): string => addDays(date, (day - weekday(date) + 7) % 7);

/** The season in which open-air places are played: 15 June to 15 September. */
export const isSummer = (date: string): boolean => within(date, '06-15', '09-15');

/** Weeks in which school is out everywhere in France: July, August and the end-of-year fortnight. */
export const isSchoolOut = (date: string): boolean =>
  within(date, '07-01', '09-05') || within(date, '12-20', '12-31') || within(date, '01-01', '01-04');

const within = (date: string, from: string, to: string): boolean => date.slice(5) >= from && date.slice(5) <= to;
