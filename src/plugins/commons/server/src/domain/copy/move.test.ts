import { copyIdOf } from './copy-id';
import { moveFrom } from './move';

describe('a season that is copied', () => {
  it('moves by 52 weeks, so that a Friday stays a Friday', () => {
    const move = moveFrom('2026-07-17', null);
    expect([move.firstDay, move.days, move.keepsWeekdays]).toEqual(['2027-07-16', 364, true]);
    expect([move.date('2026-07-19'), move.date(null)]).toEqual(['2027-07-18', null]);
    expect(move.years).toEqual({ from: 2026, to: 2027 });
  });

  it('moves to the first day that somebody chose, and tells when weekdays change', () => {
    expect(moveFrom('2026-07-17', '2027-07-17')).toMatchObject({ days: 365, keepsWeekdays: false });
    expect(moveFrom('2026-07-17', '2027-07-23')).toMatchObject({ days: 371, keepsWeekdays: true });
  });

  it('always gives the same copy the same document', () => {
    expect(copyIdOf('abc', '2027-07-16')).toBe(copyIdOf('abc', '2027-07-16'));
    expect(copyIdOf('abc', '2027-07-16')).not.toBe(copyIdOf('abc', '2027-07-23'));
    expect(copyIdOf('abc', '2027-07-16')).toMatch(/^[a-z0-9]{24}$/);
  });
});
