import fc from 'fast-check';
import { complement, contains, intersection, splitAt, union, type Interval } from './intervals';

const intervals = fc
  .uniqueArray(fc.integer({ min: -50, max: 50 }), { maxLength: 8 })
  .map((edges) => [...edges].sort((a, b) => a - b))
  .map((edges) => (edges.length % 2 === 0 ? edges : edges.slice(1)))
  .map((edges) => edges.flatMap((from, index): Interval[] => (index % 2 === 0 ? [[from, edges[index + 1] ?? 0]] : [])));
const instant = fc.integer({ min: -60, max: 60 });

describe('intervals of time', () => {
  it('are in an intersection at the instants of both', () => {
    fc.assert(
      fc.property(intervals, intervals, instant, (left, right, at) => {
        expect(contains(intersection(left, right), at)).toBe(contains(left, at) && contains(right, at));
      }),
    );
  });

  it('are in a union at the instants of either', () => {
    fc.assert(
      fc.property(intervals, intervals, instant, (left, right, at) => {
        expect(contains(union(left, right), at)).toBe(contains(left, at) || contains(right, at));
      }),
    );
  });

  it('are in a complement at every other instant', () => {
    fc.assert(
      fc.property(intervals, instant, (some, at) => {
        expect(contains(complement(some), at)).toBe(!contains(some, at));
      }),
    );
  });

  it('are the same instants when they are split', () => {
    fc.assert(
      fc.property(intervals, fc.array(instant), instant, (whole, edges, at) => {
        expect(contains(splitAt(whole, edges), at)).toBe(contains(whole, at));
      }),
    );
    expect(splitAt([[0, 10]], [10, 4, 4, 0])).toEqual([
      [0, 4],
      [4, 10],
    ]);
  });
});
