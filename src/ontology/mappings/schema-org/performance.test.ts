import { component, entry, lookupAmong, reference } from '../../../../tests/support/entries';
import * as world from '../../../../tests/support/grand-brianconnais';
import { shapeViolations } from '../../../../tests/support/shapes';
import { performances } from '../../records';

const source = performances(world.settings);

type Values = Parameters<typeof world.performance>[0];
type Others = { uid: string; documentId: string }[];

type EventNode = Record<'name' | 'startDate' | 'endDate', string> & {
  location: Record<string, unknown>;
  offers: { availability: string }[];
  workPerformed: object[];
} & Record<string, unknown>;

function jsonLd(values: Values = {}, others: Others = [], locale = 'fr'): EventNode {
  const data = source.project(world.performance(values), lookupAmong(...world.published, ...others) as never);
  if (!data || !source.jsonLd) throw new Error('Not published');
  return JSON.parse(JSON.stringify(source.jsonLd(data, locale))) as EventNode;
}

const privateHome = entry('api::venue.venue', 'venue-collegiale', {
  name: { fr: "Chez l'habitant, Briançon" },
  kinds: [reference(world.privateHome)],
  address: { ...world.collegiale.values.address!, disclosure: 'commune_only' },
});

const villageChurch = entry('api::venue.venue', 'venue-collegiale', {
  name: { fr: 'Église Saint-Romain' },
  kinds: [reference(world.collegiate)],
  address: { ...world.collegiale.values.address!, street: null },
});

const EXAMPLES = {
  timed: jsonLd(),
  inAVillage: jsonLd({}, [villageChurch]),
  inARoom: jsonLd({ space: reference(world.nave) }),
  dateOnly: jsonLd({ startTime: null, startsAt: '2027-01-14T23:00:00.000Z' }),
  cancelled: jsonLd({ eventStatus: 'cancelled', statusReason: { fr: 'Manque de neige' } }),
  free: jsonLd({ pricing: 'free', offers: [], booking: null, bookingStatus: 'not_needed' }),
  online: jsonLd({ venue: null, attendanceMode: 'online', onlineUrl: 'https://live.example.org/maria' }),
  toBeAnnounced: jsonLd({ venue: null, venueToBeAnnounced: true, territory: reference(world.briancon) }),
  privateHome: jsonLd({}, [privateHome]),
};

