import { addDays, weekdayOf } from '../../../../../plugin-kit/calendar';

/** Periods that move with time, as people say them. */
export const PERIODS = ['today', 'tonight', 'tomorrow', 'weekend', 'week', 'month'] as const;
export type PeriodName = (typeof PERIODS)[number];

/** From when on an evening begins, as local `HH:mm`. */
export const EVENING = '17:00';

export interface LocalPeriod {
  /** Local dates, both included. */
  from: string;
  to: string;
  /** Local `HH:mm` before which nothing of the period begins. */
  startsAfter?: string;
}

/** The days of a period, seen from a local day. The weekend is Saturday and Sunday, what is left of it when it has begun. */
export function periodOf(name: PeriodName, today: string): LocalPeriod {
  const weekday = weekdayOf(today);
  switch (name) {
    case 'today':
      return { from: today, to: today };
    case 'tonight':
      return { from: today, to: today, startsAfter: EVENING };
    case 'tomorrow':
      return { from: addDays(today, 1), to: addDays(today, 1) };
    case 'weekend':
      return { from: addDays(today, Math.max(0, 6 - weekday)), to: addDays(today, 7 - weekday) };
    case 'week':
      return { from: today, to: addDays(today, 6) };
    case 'month':
      return { from: today, to: addDays(today, 30) };
  }
}
