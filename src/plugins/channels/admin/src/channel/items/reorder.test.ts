import { moved, placedByHand } from './reorder';

const ORDER = ['a', 'b', 'c', 'd', 'e'];

describe('an item that is moved', () => {
  it.each([
    ['up', 3, 1, ['a', 'd', 'b', 'c', 'e']],
    ['down', 0, 2, ['b', 'c', 'a', 'd', 'e']],
    ['to the end', 1, 4, ['a', 'c', 'd', 'e', 'b']],
    ['nowhere', 2, 2, ORDER],
  ])('%s takes its place', (_how, from, to, expected) => {
    expect(moved(ORDER, from, to)).toEqual(expected);
  });

  it('is placed by hand with all that comes before it', () => {
    expect(placedByHand(moved(ORDER, 3, 1), 0, 1)).toEqual(['a', 'd']);
    expect(placedByHand(moved(ORDER, 0, 1), 0, 1)).toEqual(['b', 'a']);
  });

  it('leaves those that were placed where they are', () => {
    expect(placedByHand(moved(ORDER, 0, 1), 4, 1)).toEqual(['b', 'a', 'c', 'd']);
  });
});
