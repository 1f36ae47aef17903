import { numberText, parseNumber } from './number';

describe('the number of a decision', () => {
  it('is its year and its rank', () => {
    expect(numberText({ year: 2027, sequence: 4 })).toBe('2027-04');
    expect(numberText({ year: 2027, sequence: 104 })).toBe('2027-104');
  });

  it('is read again', () => {
    expect(parseNumber('2027-04')).toEqual({ year: 2027, sequence: 4 });
    expect(parseNumber('2027-4')).toBeNull();
  });
});
