import { TZDate } from '@date-fns/tz';
import { addDays, startOfDay } from 'date-fns';

/** The instant (milliseconds) at which the local day of another one ends. */
export const endOfLocalDay = (at: number, timeZone: string): number =>
  addDays(startOfDay(new TZDate(at, timeZone)), 1).getTime();
