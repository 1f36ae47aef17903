/** Instants (milliseconds since 1970, UTC) from the first, included, to the second, excluded. */
export type Interval = [from: number, until: number];

export const ALWAYS: Interval[] = [[-Infinity, Infinity]];
export const NEVER: Interval[] = [];

/** The instants of both. Intervals are sorted and disjoint, here and in what is returned. */
export function intersection(left: Interval[], right: Interval[]): Interval[] {
  return left.flatMap(([from, until]) =>
    right
      .map(([otherFrom, otherUntil]): Interval => [Math.max(from, otherFrom), Math.min(until, otherUntil)])
      .filter(([start, end]) => start < end),
  );
}

/** The instants of neither. */
export function complement(intervals: Interval[]): Interval[] {
  const edges = [-Infinity, ...intervals.flat(), Infinity];
  const gaps: Interval[] = [];
  for (let index = 0; index < edges.length; index += 2) {
    const [from, until] = [edges[index] ?? Infinity, edges[index + 1] ?? Infinity];
    if (from < until) gaps.push([from, until]);
  }
  return gaps;
}

/** The instants of either. */
export const union = (left: Interval[], right: Interval[]): Interval[] =>
  complement(intersection(complement(left), complement(right)));

/** The same instants, in intervals that end and begin again at each of some instants. */
export const splitAt = (intervals: Interval[], instants: number[]): Interval[] =>
  intervals.flatMap(([from, until]) => {
    const inside = [...new Set(instants)].filter((at) => from < at && at < until).sort((one, other) => one - other);
    return [from, ...inside].map((start, index): Interval => [start, inside[index] ?? until]);
  });

export const contains = (intervals: Interval[], instant: number): boolean =>
  intervals.some(([from, until]) => from <= instant && instant < until);