describe('the JSON-LD of a performance', () => {
  it('says what Google asks of an event', () => {
    expect(EXAMPLES.timed).toMatchObject({
      '@id': 'https://data.example.org/id/performance/perf-1',
      '@type': 'MusicEvent',
      name: 'Maria Nostra',
      description: 'Chants à la Vierge, de Byzance à Chypre.',
      startDate: '2027-01-15T20:30:00+01:00',
      duration: 'PT75M',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: {
        '@type': ['Church', 'Place'],
        '@id': 'https://data.example.org/id/venue/venue-collegiale',
        name: 'Collégiale Notre-Dame-et-Saint-Nicolas',
        address: {
          '@type': 'PostalAddress',
          streetAddress: 'Place du Temple',
          postalCode: '05100',
          addressLocality: 'Briançon',
          addressRegion: "Provence-Alpes-Côte d'Azur",
          addressCountry: 'FR',
        },
        geo: { '@type': 'GeoCoordinates', latitude: 44.90028, longitude: 6.64278 },
      },
      organizer: [
        { '@type': 'Organization', name: 'Les Décâblés – Bruit Blanc', url: 'https://decables.example.org/' },
      ],
      performer: [
        { '@type': 'MusicGroup', name: 'Ensemble Irini', sameAs: ['http://www.wikidata.org/entity/Q1'] },
        { '@type': 'Person', name: 'Lila Hajosi' },
      ],
      offers: [
        {
          '@type': 'Offer',
          '@id': 'https://data.example.org/id/performance/perf-1#offer-o1',
          name: 'Plein',
          price: 15,
          priceCurrency: 'EUR',
          availability: 'https://schema.org/InStock',
          url: 'https://billets.example.org/maria-nostra',
          validFrom: '2026-11-01T08:00:00.000Z',
        },
      ],
      isAccessibleForFree: false,
      typicalAgeRange: '6-12',
      image: [
        {
          '@type': 'ImageObject',
          contentUrl: 'https://odus.example.org/uploads/maria-nostra.jpg',
          creditText: 'Jeanne Photographe',
          license: 'https://creativecommons.org/licenses/by/4.0/',
          width: 1200,
          height: 800,
          thumbnail: [
            {
              '@type': 'ImageObject',
              contentUrl: 'https://odus.example.org/uploads/thumbnail_maria-nostra.jpg',
              width: 234,
              height: 156,
            },
            { contentUrl: 'https://odus.example.org/uploads/small_maria-nostra.jpg', width: 500, height: 333 },
            { contentUrl: 'https://odus.example.org/uploads/large_maria-nostra.jpg', width: 1000, height: 667 },
          ],
        },
      ],
      additionalType: ['http://kg.artsdata.ca/resource/MusicPerformance'],
    });
  });

  it.each(Object.entries(EXAMPLES))('has a name, a start and an addressed location: %s', (_, event) => {
    expect(event.name).toBe('Maria Nostra');
    expect(event.startDate).toMatch(/^2027-01-15(T20:30:00\+01:00)?$/);
    expect(event.location.address ?? event.location.url).toBeTruthy();
  });

  it('holds the end only when it was announced', () => {
    expect(EXAMPLES.timed).not.toHaveProperty('endDate');
    expect(jsonLd({ endTime: '22:15:00.000', endsAt: '2027-01-15T21:15:00.000Z' }).endDate).toBe(
      '2027-01-15T22:15:00+01:00',
    );
  });

  it('ends on its last day, without an hour that nobody announced', () => {
    const lasting = { endDate: '2027-01-17', endTime: null, endsAt: '2027-01-17T23:00:00.000Z' };
    expect(jsonLd(lasting).endDate).toBe('2027-01-17');
  });

  it('opens its doors before it starts, the evening before when it starts after midnight', () => {
    expect(jsonLd({ doorTime: '20:00:00.000' }).doorTime).toBe('2027-01-15T20:00:00+01:00');
    const night = { startTime: '00:30:00.000', startsAt: '2027-01-14T23:30:00.000Z', doorTime: '23:00:00.000' };
    expect(jsonLd(night).doorTime).toBe('2027-01-14T23:00:00+01:00');
    const unknown = { startTime: null, startsAt: '2027-01-14T23:00:00.000Z', doorTime: '20:00:00.000' };
    expect(jsonLd(unknown)).not.toHaveProperty('doorTime');
  });

  it('has the offset of its day, in summer and in winter', () => {
    const summer = jsonLd({ startDate: '2027-07-15', startsAt: '2027-07-15T18:30:00.000Z' });
    expect(summer.startDate).toBe('2027-07-15T20:30:00+02:00');
  });

  it('gives a date alone when the hour is not known', () => {
    expect(EXAMPLES.dateOnly.startDate).toBe('2027-01-15');
    expect(EXAMPLES.dateOnly).not.toHaveProperty('endDate');
  });

  it('keeps the date of a cancelled or postponed event, without a previous one', () => {
    const scheduleChanges = [
      component('schedule.schedule-change', {
        kind: 'date',
        previousStartDate: '2027-01-08',
        previousStartTime: '20:30',
      }),
    ];
    expect(EXAMPLES.cancelled).toMatchObject({
      eventStatus: 'https://schema.org/EventCancelled',
      startDate: '2027-01-15T20:30:00+01:00',
      description: 'Chants à la Vierge, de Byzance à Chypre.\n\nManque de neige',
    });
    expect(jsonLd({ eventStatus: 'postponed', scheduleChanges })).not.toHaveProperty('previousStartDate');
    expect(jsonLd({ eventStatus: 'rescheduled', scheduleChanges })).toMatchObject({
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: ['2027-01-08T20:30:00+01:00'],
    });
  });

  it('is free only when someone said so', () => {
    expect(EXAMPLES.free).toMatchObject({
      isAccessibleForFree: true,
      offers: [{ price: 0, priceCurrency: 'EUR', availability: 'https://schema.org/InStock' }],
    });
    const unknown = jsonLd({ pricing: 'unknown', offers: [], booking: null });
    expect(unknown).not.toHaveProperty('isAccessibleForFree');
    expect(unknown).not.toHaveProperty('offers');
  });

  it('is sold out for every price at once', () => {
    expect(jsonLd({ bookingStatus: 'sold_out' }).offers[0]?.availability).toBe('https://schema.org/SoldOut');
  });

  it('is on the web, or both there and on site', () => {
    const virtual = { '@type': 'VirtualLocation', url: 'https://live.example.org/maria' };
    expect(EXAMPLES.online.location).toEqual(virtual);
    expect(jsonLd({ attendanceMode: 'mixed', onlineUrl: virtual.url }).location).toMatchObject([
      { name: 'Collégiale Notre-Dame-et-Saint-Nicolas' },
      virtual,
    ]);
  });

  it('is in a room with an address, inside its venue', () => {
    expect(EXAMPLES.inARoom.location).toMatchObject({
      '@id': 'https://data.example.org/id/space/space-nave',
      name: 'Nef, Collégiale Notre-Dame-et-Saint-Nicolas',
      address: { streetAddress: 'Place du Temple' },
      containedInPlace: { '@id': 'https://data.example.org/id/venue/venue-collegiale' },
    });
  });

  it('is found by the name of its place where streets have none', () => {
    expect(EXAMPLES.inAVillage.location.address).toMatchObject({
      streetAddress: 'Église Saint-Romain',
      addressLocality: 'Briançon',
    });
  });

  it('never tells the street or the position of a private home', () => {
    expect(EXAMPLES.privateHome.location.address).toEqual({
      '@type': 'PostalAddress',
      postalCode: '05100',
      addressLocality: 'Briançon',
      addressRegion: "Provence-Alpes-Côte d'Azur",
      addressCountry: 'FR',
    });
    expect(EXAMPLES.privateHome.location).not.toHaveProperty('geo');
  });

  it('puts accessibility on the show, in the words of the W3C, and keeps silent when nothing is known', () => {
    const described = jsonLd({ accessServices: [reference(world.surtitles)] });
    expect(described.workPerformed[0]).toMatchObject({
      '@id': 'https://data.example.org/id/performance/perf-1#show',
      exampleOfWork: { '@id': 'https://data.example.org/id/production/production-maria' },
      accessibilityFeature: ['openCaptions'],
      accessibilitySummary: 'Surtitrage',
    });
    expect(described).not.toHaveProperty('accessibilityFeature');
    expect(EXAMPLES.timed.workPerformed[0]).not.toHaveProperty('accessibilityFeature');
  });

  it('names the team where schema.org has a word for it, else by its role', () => {
    const credits = [
      component('work.credit', { key: 'c1', creditedAs: 'Anna Regia', role: reference(world.director) }),
      component('work.credit', {
        key: 'c2',
        creditedAs: 'Théo Lux',
        role: { uid: 'api::concept.concept', documentId: 'lx' },
      }),
      component('work.credit', {
        key: 'c3',
        creditedAs: 'Zoé',
        role: reference(world.musician),
        character: 'La Vierge',
      }),
    ];
    const lighting = world.concept('participation-role', 'lighting', ['Lumière', 'Lighting', 'Luci']);
    const event = jsonLd({ credits }, [{ ...lighting, documentId: 'lx' }]);
    expect(event.director).toEqual([{ '@type': 'Person', name: 'Anna Regia' }]);
    expect(event.contributor).toMatchObject([
      { '@type': 'Role', roleName: ['Lumière'], contributor: { name: 'Théo Lux' } },
    ]);
    expect(event.actor).toMatchObject([
      { '@type': 'PerformanceRole', characterName: 'La Vierge', actor: { name: 'Zoé' } },
    ]);
  });

  it('drops who withdrew from the performers and keeps the bare role in the team', () => {
    const withdrawn = entry('api::person.person', 'person-lila', {
      ...world.performer.values,
      publicationBasis: 'withdrawn',
    });
    const credit = (role: typeof world.director) =>
      component('work.credit', { key: role.values.code, person: reference(withdrawn), role: reference(role) });
    const event = jsonLd({ credits: [credit(world.musician), credit(world.director)] }, [withdrawn]);
    expect(event.performer).toHaveLength(1);
    expect(event.contributor).toEqual([
      {
        '@type': 'Role',
        '@id': 'https://data.example.org/id/performance/perf-1#credit-stage_director',
        roleName: ['Mise en scène', 'http://id.loc.gov/vocabulary/relators/sgd'],
      },
    ]);
    expect(JSON.stringify(event)).not.toContain('Lila');
  });

  it('speaks the language that is asked, else French', () => {
    const english = jsonLd({}, [], 'en');
    expect(english.name).toBe('Our Mary');
    expect(english.location.name).toBe('Collegiate Church of Our Lady and Saint Nicholas');
    expect(jsonLd({}, [], 'it').name).toBe('Maria Nostra');
  });

  it('writes neither null nor undefined', () => {
    expect(JSON.stringify(EXAMPLES)).not.toMatch(/null|undefined/);
  });
});

describe("Artsdata's shapes for events, version 3", () => {
  const names = Object.keys(EXAMPLES) as (keyof typeof EXAMPLES)[];
  const reports = new Map<string, { path: string }[]>();

  beforeAll(() => {
    const all = shapeViolations(names.map((name) => EXAMPLES[name]));
    names.forEach((name, index) => reports.set(name, all[index] ?? []));
  });

  it.each(['timed', 'inAVillage', 'inARoom', 'cancelled', 'free', 'online'])('accept an event: %s', (name) => {
    expect(reports.get(name)).toEqual([]);
  });

  it('accept everything of a date without an hour but the date itself', () => {
    expect(new Set(reports.get('dateOnly')?.map(({ path }) => path))).toEqual(new Set(['startDate']));
  });

  it.each(['privateHome', 'toBeAnnounced'])('miss only the street, which is hidden or unknown: %s', (name) => {
    expect(new Set(reports.get(name)?.map(({ path }) => path))).toEqual(new Set(['streetAddress']));
  });
});
