import { localDate } from './calendar';

describe('a local date', () => {
  it('is that of the clocks of the zone, before and after midnight', () => {
    expect(localDate(new Date('2026-03-12T22:59:00Z'), 'Europe/Paris')).toBe('2026-03-12');
    expect(localDate(new Date('2026-03-12T23:30:00Z'), 'Europe/Paris')).toBe('2026-03-13');
    expect(localDate(new Date('2026-03-12T02:30:00Z'), 'America/New_York')).toBe('2026-03-11');
  });

  it('follows summer time', () => {
    expect(localDate(new Date('2026-07-12T21:30:00Z'), 'Europe/Paris')).toBe('2026-07-12');
    expect(localDate(new Date('2026-07-12T22:30:00Z'), 'Europe/Paris')).toBe('2026-07-13');
  });
});
