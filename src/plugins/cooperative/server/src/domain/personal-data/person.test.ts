import { distinguishingNames } from './person';

it('looks in free texts for whole names only', () => {
  expect(
    distinguishingNames(['Lila Hajosi', 'Hajosi, Lila', ['Lila H.', 'Lila'], null, 'Bo Li', 'Lila Hajosi']),
  ).toEqual(['Lila Hajosi', 'Hajosi, Lila', 'Lila H.', 'Bo Li']);
});
