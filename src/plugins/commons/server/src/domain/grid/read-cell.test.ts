import { readCell, writeCell, type TypedKind } from './read-cell';
import type { Reading } from '../../../../../../plugin-kit/reading/reading';

/** A Friday. */
const TODAY = '2026-11-06';

const said = (reading: Reading<unknown>): unknown => {
  if (reading.state === 'read') return reading.value;
  if (reading.state === 'unsure') return [reading.why, ...reading.choices];
  return reading.state === 'unreadable' ? { refused: reading.why } : null;
};

const reads = (kind: TypedKind, text: string) => said(readCell(kind, text, TODAY) as Reading<unknown>);

describe('a date', () => {
  it.each([
    ['12/03/2027', '2027-03-12'],
    ['12/3/27', '2027-03-12'],
    ['12-03-2027', '2027-03-12'],
    ['12.03.2027', '2027-03-12'],
    ['2027-03-12', '2027-03-12'],
    ['12 mars 2027', '2027-03-12'],
    ['ven. 12 mars 2027', '2027-03-12'],
    ['Vendredi 12 mars 2027', '2027-03-12'],
    ['le vendredi 12 mars 2027', '2027-03-12'],
    ['VEN 12/03/2027', '2027-03-12'],
    ['vendredi 1er janvier 2027', '2027-01-01'],
    ['15 août 2027', '2027-08-15'],
    ['15 aout 2027', '2027-08-15'],
    ['5 févr. 2027', '2027-02-05'],
    ['3 sept 2027', '2027-09-03'],
    ['14 juil. 2027', '2027-07-14'],
    ['31 déc. 2026', '2026-12-31'],
    ['12 marzo 2027', '2027-03-12'],
    ['Friday, March 12, 2027', '2027-03-12'],
    ['ven. 12 mars', '2027-03-12'],
    ['mar. 16 mars', '2027-03-16'],
    ['sam 07/11', '2026-11-07'],
    ['29/02/2028', '2028-02-29'],
    ['12\u00a0mars\u00a02027', '2027-03-12'],
  ])('%s is read without a doubt', (text, date) => {
    expect(reads('date', text)).toBe(date);
  });

  it.each([
    ['12 mars', ['whichYear', '2027-03-12', '2028-03-12']],
    ['05/11', ['whichYear', '2027-11-05', '2028-11-05']],
    ['06/11', ['whichYear', '2026-11-06', '2027-11-06']],
    ['29 février', ['whichYear', '2028-02-29']],
    ['jeu. 12 mars 2027', ['otherWeekday', '2027-03-12', '2027-03-11']],
    ['lundi 12 mars', ['otherWeekday', '2027-03-12', '2028-03-12']],
    ['03/25/2027', ['monthFirst', '2027-03-25']],
  ])('%s is asked about', (text, expected) => {
    expect(reads('date', text)).toEqual(expected);
  });

  it.each([
    ['31/04/2027', 'noSuchDate'],
    ['29/02/2027', 'noSuchDate'],
    ['12 jui 2027', 'date'],
    ['du 12 au 14 mars 2027', 'oneDate'],
    ['12 et 13 mars', 'oneDate'],
    ['à préciser', 'date'],
    ['12', 'date'],
  ])('%s is refused', (text, why) => {
    expect(reads('date', text)).toEqual({ refused: why });
  });

  it('that is written reads back as itself', () => {
    expect(reads('date', writeCell('date', '2027-03-12'))).toBe('2027-03-12');
  });
});

describe('a time', () => {
  it.each([
    ['20h30', '20:30'],
    ['20 h 30', '20:30'],
    ['20H', '20:00'],
    ['20 h', '20:00'],
    ['20:30', '20:30'],
    ['20:30:00', '20:30'],
    ['20.30', '20:30'],
    ['9h', '09:00'],
    ['à 18h', '18:00'],
    ['18 heures', '18:00'],
    ['8:30 pm', '20:30'],
    ['12 am', '00:00'],
    ['midi', '12:00'],
  ])('%s is read without a doubt', (text, time) => {
    expect(reads('time', text)).toBe(time);
  });

  it.each([
    ['20', ['isItATime', '20:00']],
    ['2030', ['isItATime', '20:30']],
    ['minuit', ['midnight', '00:00', '23:59']],
    ['20h30-22h', ['severalTimes', '20:30', '22:00']],
    ['15h et 20h30', ['severalTimes', '15:00', '20:30']],
  ])('%s is asked about', (text, expected) => {
    expect(reads('time', text)).toEqual(expected);
  });

  it.each(['25h', '20h75', 'le soir', '13 pm'])('%s is refused', (text) => {
    expect(reads('time', text)).toEqual({ refused: 'time' });
  });
});

describe('a price', () => {
  const paid = (amount: number, reduced?: number) => ({
    kind: 'paid',
    amount,
    ...(reduced !== undefined && { reduced }),
  });

  it.each([
    ['12 €', paid(12)],
    ['12€', paid(12)],
    ['12,50', paid(12.5)],
    ['12.50 euros', paid(12.5)],
    ['12 EUR', paid(12)],
    ['gratuit', { kind: 'free' }],
    ['Entrée libre', { kind: 'free' }],
    ['0 €', { kind: 'free' }],
    ['prix libre', { kind: 'donation' }],
    ['Participation libre', { kind: 'donation' }],
    ['au chapeau', { kind: 'donation' }],
    ['plein 12 €, réduit 8 €', paid(12, 8)],
    ['12 € (réduit 8 €)', paid(12, 8)],
    ['TP 12 / TR 8', paid(12, 8)],
    ['de 8 à 12 €', { kind: 'range', amount: 8, upTo: 12 }],
    ['8 à 12 €', { kind: 'range', amount: 8, upTo: 12 }],
  ])('%s is read without a doubt', (text, price) => {
    expect(reads('price', text)).toEqual(price);
  });

  it.each([
    ['libre', ['freeOrDonation', { kind: 'free' }, { kind: 'donation' }]],
    ['12/8', ['twoPrices', paid(12, 8), { kind: 'range', amount: 8, upTo: 12 }]],
    ['12 € / 8 €', ['twoPrices', paid(12, 8), { kind: 'range', amount: 8, upTo: 12 }]],
    ['1200', ['unusualPrice', paid(1200)]],
  ])('%s is asked about', (text, expected) => {
    expect(reads('price', text)).toEqual(expected);
  });

  it.each(['12/8/5', 'douze euros', 'sur réservation'])('%s is refused', (text) => {
    expect(reads('price', text)).toEqual({ refused: 'price' });
  });

  it.each([
    paid(12),
    paid(12.5, 8),
    { kind: 'free' } as const,
    { kind: 'donation' } as const,
    { kind: 'range', amount: 8, upTo: 12 } as const,
  ])('that is written reads back as itself: %j', (price) => {
    expect(reads('price', writeCell('price', price as never))).toEqual(price);
  });
});

describe('an address', () => {
  it.each([
    ['https://billets.example/42', 'https://billets.example/42'],
    ['www.billets.example/42', ['wholeAddress', 'https://www.billets.example/42']],
    ['sur place', { refused: 'address' }],
    ['https://', { refused: 'address' }],
  ])('%s', (text, expected) => {
    expect(reads('address', text)).toEqual(expected);
  });
});

it('reads nothing in an empty cell, whatever it is for', () => {
  for (const kind of ['date', 'time', 'price', 'address', 'text'] as const) expect(reads(kind, '  ')).toBeNull();
});
