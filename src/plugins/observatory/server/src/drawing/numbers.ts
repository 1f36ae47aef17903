/** A figure as people write it: `1 234,5`. */
export const inDigits = (value: number | null, locale: string): string =>
  value === null ? '–' : new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
