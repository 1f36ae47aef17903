/** Fewer are not shown outside the organisation that they concern. */
const MIN_SHOWN = 5;

/**
 * A number as it is shown outside the organisation that it concerns: `few` stands for one to four, and zero is zero. It is shown beside no total
 * and in one breakdown alone, from which it could be worked out.
 */
export type ShownCount = number | 'few';

export const suppress = (count: number): ShownCount => (count > 0 && count < MIN_SHOWN ? 'few' : count);
