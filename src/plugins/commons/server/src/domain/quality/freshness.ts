/** How long what is said of a type may be trusted. */
export interface FreshnessRule {
  /** Months after which one asks whether it is still true, until somebody decides otherwise; null never asks. */
  months: number | null;
  /** Attributes, the first that is filled counts: from that day on it belongs to the past and nobody is asked. */
  until?: string[];
}

export interface Freshness {
  /** Attribute of every type that holds the date of the last confirmation. */
  attribute: string;
  rules: Record<string, FreshnessRule>;
}

/** Local dates (YYYY-MM-DD) between which somebody is asked; null when nobody ever is. */
export interface Asking {
  dueDate: string | null;
  /** The first day on which it is too late to ask. */
  pastDate: string | null;
}

/**
 * When it is time to ask whether an entry is still true: `months` after its last confirmation, or after it was made when
 * nobody confirmed it. Dates are local, `YYYY-MM-DD`.
 */
export function askingOf(
  {
    confirmedDate,
    createdDate,
    endDate,
  }: { confirmedDate: string | null; createdDate: string; endDate: string | null },
  months: number | null,
): Asking {
  if (months === null) return { dueDate: null, pastDate: null };
  const dueDate = monthsLater(confirmedDate ?? createdDate, months);
  return endDate !== null && endDate <= dueDate ? { dueDate: null, pastDate: null } : { dueDate, pastDate: endDate };
}

/** The same day so many months later, the last of the month when that month is shorter. */
export function monthsLater(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}
