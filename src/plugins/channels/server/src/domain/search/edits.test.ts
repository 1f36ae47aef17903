import { editsBetween } from './edits';

describe('the edits between two words', () => {
  it.each([
    ['misantrope', 'misanthrope', 1],
    ['brianson', 'briancon', 1],
    ['invaild', 'invalid', 1],
    ['debusy', 'debussy', 1],
    ['', 'abc', 3],
    ['avare', 'avare', 0],
    ['chevaux', 'cheval', 2],
  ])('from %s to %s: %i', (one, other, edits) => {
    expect(editsBetween(one, other)).toBe(edits);
    expect(editsBetween(other, one)).toBe(edits);
  });

  it('are no longer counted above the most that is asked', () => {
    expect(editsBetween('misantrope', 'carnaval', 2)).toBeGreaterThan(2);
    expect(editsBetween('misantrope', 'misanthropes', 2)).toBe(2);
  });
});
