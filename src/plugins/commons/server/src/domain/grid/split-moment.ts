/** The date and the time of one beginning, as texts; the time is empty when there is none. */
export interface Moment {
  date: string;
  time: string;
}

const WHEN = /^(.*\d.*?)(?:[ ,]+(?:à|a|at|alle))?[ ,]+(\d{1,2} ?(?:h|:) ?\d{0,2})$/i;

/** `ven. 12 mars 2027 à 20h30` is a date and a time. */
export function splitMoment(text: string): Moment {
  const [, date, time] = WHEN.exec(text.trim()) ?? [];
  return date && time ? { date, time } : { date: text.trim(), time: '' };
}
