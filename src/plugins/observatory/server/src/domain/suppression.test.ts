import fc from 'fast-check';
import { MIN_CELL, suppress } from './suppression';

/** Every list of counts with this length and a total of at most `most`. */
function* lists(length: number, most: number): Generator<number[]> {
  if (length === 0) return yield [];
  for (let first = 0; first <= most; first += 1)
    for (const rest of lists(length - 1, most - first)) yield [first, ...rest];
}

describe('small numbers', () => {
  it.each([
    [[12, 7, 30], [12, 7, 30], 49],
    [[12, 0, 30], [12, 0, 30], 42],
    [[12, 3, 30], [null, null, null], 45],
    [[3], [null], null],
    [[2, 1], [null, null], null],
    [[1, 1, 1, 1, 1], [null, null, null, null, null], 5],
    [[5, 4, 4], [null, null, null], 13],
  ])('%j is shown as %j with the total %j', (counts, cells, total) => {
    expect(suppress(counts)).toEqual({ cells, total });
  });

  it('are never shown, and a total that is shown is the sum', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 1, maxLength: 8 }), (counts) => {
        const { cells, total } = suppress(counts);
        const sum = counts.reduce((all, count) => all + count, 0);
        expect(total === null || total === sum).toBe(true);
        cells.forEach((cell, index) => {
          if (cell !== null) expect(cell).toBe(counts[index]);
          const count = counts[index] ?? 0;
          if (count > 0 && count < MIN_CELL) expect(cell).toBeNull();
        });
      }),
    );
  });

  it('cannot be worked out by who knows the rule, the total and the other cells: each could be another', () => {
    for (const [length, most] of [
      [2, 16],
      [3, 16],
      [4, 9],
    ] as const) {
      // All the lists that are shown in one way: whoever reads it cannot tell which one it was.
      const shown = new Map<string, number[][]>();
      for (const counts of lists(length, most)) {
        const key = JSON.stringify(suppress(counts));
        shown.set(key, [...(shown.get(key) ?? []), counts]);
      }
      for (const candidates of shown.values())
        for (let position = 0; position < length; position += 1) {
          const possible = new Set(candidates.map((counts) => counts[position]));
          const isSmall = candidates.some(
            (counts) => (counts[position] ?? 0) > 0 && (counts[position] ?? 0) < MIN_CELL,
          );
          // Beyond the totals that are tried here, candidates are missing.
          const sum = candidates[0]?.reduce((all, count) => all + count, 0) ?? 0;
          if (isSmall && sum <= most)
            expect([candidates[0], position, possible.size > 1]).toEqual([candidates[0], position, true]);
        }
    }
  });

  it('cannot be worked out from two answers about the same people, by one dimension and by none', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 2, maxLength: 5 }), (counts) => {
        const { cells } = suppress(counts);
        const { total } = suppress([counts.reduce((all, count) => all + count, 0)]);
        const shown = cells.reduce((all: number, cell) => all + (cell ?? 0), 0);
        const hidden = cells.filter((cell) => cell === null).length;
        // What is left of the total belongs to all of the list or to nobody: it is the difference of no two numbers.
        if (total !== null) expect([hidden, total - shown]).toEqual(hidden === 0 ? [0, 0] : [counts.length, total]);
      }),
      { numRuns: 10_000 },
    );
  });
});
