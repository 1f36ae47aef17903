import type { Measure } from './declarations';
import type { Fact } from './fact';

/** A figure: null when there is nothing to make it from. */
export interface Cell {
  /** Codes of its members, in the order of the dimensions. */
  key: string[];
  value: number | null;
  /** Facts that it was made from; of a share, those that pass. */
  numerator: number;
  denominator: number;
}

/** What a fact is for an indicator. */
export type Role = 'counted' | 'only among' | null;

const JOINT = '\u0001';

/**
 * Crosses facts by some dimensions. A fact that has several members of a dimension counts in each: cells then add up to more
 * than the total, which counts it once.
 */
export function tabulate(facts: Fact[], measure: Measure, by: string[], roleOf: (fact: Fact) => Role): Cell[] {
  const gatherings = new Map<string, Gathering>();
  for (const fact of facts) {
    const role = roleOf(fact);
    if (role === null) continue;
    for (const key of keysOf(fact, by)) {
      let gathering = gatherings.get(key);
      if (!gathering) gatherings.set(key, (gathering = gather(measure)));
      gathering.add(fact, role === 'counted');
    }
  }
  return [...gatherings].map(([key, gathering]) => ({
    key: by.length === 0 ? [] : key.split(JOINT),
    ...gathering.end(),
  }));
}

function keysOf(fact: Fact, by: string[]): string[] {
  const [first, second] = by;
  if (first === undefined) return [''];
  const codes = fact.codes[first] ?? [];
  if (second === undefined) return codes;
  const others = fact.codes[second] ?? [];
  if (codes.length === 1 && others.length === 1) return [`${codes[0]}${JOINT}${others[0]}`];
  return codes.flatMap((code) => others.map((other) => `${code}${JOINT}${other}`));
}

interface Gathering {
  add(fact: Fact, isCounted: boolean): void;
  end(): Omit<Cell, 'key'>;
}

const gather = (measure: Measure): Gathering => gatherers[measure.kind](measure as never);

const gatherers: { [Kind in Measure['kind']]: (measure: Extract<Measure, { kind: Kind }>) => Gathering } = {
  count: () => counting((count) => count),
  share: () => {
    let [passed, all] = [0, 0];
    return {
      add: (_fact, isCounted) => {
        all += 1;
        if (isCounted) passed += 1;
      },
      end: () => ({ value: all === 0 ? null : round((100 * passed) / all), numerator: passed, denominator: all }),
    };
  },
  distinct: ({ of }) => {
    const found = new Set<string>();
    return counting(
      () => found.size,
      (fact) => {
        for (const key of fact.keys[of] ?? []) found.add(key);
      },
    );
  },
  sum: ({ of }) => overNumbers(of, (numbers) => numbers.reduce((sum, one) => sum + one, 0)),
  median: ({ of }) => overNumbers(of, median),
  least: ({ of }) => overNumbers(of, (numbers) => numbers.reduce((least, one) => Math.min(least, one), Infinity)),
  medianOfLeast: ({ of, each }) => {
    const least = new Map<string, number>();
    return counting(
      () => (least.size === 0 ? null : median([...least.values()])),
      (fact) => {
        const number = fact.numbers[of];
        if (number === null || number === undefined) return;
        const key = each.map((dimension) => fact.codes[dimension]?.[0] ?? '').join(JOINT);
        least.set(key, Math.min(least.get(key) ?? Infinity, number));
      },
    );
  },
};

function counting(value: (count: number) => number | null, note: (fact: Fact) => void = () => undefined): Gathering {
  let count = 0;
  return {
    add: (fact) => {
      count += 1;
      note(fact);
    },
    end: () => ({ value: value(count), numerator: count, denominator: count }),
  };
}

/** Of the numbers that are known: how many these are is the numerator. */
function overNumbers(of: string, value: (numbers: number[]) => number): Gathering {
  const numbers: number[] = [];
  let count = 0;
  return {
    add: (fact) => {
      count += 1;
      const number = fact.numbers[of];
      if (number !== null && number !== undefined) numbers.push(number);
    },
    end: () => ({
      value: numbers.length === 0 ? null : round(value(numbers)),
      numerator: numbers.length,
      denominator: count,
    }),
  };
}

export function median(numbers: number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const [low = 0, high = 0] =
    sorted.length % 2 === 1 ? [sorted[middle], sorted[middle]] : [sorted[middle - 1], sorted[middle]];
  return (low + high) / 2;
}

/** Figures are said to a hundredth. */
const round = (value: number): number => Math.round(value * 100) / 100;
