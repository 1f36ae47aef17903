import { component, entry, lookupAmong, reference } from '../../../tests/support/entries';
import * as world from '../../../tests/support/grand-brianconnais';
import { performances } from '.';

const source = performances(world.settings);

const project = (
  values: Parameters<typeof world.performance>[0] = {},
  ...others: { uid: string; documentId: string }[]
) => source.project(world.performance(values), lookupAmong(...world.published, ...others) as never);

const field = (name: string, data: ReturnType<typeof project>) =>
  data && source.fields.find((one) => one.name === name)?.read(data);

describe('a published performance', () => {
  it('inherits what its show and its festival say', () => {
    const data = project();
    expect(field('url', data)).toBe('https://data.example.org/id/performance/perf-1');
    expect(field('title', data)).toEqual({ fr: 'Maria Nostra', en: 'Our Mary' });
    expect(field('form', data)).toEqual([
      { code: 'concert', label: { fr: 'Concert', en: 'Concert', it: 'Concerto' }, broader: [] },
    ]);
    expect(field('genres', data)).toMatchObject([{ code: 'contemporary', broader: ['music'] }]);
    expect(field('organisers', data)).toEqual([
      { code: 'org-decables', label: { fr: 'Les Décâblés – Bruit Blanc' }, broader: [] },
    ]);
    expect(field('companies', data)).toMatchObject([{ code: 'org-irini' }]);
    expect(field('durationMinutes', data)).toBe(75);
    expect(field('pictures', data)).toMatchObject([
      { url: 'https://odus.example.org/uploads/maria-nostra.jpg', credit: 'Jeanne Photographe' },
    ]);
    expect(field('thumbnail', data)).toBe('https://odus.example.org/uploads/thumbnail_maria-nostra.jpg');
  });

  it('is JSON', () => {
    const data = project();
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  it('prefers its own title', () => {
    expect(project({ titleOverride: { fr: "Concert d'ouverture" } })?.title).toEqual({ fr: "Concert d'ouverture" });
  });

  it('takes the title of the first work when it has no other', () => {
    const work = entry('api::work.work', 'work-1', { title: { fr: "Le Noir de l'étoile" } });
    const programme = [component('work.programme-item', { key: 'i1', work: reference(work) })];
    expect(project({ production: null, programme }, work)?.title).toEqual({ fr: "Le Noir de l'étoile" });
  });

  it('is found by its commune, its authority, its department or its region', () => {
    expect(field('territory', project())).toEqual([
      { code: '05023', label: { fr: 'Briançon' }, broader: ['240500439', '05', '93'] },
    ]);
  });

  it('is found by its festival as well as by the edition', () => {
    expect(field('eventGroups', project())).toMatchObject([
      { code: 'group-altitude-2027', broader: ['group-altitude'] },
    ]);
  });

  it('says nothing of an accessibility that nobody described', () => {
    const data = project({ accessServices: [] });
    expect(field('accessServices', data)).toBeNull();
    expect(field('accessFeatures', data)).toMatchObject([{ code: 'step_free' }]);
  });

  it('joins the accessibility of its room and its venue, apart from its own services', () => {
    const data = project({ space: reference(world.nave), accessServices: [reference(world.surtitles)] });
    expect(field('accessFeatures', data)).toMatchObject([{ code: 'lift' }, { code: 'step_free' }]);
    expect(field('accessServices', data)).toMatchObject([{ code: 'surtitles' }]);
  });

  it('gives the lowest and highest prices, none when unknown, 0 when free', () => {
    const offers = [component('price.offer', { price: 9, priceMax: 12 }), component('price.offer', { price: 18 })];
    const range = (values: Parameters<typeof project>[0]) => {
      const data = project(values);
      return [field('priceMin', data), field('priceMax', data)];
    };
    expect(range({ offers })).toEqual([9, 18]);
    expect(range({ offers: [], pricing: 'unknown' })).toEqual([null, null]);
    expect(range({ offers: [], pricing: 'free' })).toEqual([0, 0]);
  });

  it('waits for the last embargo of what it shows', () => {
    const embargoed = {
      ...world.altitudeJazz,
      values: { ...world.altitudeJazz.values, embargoUntil: '2026-12-01T10:00:00.000Z' },
    };
    const data = project({ embargoUntil: '2026-11-20T10:00:00.000Z' }, embargoed);
    expect(data && source.availableFrom?.(data)).toBe('2026-12-01T10:00:00.000Z');
  });
});

describe('what the public must not see', () => {
  it.each([
    ['an option', { eventStatus: 'tentative' }],
    ['a date for schools', { audienceAccess: 'education' }],
    ['a date for members', { audienceAccess: 'members' }],
    ['a restricted entry', { visibility: 'members' }],
    ['an entry merged into another', { replacedBy: { uid: 'api::performance.performance', documentId: 'other' } }],
    ['a show that is not published', { production: { uid: 'api::production.production', documentId: 'draft' } }],
    ['a venue that is not published', { venue: { uid: 'api::venue.venue', documentId: 'draft' } }],
    ['a date without a title', { production: null }],
  ] as [string, Parameters<typeof project>[0]][])('leaves out %s', (_, values) => {
    expect(project(values)).toBeNull();
  });

  it('keeps a date whose venue is to be announced, in its commune', () => {
    const data = project({ venue: null, venueToBeAnnounced: true, territory: reference(world.briancon) });
    expect(field('venueToBeAnnounced', data)).toBe(true);
    expect(field('territory', data)).toMatchObject([{ code: '05023' }]);
  });

  it('hides the street and the position of a private home', () => {
    const address = { ...world.collegiale.values.address!, disclosure: 'commune_only' as const };
    const home = entry('api::venue.venue', 'venue-collegiale', { ...world.collegiale.values, address });
    const data = project({}, home);
    expect(field('venue.address.street', data)).toBeNull();
    expect(field('venue.place', data)).toBeNull();
    expect(field('venue.address.locality', data)).toBe('Briançon');
    expect(JSON.stringify(data)).not.toMatch(/Temple|44\.9/);
  });

  it('INV-25 drops the name of a person who withdrew, and keeps the role', () => {
    const withdrawn = entry('api::person.person', 'person-lila', {
      ...world.performer.values,
      publicationBasis: 'withdrawn',
    });
    const credits = [
      component('work.credit', {
        key: 'c1',
        person: reference(withdrawn),
        role: reference(world.musician),
        creditedAs: 'Lila H.',
      }),
    ];
    const data = project({ credits }, withdrawn);
    expect(field('performers', data)).toBeNull();
    expect(field('credits', data)).toMatchObject([{ name: null, role: { code: 'musician' }, url: null }]);
    expect(JSON.stringify(data)).not.toMatch(/Lila/);
  });

  it('leaves out pictures that may not be reused, and those of another event', () => {
    const pictures = [{ ...world.poster, usage: 'no_reuse' as const }];
    const venuePicture = { ...world.poster, usage: 'event_only' as const };
    const production = entry('api::production.production', 'production-maria', {
      ...world.mariaNostra.values,
      pictures: [],
    });
    const venue = entry('api::venue.venue', 'venue-collegiale', {
      ...world.collegiale.values,
      pictures: [venuePicture],
    });
    expect(project({ pictures }, production, venue)?.pictures).toEqual([]);
    expect(project({ pictures: [venuePicture] }, production, venue)?.pictures).toHaveLength(1);
  });
});

describe('the status of a date', () => {
  const festivalThatIs = (eventStatus: 'cancelled' | 'postponed') =>
    entry('api::event-group.event-group', 'group-altitude', {
      ...world.altitudeJazz.values,
      eventStatus,
      statusReason: { fr: 'Manque de neige' },
    });

  it('is cancelled with its festival, two levels up, and says why', () => {
    const data = project({}, festivalThatIs('cancelled'));
    expect(field('status', data)).toEqual([
      { code: 'cancelled', label: { fr: 'Annulé', en: 'Cancelled', it: 'Annullato' }, broader: [] },
    ]);
    expect(field('statusReason', data)).toEqual({ fr: 'Manque de neige' });
    expect(field('startDate', data)).toBe('2027-01-15');
  });

  it('is newer for calendars when its festival is cancelled', () => {
    const cancelled = { ...festivalThatIs('cancelled'), updatedAt: '2026-12-20T10:00:00.000Z' };
    expect(project({ sequence: 2 }, cancelled)).toMatchObject({ sequence: 2, updatedAt: '2026-12-20T10:00:00.000Z' });
    expect(project({ sequence: 2, eventStatus: 'cancelled' }, cancelled)).toMatchObject({
      sequence: 2,
      updatedAt: '2026-11-02T09:00:00.000Z',
    });
  });

  it('is postponed with its festival, unless it has a new date', () => {
    expect(project({}, festivalThatIs('postponed'))?.status).toBe('postponed');
    expect(project({ eventStatus: 'rescheduled' }, festivalThatIs('postponed'))?.status).toBe('rescheduled');
    expect(project({ eventStatus: 'cancelled' }, festivalThatIs('postponed'))?.status).toBe('cancelled');
  });
});

describe('the period of a date', () => {
  const period = (values: Parameters<typeof project>[0]) => {
    const data = project(values);
    return data && source.period?.(data);
  };

  it('ends when announced', () => {
    expect(period({ endTime: '22:30:00.000', endsAt: '2027-01-15T21:30:00.000Z' })).toEqual({
      startsAt: '2027-01-15T19:30:00.000Z',
      endsAt: '2027-01-15T21:30:00.000Z',
    });
  });

  it('ends after the duration of the show, as an estimate', () => {
    expect(period({})?.endsAt).toBe('2027-01-15T20:45:00.000Z');
    expect(project()).toMatchObject({ endIsEstimated: true, endDate: null, endTime: null });
  });

  it('adds the interval of the show to the duration of the show only', () => {
    const production = entry('api::production.production', 'production-maria', {
      ...world.mariaNostra.values,
      intervalMinutes: 15,
    });
    expect(project({}, production)?.endsAt).toBe('2027-01-15T21:00:00.000Z');
    expect(project({ durationMinutes: 90 }, production)?.endsAt).toBe('2027-01-15T21:00:00.000Z');
  });

  it('lasts until midnight when the hour is not known', () => {
    expect(period({ startTime: null, startsAt: '2027-01-14T23:00:00.000Z' })).toEqual({
      startsAt: '2027-01-14T23:00:00.000Z',
      endsAt: '2027-01-15T23:00:00.000Z',
    });
  });

  it('counts two hours when nothing is known, without showing an end', () => {
    const production = entry('api::production.production', 'production-maria', {
      ...world.mariaNostra.values,
      durationMinutes: null,
    });
    const data = project({}, production);
    expect(data && source.period?.(data).endsAt).toBe('2027-01-15T21:30:00.000Z');
    expect(field('endsAt', data)).toBeNull();
  });
});

describe('fields that the cooperative declared', () => {
  const childcare = entry('api::facet.facet', 'facet-1', {
    key: 'childcare',
    label: { fr: "Garde d'enfants" },
    appliesTo: ['performance'],
    valueType: 'boolean',
    state: 'active',
    visibility: 'public',
  });
  const facets = [component('identity.facet-value', { facet: reference(childcare), boolean: true })];

  it('are published under their key', () => {
    const [declared] = source.additionalFields?.fields([childcare] as never) ?? [];
    expect(declared).toMatchObject({ name: 'facet.childcare', type: 'boolean', label: { fr: "Garde d'enfants" } });
    expect(declared?.read(project({ facets }, childcare)!)).toBe(true);
  });

  it.each([{ state: 'proposed' as const }, { visibility: 'members' as const }, { appliesTo: ['venue'] }])(
    'stay inside when %j',
    (more) => {
      const hidden = { ...childcare, values: { ...childcare.values, ...more } };
      expect(source.additionalFields?.fields([hidden] as never)).toEqual([]);
      expect(project({ facets }, hidden)?.facets).toEqual({});
    },
  );
});
