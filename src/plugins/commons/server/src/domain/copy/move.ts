import { addDays, daysBetween, partsOf } from '../../../../../../plugin-kit/calendar';
import { WEEKS, type Move } from './copy';

export interface PlannedMove extends Move {
  days: number;
  firstDay: string;
  /** Whether every date stays on its day of the week. */
  keepsWeekdays: boolean;
}

/** The move of a group that began on `start`: to a chosen first day, else to the same weekdays 52 weeks later. */
export function moveFrom(start: string, chosenFirstDay: string | null): PlannedMove {
  const firstDay = chosenFirstDay ?? addDays(start, WEEKS * 7);
  const days = daysBetween(start, firstDay);
  return {
    days,
    firstDay,
    keepsWeekdays: days % 7 === 0,
    years: { from: partsOf(start).year, to: partsOf(firstDay).year },
    date: (date) => date && addDays(date, days),
  };
}
