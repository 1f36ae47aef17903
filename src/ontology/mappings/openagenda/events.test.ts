import { component, lookupAmong, reference } from '../../../../tests/support/entries';
import * as world from '../../../../tests/support/grand-brianconnais';
import { openAgendaErrors } from '../../../../tests/support/openagenda';
import { performances } from '../../records';
import type { PerformanceData } from '../../records/performance';
import { openAgendaEvents } from './events';

type Values = Parameters<typeof world.performance>[0];
type Entries = { uid: string; documentId: string }[];

const AT = Date.parse('2027-01-16T12:00:00.000Z');
const source = performances(world.settings);
const next = { startDate: '2027-01-16', startsAt: '2027-01-16T19:30:00.000Z' };

/** Dates in the order of their days; among other entries when some are given. */
function records(dates: Values[], others: Entries = []): PerformanceData[] {
  return dates.map((values, index) => {
    const date = { ...world.performance(values), documentId: `perf-${index + 1}` };
    const lookup = lookupAmong(...world.published, ...others) as never;
    return source.project(date, lookup) as PerformanceData;
  });
}
const read = (dates: Values[], locales = ['fr', 'en', 'it'], others: Entries = []) =>
  openAgendaEvents(records(dates, others), { key: 'odus', locales, at: AT });
const eventsOf = (...dates: Values[]) => read(dates).events;

describe('the dates of a run in OpenAgenda', () => {
  it('are one event when they share all that an event says', () => {
    expect(eventsOf({}, next).map(({ timings }) => timings.length)).toEqual([2]);
  });

  it.each<[string, Values]>([
    ['price', { pricing: 'free', offers: [] }],
    ['price note', { priceNote: { fr: '+ 2 € de frais' } }],
    ['title', { titleOverride: { fr: 'Maria Nostra, version courte' } }],
    ['picture', { pictures: [{ ...world.poster, credit: 'Une autre' }] }],
    ['booking', { booking: component('price.booking', { url: 'https://other.example' }) }],
    ['accessibility', { accessServices: [reference(world.surtitles)] }],
    ['ages', { ageMin: 12 }],
    ['festival', { eventGroups: [] }],
    ['status', { eventStatus: 'cancelled' }],
  ])('are two events when their %s differs', (_, other) => {
    const events = eventsOf({}, { ...next, ...other });
    expect(events.map(({ timings }) => timings.length)).toEqual([1, 1]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(2);
    expect(new Set(events.map(({ slug }) => slug)).size).toBe(2);
  });

  it('keep the number of their event when the first of them is over', () => {
    const [whole] = eventsOf({}, next);
    const later = records([{}, next]).slice(1);
    const [rest] = openAgendaEvents(later, { key: 'odus', locales: ['fr'], at: AT }).events;
    expect(rest?.uid).toBe(whole?.uid);
  });

  it('say which is the next one', () => {
    const [event] = eventsOf({}, next);
    expect([event?.firstTiming?.begin, event?.nextTiming?.begin, event?.lastTiming?.begin]).toEqual([
      '2027-01-15T20:30:00+01:00',
      '2027-01-16T20:30:00+01:00',
      '2027-01-16T20:30:00+01:00',
    ]);
    expect(eventsOf({})[0]?.nextTiming).toBeNull();
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
    expect(event?.dateRange.fr).toBe('27–29 mars 2027');
  });
});

describe('an event of OpenAgenda', () => {
  it.each<[string, Values]>([
    ['with everything', {}],
    ['online', { attendanceMode: 'online', venue: null, onlineUrl: 'https://live.example/é' }],
    ['without an hour, a price or a booking', { startTime: null, offers: [], pricing: 'unknown', booking: null }],
    ['whose venue is to be announced', { venue: null, venueToBeAnnounced: true, territory: reference(world.briancon) }],
  ])('is what its platform says an event is, %s', (_, values) => {
    const [event] = eventsOf(values);
    expect([event?.title.fr, openAgendaErrors(event)]).toEqual(['Maria Nostra', []]);
  });

  it('has a picture of each width, for a page to choose from', () => {
    const [event] = eventsOf({});
    expect(event?.image).toEqual({
      credits: 'Jeanne Photographe',
      width: 1200,
      height: 800,
      src: 'https://odus.example.org/uploads/maria-nostra.jpg',
      srcTemplate: null,
      srcset: [
        { width: 234, url: 'https://odus.example.org/uploads/thumbnail_maria-nostra.jpg' },
        { width: 500, url: 'https://odus.example.org/uploads/small_maria-nostra.jpg' },
        { width: 1000, url: 'https://odus.example.org/uploads/large_maria-nostra.jpg' },
      ],
    });
  });

  it('holds a language only where a text is written in it', () => {
    const [event] = read([{ titleOverride: null }], ['fr', 'en', 'it']).events;
    expect(event?.title).toEqual({ fr: 'Maria Nostra', en: 'Our Mary' });
    expect(event?.description).toEqual({ fr: 'Chants à la Vierge, de Byzance à Chypre.', en: 'Our Mary' });
    expect(event?.longDescription).not.toHaveProperty('en');
    expect(event?.keywords).toEqual({
      fr: ['Concert', 'Musique', 'Contemporaine', 'Altitude Jazz Festival 2027'],
      en: ['Concert', 'Music', 'New music'],
    });
  });

  it('holds the languages of its channel alone', () => {
    const [event] = read([{}], ['en']).events;
    expect([event?.title, Object.keys(event?.keywords ?? {})]).toEqual([{ en: 'Our Mary' }, ['en']]);
  });

  it('keeps the commune of a private address, and nothing nearer', () => {
    const home = {
      ...world.collegiale,
      documentId: 'venue-home',
      values: {
        ...world.collegiale.values,
        name: { fr: 'Chez Anne' },
        address: { ...world.collegiale.values.address, disclosure: 'commune_only' },
      },
    };
    const [event] = read([{ venue: reference(home as typeof world.collegiale) }], ['fr'], [home]).events;
    expect(event?.location).toMatchObject({
      name: 'Chez Anne',
      address: '05100 Briançon',
      city: 'Briançon',
      postalCode: '05100',
      latitude: null,
    });
  });

  it('is left out when it has no place at all, with the reason', () => {
    const { events, omitted } = read([{ venue: null, venueToBeAnnounced: true }, next]);
    expect(events).toHaveLength(1);
    expect(omitted).toEqual([
      { documentId: 'perf-1', title: 'Maria Nostra', reason: expect.stringMatching(/^OpenAgenda demande un lieu/) },
    ]);
  });
});
