import { between, calendarCodes, mondayOf, seasonOf, weekOf } from './calendar';
import { calendarLabel } from './calendar-labels';

describe('the calendar', () => {
  it('begins seasons in September', () => {
    expect(['2026-08-31', '2026-09-01', '2027-01-01'].map(seasonOf)).toEqual(['2025-2026', '2026-2027', '2026-2027']);
  });

  it('counts weeks as ISO 8601 does, over the end of a year', () => {
    expect(['2026-12-31', '2027-01-03', '2027-01-04', '2024-12-30'].map(weekOf)).toEqual([
      '2026-W53',
      '2026-W53',
      '2027-W01',
      '2025-W01',
    ]);
    expect(['2026-W53', '2027-W01'].map(mondayOf)).toEqual(['2026-12-28', '2027-01-04']);
  });

  it('has no holes', () => {
    expect(between('month', ['2027-02', '2026-11'])).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
    expect(between('week', ['2026-W52', '2027-W02'])).toEqual(['2026-W52', '2026-W53', '2027-W01', '2027-W02']);
    expect(between('season', ['2025-2026', '2027-2028'])).toEqual(['2025-2026', '2026-2027', '2027-2028']);
  });

  it('knows the hour only of what has one', () => {
    expect(calendarCodes('2026-12-05', '20:30')).toMatchObject({ weekday: ['6'], hour: ['20'], day: ['2026-12-05'] });
    expect(calendarCodes('2026-12-05', null).hour).toEqual([]);
    expect(calendarCodes(null, null)).toMatchObject({ day: [], season: [] });
  });

  it('is said in words', () => {
    expect([
      calendarLabel('month', '2026-12', 'fr'),
      calendarLabel('week', '2026-W49', 'en'),
      calendarLabel('weekday', '7', 'it'),
    ]).toEqual(['décembre 2026', 'week of 30 November 2026', 'domenica']);
  });
});
