import { productions } from '../productions';
import { spaces, venues } from '../venues';
import type { PlannedPerformance } from './performance';
import { season } from './season';
import { addDays } from '../../plugin-kit/calendar';

const TODAY = '2026-11-24';
const dates = season(TODAY, productions);
const coming = dates.filter(({ startDate }) => startDate > TODAY);
const count = (condition: (performance: PlannedPerformance) => boolean) => dates.filter(condition).length;

describe('the season of the demonstration', () => {
  it('is the same each time for the same day', () => {
    expect(season(TODAY, productions)).toEqual(dates);
  });

  it.each(['2026-01-31', '2026-03-29', '2026-07-14', '2026-10-25', '2027-02-28'])(
    'holds on %s: 300 dates within six months, 40 church concerts to come, no place taken twice',
    (today) => {
      const drawn = season(today, productions);
      const places = drawn
        .filter(({ venue }) => venue)
        .map(({ startDate, venue, space }) => [startDate, venue, space].join(' '));

      expect(drawn.length).toBeGreaterThanOrEqual(300);
      expect(
        drawn.every(({ startDate }) => startDate >= addDays(today, -182) && startDate <= addDays(today, 182)),
      ).toBe(true);
      expect(new Set(places).size).toBe(places.length);
      expect(
        drawn.filter(
          ({ eventGroups, startDate }) => startDate > today && eventGroups.includes('musique-au-coeur-des-eglises'),
        ).length,
      ).toBeGreaterThanOrEqual(40);
    },
  );

  it('gives each date its own slug', () => {
    expect(new Set(dates.map(({ slug }) => slug)).size).toBe(dates.length);
  });

  it('plays only in venues and halls that exist, a hall within its own venue', () => {
    const known = new Set(venues.map(({ slug }) => slug));
    const halls = new Map(spaces.map(({ slug, venue }) => [slug, venue]));
    for (const { venue, space, fallbackVenue } of dates) {
      if (venue) expect(known).toContain(venue);
      if (fallbackVenue) expect(known).toContain(fallbackVenue);
      if (space) expect(halls.get(space)).toBe(venue);
    }
  });

  it('plays outdoors in summer only', () => {
    const outdoors = new Set(venues.filter(({ isOutdoor }) => isOutdoor).map(({ slug }) => slug));
    const months = dates
      .filter(({ venue }) => venue && outdoors.has(venue))
      .map(({ startDate }) => startDate.slice(5, 7));
    expect([...new Set(months)].every((month) => ['06', '07', '08', '09'].includes(month))).toBe(true);
  });

  it('has every situation that a channel must handle', () => {
    expect(count(({ eventStatus, statusReason }) => eventStatus === 'cancelled' && Boolean(statusReason?.it))).toBe(3);
    expect(count(({ eventStatus }) => eventStatus === 'postponed')).toBe(2);
    expect(
      count(({ eventStatus, scheduleChanges }) => eventStatus === 'rescheduled' && scheduleChanges?.length === 1),
    ).toBe(2);
    expect(count(({ eventStatus, visibility }) => eventStatus === 'tentative' && visibility === 'members')).toBe(1);
    expect(
      count(({ bookingStatus, remainingCapacity }) => bookingStatus === 'sold_out' && remainingCapacity === 0),
    ).toBe(3);
    expect(count(({ bookingStatus }) => bookingStatus === 'limited')).toBe(4);
    expect(count(({ startTime }) => startTime === undefined)).toBe(2);
    expect(count(({ venueToBeAnnounced }) => venueToBeAnnounced === true)).toBe(2);
    expect(count(({ draft }) => draft === true)).toBe(4);
    for (const service of ['relaxed', 'sign_language', 'surtitles', 'non_verbal'])
      expect(count(({ accessServices }) => accessServices.includes(service))).toBeGreaterThanOrEqual(2);
    for (const pricing of ['free', 'donation', 'paid', 'unknown'])
      expect(count((performance) => performance.pricing === pricing)).toBeGreaterThanOrEqual(5);
    expect(count(({ audienceAccess }) => audienceAccess === 'education')).toBeGreaterThanOrEqual(10);
  });

  it('gives fallback places to open-air evenings', () => {
    expect(
      season('2026-05-10', productions).filter(({ fallbackVenue }) => fallbackVenue).length,
    ).toBeGreaterThanOrEqual(4);
  });

  it('keeps school shows out of the holidays', () => {
    const school = dates.filter(({ audienceAccess }) => audienceAccess === 'education');
    expect(school.every(({ startDate }) => !['07', '08'].includes(startDate.slice(5, 7)))).toBe(true);
  });

  it('gathers the club concerts of the jazz dates in the invented edition', () => {
    const jazz = dates.filter(({ eventGroups }) =>
      eventGroups.includes('altitude-jazz-festival-edition-de-demonstration'),
    );
    expect(jazz.length).toBeGreaterThanOrEqual(1);
    expect(jazz.every(({ startDate }) => startDate >= '2027-01-13' && startDate <= '2027-01-22')).toBe(true);
  });

  it('leaves more to come than is past', () => {
    expect(coming.length).toBeGreaterThan(dates.length / 2);
  });
});
