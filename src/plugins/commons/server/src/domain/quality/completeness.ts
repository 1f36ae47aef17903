import { pathsOf, type Criterion } from './criterion';

/** What is read of an entry: attributes, with what it points to as objects. */
export type State = Record<string, unknown>;

/** What each criterion counts for, by its code. */
export type Weights = Record<string, number>;

export interface Quality {
  /** From 0 to 100. */
  score: number;
  /** Codes of what lacks, in the order of the form. */
  missing: string[];
}

/** How complete an entry is. What counts for nothing is never missing; when nothing counts, everything is there. */
export function qualityOf(state: State, criteria: Criterion[], weights: Weights): Quality {
  const counting = criteria.filter(({ code }) => (weights[code] ?? 0) > 0);
  const missing = counting.filter((criterion) => !isMet(criterion, state)).map(({ code }) => code);
  return { score: scoreWithout(missing, counting, weights), missing };
}

/** What to add next: what brings most, the first of the form among equals; null when nothing lacks. */
export function nextBest(
  missing: string[],
  criteria: Criterion[],
  weights: Weights,
): { criterion: Criterion; points: number } | null {
  const lacking = criteria.filter(({ code }) => missing.includes(code) && (weights[code] ?? 0) > 0);
  const [first] = [...lacking].sort((one, other) => (weights[other.code] ?? 0) - (weights[one.code] ?? 0));
  if (!first) return null;
  const codes = lacking.map(({ code }) => code);
  const points =
    scoreWithout(
      codes.filter((code) => code !== first.code),
      criteria,
      weights,
    ) - scoreWithout(codes, criteria, weights);
  return { criterion: first, points };
}

function scoreWithout(missing: string[], criteria: Criterion[], weights: Weights): number {
  const total = criteria.reduce((sum, { code }) => sum + (weights[code] ?? 0), 0);
  const lacking = missing.reduce((sum, code) => sum + (weights[code] ?? 0), 0);
  return total === 0 ? 100 : Math.round((100 * (total - lacking)) / total);
}

function isMet(criterion: Criterion, state: State): boolean {
  const { holding = [], emptyValues = [] } = criterion;
  return pathsOf(criterion)
    .flatMap((path) => valuesAt(state, path.split('.')))
    .some(
      (value) =>
        isFilled(value) &&
        !emptyValues.includes(value as string) &&
        holding.every((name) => isFilled((value as State)[name])),
    );
}

/** Every value at the end of a path: what is several is gone through. */
function valuesAt(value: unknown, path: string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, path));
  const [name, ...rest] = path;
  if (name === undefined) return [value];
  return value && typeof value === 'object' ? valuesAt((value as State)[name], rest) : [];
}

/** A text in several languages is filled as soon as it is in one of them; false and 0 are values. */
function isFilled(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.some(isFilled);
  if (value instanceof Date) return true;
  return typeof value === 'object' ? Object.values(value).some(isFilled) : true;
}
