/** Numbers from 1 to 4 would tell of somebody. */
export const MIN_CELL = 5;

export interface Suppressed {
  /** Null where a number is hidden: too small, or what would give a small one away. */
  cells: (number | null)[];
  total: number | null;
}

/**
 * Hides small numbers, and what would give them away. Where one of a list is small all of the list is hidden, zeros included, and
 * only a total that is not small itself is shown.
 *
 * Hiding the small numbers and just enough others is not safe: who knows the rule also knows why the others are shown. Of
 * `5, ?, ?` with the total 13, had one of the two been 5 or more, the first would have been hidden with the other: both are 4.
 */
export function suppress(counts: number[]): Suppressed {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const isHidden = counts.some(isSmall);
  return {
    cells: counts.map((count) => (isHidden ? null : count)),
    total: isSmall(total) ? null : shownTotal(counts, total, isHidden),
  };
}

/** The total of one hidden number would be that number. */
const shownTotal = (counts: number[], total: number, isHidden: boolean): number | null =>
  isHidden && counts.length === 1 ? null : total;

const isSmall = (count: number): boolean => count > 0 && count < MIN_CELL;
