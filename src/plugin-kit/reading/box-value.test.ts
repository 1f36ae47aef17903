import { readBox, writeBox } from './box-value';

const TODAY = '2026-11-30';

describe('a box in which a day or an hour is typed', () => {
  it.each([
    ['date', '12/03/2027', '2027-03-12'],
    ['date', '2027-03-12', '2027-03-12'],
    ['date', '12 mars 2027', '2027-03-12'],
    ['date', 'bientôt', null],
    ['time', '20h30', '20:30'],
    ['time', '4:15', '04:15'],
    ['time', '', ''],
    ['datetime-local', '12 mars 2027 à 20h30', '2027-03-12T20:30'],
    ['datetime-local', '2027-03-12T20:30', '2027-03-12T20:30'],
    ['datetime-local', '2027-03-12T20:30:59', '2027-03-12T20:30'],
    ['datetime-local', 'ven. 12 mars 2027 20h', '2027-03-12T20:00'],
    ['datetime-local', '12/03/2027', null],
    ['datetime-local', '12 mars 2027', null],
  ] as const)('reads %s « %s » as people write it', (type, text, value) =>
    expect(readBox(type, text, TODAY)).toBe(value),
  );

  it.each([
    ['date', '2027-03-12'],
    ['time', '20:30'],
    ['datetime-local', '2027-03-12T20:30'],
  ] as const)('shows %s %s so that it reads back', (type, value) =>
    expect(readBox(type, writeBox(type, value), TODAY)).toBe(value),
  );
});
