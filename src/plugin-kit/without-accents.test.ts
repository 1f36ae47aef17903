import { withoutAccents } from './without-accents';

it.each([
  ['Chœur d’été', 'Choeur d’ete'],
  ['ŒUVRES', 'OeUVRES'],
  ['Ötztaler Straße', 'Otztaler Strasse'],
  ['Perché no?', 'Perche no?'],
])('writes %s in the letters of any keyboard', (text, plain) => {
  expect(withoutAccents(text)).toBe(plain);
});
