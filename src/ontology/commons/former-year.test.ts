import { inYear, namesFormerYear, textsOfFormerYear } from './former-year';

const YEARS = { from: 2026, to: 2027 };

it.each([
  ['Festival des Cimes 2026', 'Festival des Cimes 2027'],
  ['Saison 2026-2027', 'Saison 2027-2028'],
  ['Saison 2026/27', 'Saison 2027/28'],
  ['Saison 26/27', 'Saison 27/28'],
  ['Nuit 1914', 'Nuit 1914'],
])('%s becomes %s', (name, next) => expect(inYear(name, YEARS)).toBe(next));

it.each([
  'Saison 2026-2027',
  'Abonnement 26/27',
  '10e édition',
  'Xe édition',
  'Édition 2026',
  '10th edition',
  '10ª edizione',
])('points out %s', (text) => expect(namesFormerYear(text, YEARS)).toBe(true));

it.each(['Saison 2027-2028', 'Créé en 1994', 'Le 12/03', 'De 18 à 25 ans', 'Tarif 27/28', 'Une édition rare'])(
  'has nothing to say of %s',
  (text) => expect(namesFormerYear(text, YEARS)).toBe(false),
);

it('finds it in notes, prices and texts in several languages, and not in dates or in what is computed', () => {
  const values = {
    name: 'Les nuits',
    priceNote: { fr: 'Tarif 26/27', en: 'Season ticket' },
    offers: [{ price: 12, name: { fr: 'Pass 2026' }, category: { documentId: 'abc', name: 'Pass 2026' } }],
    startDate: '2026-07-17',
    displayName: 'Les nuits 2026',
  };
  expect(textsOfFormerYear(values, YEARS)).toEqual([
    { attribute: 'priceNote', text: 'Tarif 26/27' },
    { attribute: 'offers', text: 'Pass 2026' },
  ]);
});
