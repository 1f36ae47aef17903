import { internationalPhone } from './phone';

describe('a phone number', () => {
  it.each([
    ['04 92 25 52 52', 'FR', '+33492255252'],
    ['04.92.25.52.52', 'FR', '+33492255252'],
    ['Tél. : 04-92-25-52-52', 'FR', '+33492255252'],
    ['+33 (0)4 92 25 52 52', 'FR', '+33492255252'],
    ['0033 4 92 25 52 52', 'FR', '+33492255252'],
    ['0122 622640', 'IT', '+390122622640'],
    ['022 418 34 18', 'CH', '+41224183418'],
    ['+39 0122 622640', 'FR', '+390122622640'],
  ])('written %s in %s is %s', (written, country, kept) => expect(internationalPhone(written, country)).toBe(kept));

  it.each(['3639', '04 92 25 52', '04 92 25 52 52 ou 06 11 22 33 44', '22 33 44 55 66'])(
    'is not guessed from %s',
    (written) => expect(internationalPhone(written, 'FR')).not.toMatch(/^\+/),
  );
});
