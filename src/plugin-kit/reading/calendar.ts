const DAY_MS = 86_400_000;

/** Local dates are `YYYY-MM-DD` and have no hour: no change of clocks can move them. */
const instantOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);

export const addDays = (date: string, days: number): string =>
  new Date(instantOf(date) + days * DAY_MS).toISOString().slice(0, 10);

export const daysBetween = (from: string, to: string): number => Math.round((instantOf(to) - instantOf(from)) / DAY_MS);

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (date: string): number => new Date(instantOf(date)).getUTCDay() || 7;

/** The date of these numbers; null when the calendar has none, such as 31 April or 29 February 2027. */
export function dateOf(year: number, month: number, day: number): string | null {
  const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const isReal = month >= 1 && month <= 12 && day >= 1 && !Number.isNaN(instantOf(date));
  return isReal && addDays(date, 0) === date ? date : null;
}

export const isDate = (text: string): boolean => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return dateOf(Number(year), Number(month), Number(day)) !== null;
};

export const partsOf = (date: string): { year: number; month: number; day: number } => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
});
