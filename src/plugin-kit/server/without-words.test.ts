import { withoutWords, withoutWordsIn } from './without-words';

const forgotten = { words: ['Lila Hajosi'], substitute: 'Nom retiré' };

it('leaves a text as it was but for the names that are forgotten', () => {
  expect(withoutWords('Avec LILA HAJOSI, puis Lila Hajosi (chant).', forgotten)).toBe(
    'Avec Nom retiré, puis Nom retiré (chant).',
  );
  expect(withoutWordsIn({ a: ['Lila Hajosi', 3, null] }, forgotten)).toEqual({ a: ['Nom retiré', 3, null] });
});
