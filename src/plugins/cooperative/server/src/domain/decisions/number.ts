/** The number of a decision: the year, and its rank in it. */
export interface DecisionNumber {
  year: number;
  sequence: number;
}

export const NUMBER_PATTERN = /^(\d{4})-(\d{2,})$/;

/** `2027-04` */
export const numberText = ({ year, sequence }: DecisionNumber): string =>
  `${year}-${String(sequence).padStart(2, '0')}`;

/** Null for what is no number of a decision. */
export function parseNumber(text: string): DecisionNumber | null {
  const [, year, sequence] = NUMBER_PATTERN.exec(text) ?? [];
  return year && sequence ? { year: Number(year), sequence: Number(sequence) } : null;
}
