import { TZDate } from '@date-fns/tz';
import { addDays, startOfDay } from 'date-fns';

/** The local day, `YYYY-MM-DD`, of an instant in milliseconds. */
export const localDay = (at: number, timeZone: string): string => new TZDate(at, timeZone).toISOString().slice(0, 10);

/** The instant (milliseconds) at which the local day of another one ends. */
export const endOfLocalDay = (at: number, timeZone: string): number =>
  addDays(startOfDay(new TZDate(at, timeZone)), 1).getTime();
