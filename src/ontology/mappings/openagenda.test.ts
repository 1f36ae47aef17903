import { lookupAmong, reference } from '../../../tests/support/entries';
import * as world from '../../../tests/support/grand-brianconnais';
import { performances } from '../records';
import type { PerformanceData } from '../records/performance';
import { openAgendaEvents } from './openagenda';

interface Event {
  timings: { begin: string; end: string }[];
  accessibility: Record<string, boolean>;
  registration: { type: string; value: string }[];
  age: { min: number | null; max: number | null };
}

const source = performances(world.settings);

/** Dates of one show, in the order of their days. */
function eventsOf(...dates: Parameters<typeof world.performance>[0][]): Event[] {
  const all = dates.map((values, index) => {
    const date = { ...world.performance(values), documentId: `perf-${index + 1}` };
    return source.project(date, lookupAmong(...world.published) as never) as PerformanceData;
  });
  return openAgendaEvents(all, 'odus') as Event[];
}
const next = { startDate: '2027-01-16', startsAt: '2027-01-16T19:30:00.000Z' };

describe('the dates of a run in OpenAgenda', () => {
  it('are one event when they share all that an event says', () => {
    expect(eventsOf({}, next).map(({ timings }) => timings.length)).toEqual([2]);
  });

  it.each([
    ['price', { pricing: 'free' as const, offers: [] }],
    ['accessibility', { accessServices: [reference(world.surtitles)] }],
    ['ages', { ageMin: 12 }],
  ])('are two events when their %s differs', (_, other) => {
    expect(eventsOf({}, { ...next, ...other }).map(({ timings }) => timings.length)).toEqual([1, 1]);
  });

  it('give each place where they are booked, once', () => {
    const link = (url: string) => ({ booking: { ...world.performance().values.booking, url } }) as object;
    const [event] = eventsOf(link('https://one.example'), { ...next, ...link('https://two.example') });
    expect(event?.registration.filter(({ type }) => type === 'link').map(({ value }) => value)).toEqual([
      'https://one.example',
      'https://two.example',
    ]);
    const [same] = eventsOf({}, next);
    expect(new Set(same?.registration.map(({ type }) => type)).size).toBe(same?.registration.length);
  });

  it('are a timing each day when one lasts several days without hours', () => {
    const [event] = eventsOf({
      ...{ startDate: '2027-03-27', endDate: '2027-03-29', startTime: null },
      ...{ startsAt: '2027-03-26T23:00:00.000Z', endsAt: '2027-03-29T22:00:00.000Z' },
    });
    expect(event?.timings).toEqual([
      { begin: '2027-03-27T00:00:00+01:00', end: '2027-03-28T00:00:00+01:00' },
      { begin: '2027-03-28T00:00:00+01:00', end: '2027-03-29T00:00:00+02:00' },
      { begin: '2027-03-29T00:00:00+02:00', end: '2027-03-30T00:00:00+02:00' },
    ]);
  });
});
