import { withoutAccents } from './without-accents';

it.each([
  ['Chœur d’été', 'Choeur d’ete'],
  ['ŒUVRES', 'OeUVRES'],
  ['Witold Lutosławski', 'Witold Lutoslawski'],
  ['Søren, Đorđe, Þór', 'Soren, Dorde, Thor'],
  ['Dvořák, Szymański, Ağaoğlu', 'Dvorak, Szymanski, Agaoglu'],
  ['Чайка', 'Chaika'],
  ['8 € – « tarif »', '8 € – « tarif »'],
  ['Ötztaler Straße', 'Otztaler Strasse'],
  ['Perché no?', 'Perche no?'],
])('writes %s in the letters of any keyboard', (text, plain) => {
  expect(withoutAccents(text)).toBe(plain);
});
