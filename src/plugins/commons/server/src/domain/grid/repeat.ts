import { addDays, dateOf, partsOf, weekdayOf } from '../../../../../../plugin-kit/calendar';

/** How dates follow one another. A run ends at `until`, or after `count` dates. */
export interface Repetition {
  from: string;
  unit: 'day' | 'week' | 'month';
  /** Every one, every second one… */
  every: number;
  /** By week: on these days, 1 is Monday; the day of `from` when none is named. */
  weekdays?: number[];
  /** By month: the same number (the 12th), or the same day of the same week (the second Friday). */
  monthly?: 'number' | 'weekday';
  until?: string;
  count?: number;
  except?: string[];
}

/** No tour is longer, and no grid bears more. */
export const MAX_ROWS = 800;

/** How far a rule is followed when it gives no date: a 31st every twelfth month from a June would be looked for in vain. */
const MAX_STEPS = 4000;

/**
 * The dates of a repetition, the first one included, without the exceptions. A month that lacks the day (the 31st, a fifth Friday, 29
 * February) is skipped: nothing is moved to another day.
 */
export function repeat(repetition: Repetition): string[] {
  const { from, until, count = MAX_ROWS, except = [] } = repetition;
  const dates: string[] = [];
  for (let step = 0; step < MAX_STEPS; step += 1) {
    for (const date of datesOfStep(repetition, step)) {
      if (date < from || except.includes(date)) continue;
      if ((until && date > until) || dates.length >= Math.min(count, MAX_ROWS)) return dates;
      dates.push(date);
    }
    if (until && firstOfStep(repetition, step) > until) return dates;
  }
  return dates;
}

/** Dates of the n-th day, week or month of a repetition, in order. */
function datesOfStep(repetition: Repetition, step: number): string[] {
  const { from, unit, every, weekdays, monthly } = repetition;
  if (unit === 'day') return [addDays(from, step * every)];
  if (unit === 'week') {
    const monday = firstOfStep(repetition, step);
    const days = weekdays?.length ? [...weekdays].sort((one, other) => one - other) : [weekdayOf(from)];
    return days.map((weekday) => addDays(monday, weekday - 1));
  }
  const { year, month } = partsOf(firstOfStep(repetition, step));
  const date = monthly === 'weekday' ? sameWeekday(from, year, month) : dateOf(year, month, partsOf(from).day);
  return date ? [date] : [];
}

/** The day, the Monday or the first of the month from which a step counts. */
function firstOfStep({ from, unit, every }: Repetition, step: number): string {
  if (unit === 'day') return addDays(from, step * every);
  if (unit === 'week') return addDays(from, 1 - weekdayOf(from) + step * every * 7);
  const { year, month } = partsOf(from);
  const months = year * 12 + (month - 1) + step * every;
  return dateOf(Math.floor(months / 12), (months % 12) + 1, 1) as string;
}

/** The second Friday of a month when `from` is a second Friday; null when the month has no fifth one. */
function sameWeekday(from: string, year: number, month: number): string | null {
  const first = dateOf(year, month, 1) as string;
  const offset = (weekdayOf(from) - weekdayOf(first) + 7) % 7;
  const rank = Math.floor((partsOf(from).day - 1) / 7);
  return dateOf(year, month, 1 + offset + rank * 7);
}
