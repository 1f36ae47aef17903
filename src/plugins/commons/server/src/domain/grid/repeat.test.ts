import { weekdayOf } from '../../../../../../plugin-kit/calendar';
import { MAX_ROWS, repeat } from './repeat';
import { daysToSameWeekday, shift } from './shift';

describe('a repetition', () => {
  it('goes on every Friday over the change to summer time', () => {
    expect(repeat({ from: '2027-03-19', unit: 'week', every: 1, until: '2027-04-09' })).toEqual([
      '2027-03-19',
      '2027-03-26',
      '2027-04-02',
      '2027-04-09',
    ]);
  });

  it('goes on every day over the change to winter time', () => {
    expect(repeat({ from: '2027-10-29', unit: 'day', every: 1, until: '2027-11-02' })).toEqual([
      '2027-10-29',
      '2027-10-30',
      '2027-10-31',
      '2027-11-01',
      '2027-11-02',
    ]);
  });

  it('is on two days of every second week, except some', () => {
    const dates = repeat({
      from: '2027-03-12',
      unit: 'week',
      every: 2,
      weekdays: [6, 5],
      until: '2027-04-10',
      except: ['2027-03-27'],
    });
    expect(dates).toEqual(['2027-03-12', '2027-03-13', '2027-03-26', '2027-04-09', '2027-04-10']);
  });

  it('begins on its first date, not earlier in the same week', () => {
    expect(repeat({ from: '2027-03-12', unit: 'week', every: 1, weekdays: [3, 5], count: 3 })).toEqual([
      '2027-03-12',
      '2027-03-17',
      '2027-03-19',
    ]);
  });

  it('skips the months that have no 31st', () => {
    expect(repeat({ from: '2027-01-31', unit: 'month', every: 1, until: '2027-08-31' })).toEqual([
      '2027-01-31',
      '2027-03-31',
      '2027-05-31',
      '2027-07-31',
      '2027-08-31',
    ]);
  });

  it('finds 29 February in leap years only', () => {
    expect(repeat({ from: '2028-02-29', unit: 'month', every: 12, until: '2037-01-01' })).toEqual([
      '2028-02-29',
      '2032-02-29',
      '2036-02-29',
    ]);
  });

  it('is every second Friday of the month', () => {
    const dates = repeat({ from: '2027-03-12', unit: 'month', every: 1, monthly: 'weekday', count: 4 });
    expect(dates).toEqual(['2027-03-12', '2027-04-09', '2027-05-14', '2027-06-11']);
    expect(dates.every((date) => weekdayOf(date) === 5)).toBe(true);
  });

  it('skips the months that have no fifth Friday', () => {
    expect(repeat({ from: '2027-01-29', unit: 'month', every: 1, monthly: 'weekday', count: 3 })).toEqual([
      '2027-01-29',
      '2027-04-30',
      '2027-07-30',
    ]);
  });

  it('stops after so many dates, exceptions not counted', () => {
    expect(repeat({ from: '2027-03-12', unit: 'day', every: 1, count: 2, except: ['2027-03-13'] })).toEqual([
      '2027-03-12',
      '2027-03-14',
    ]);
  });

  it('has 800 dates at most', () => {
    expect(repeat({ from: '2027-01-01', unit: 'day', every: 1 })).toHaveLength(MAX_ROWS);
  });

  it('crosses the years', () => {
    expect(repeat({ from: '2026-11-15', unit: 'month', every: 2, count: 3 })).toEqual([
      '2026-11-15',
      '2027-01-15',
      '2027-03-15',
    ]);
  });
});

describe('a run that is moved', () => {
  it('keeps the days of the week, as near as possible to the wanted date', () => {
    expect(daysToSameWeekday('2026-07-17', '2027-07-17')).toBe(364);
    expect(shift(['2026-07-17', null, '2026-07-18'], 364)).toEqual(['2027-07-16', null, '2027-07-17']);
  });

  it('moves back too, over a leap day', () => {
    expect(shift(['2028-03-01'], -1)).toEqual(['2028-02-29']);
  });
});
