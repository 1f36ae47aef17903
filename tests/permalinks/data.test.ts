import { toRDF } from 'jsonld';
import { bootApp, type TestApp } from '../support/boot';
import { commons, type Commons } from '../support/commons';
import { accept, readTurtle, URI_BASE, visitor } from '../support/visitor';

let app: TestApp;
let the: Commons;
let visit: ReturnType<typeof visitor>;
/** Paths after `/id/`, by segment. */
const paths: Record<string, string> = {};

beforeAll(async () => {
  app = await bootApp();
  the = commons(app.strapi);
  visit = visitor(app);
  const base = await the.base();
  const work = await the.publishNew('work', {
    ...base,
    title: 'Le Misanthrope',
    kind: await the.concept('work-kind', 'play'),
    creationYear: 1666,
  });
  const actress = await the.publishNew('person', {
    ...base,
    displayName: 'Inès Fontaine',
    publicationBasis: 'consented',
    biography: 'Joue "Célimène" & d\'autres \\ coquettes.',
  });
  const group = await the.publishNew('event-group', {
    ...base,
    name: 'Saison du théâtre',
    kind: await the.concept('group-kind', 'season'),
    teaser: 'Toute une année.',
    startDate: '2026-09-01',
    endDate: '2027-06-30',
    organisers: [base.steward],
    territories: [await the.territory()],
  });
  const { performance, production, venue } = await the.evening({
    eventGroups: [group.documentId],
    credits: [{ person: actress.documentId, role: await the.concept('participation-role', 'actor') }],
    programme: [{ kind: 'work', work: work.documentId }],
    pricing: 'paid',
    offers: [{ category: await the.concept('price-category', 'base'), price: 18.5, currency: 'EUR' }],
  });
  const space = await the.publishNew('space', {
    ...base,
    name: 'Grande salle',
    venue: venue.documentId,
    capacitySeated: 320,
    stageWidthM: 12.5,
  });
  Object.assign(paths, {
    performance: `performance/${performance.documentId}`,
    production: `production/${production.documentId}`,
    work: `work/${work.documentId}`,
    group: `group/${group.documentId}`,
    venue: `venue/${venue.documentId}`,
    space: `space/${space.documentId}`,
    organisation: `organisation/${base.steward}`,
    person: `person/${actress.documentId}`,
    concept: 'concept/discipline/theatre',
    territory: 'territory/insee_commune/05023',
  });
});
afterAll(() => app.close());

const read = async (segment: string, headers = accept('*/*')) => {
  const answer = await visit(`/data/${paths[segment]}.jsonld`, headers);
  expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/ld+json; charset=utf-8']);
  return JSON.parse(answer.text);
};

/** What schema.org's own context says of the words of our documents, as far as the number of triples goes. */
const schemaOrg = {
  '@vocab': 'http://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
};
const countTriples = async (document: object): Promise<number> => {
  const [, own] = (document as { '@context': [string, object] })['@context'];
  const quads: unknown = await toRDF({ ...document, '@context': [schemaOrg, own] } as never);
  return (quads as unknown[]).length;
};

const TYPES: [segment: string, type: string | string[], name: string][] = [
  ['performance', 'TheaterEvent', 'Le Misanthrope'],
  ['production', 'CreativeWork', 'Le Misanthrope'],
  ['work', 'Play', 'Le Misanthrope'],
  ['group', 'EventSeries', 'Saison du théâtre'],
  ['venue', ['PerformingArtsTheater', 'Place'], 'Théâtre du Briançonnais'],
  ['space', 'Place', 'Grande salle, Théâtre du Briançonnais'],
  ['organisation', 'Organization', 'Théâtre du Briançonnais'],
  ['person', 'Person', 'Inès Fontaine'],
  ['concept', 'DefinedTerm', 'Théâtre'],
  ['territory', 'AdministrativeArea', 'Briançon'],
];

describe('the data of an entry', () => {
  it.each(TYPES)('describes a %s in schema.org, under its URI', async (segment, type, name) => {
    const document = await read(segment);
    expect(document).toMatchObject({
      '@context': ['https://schema.org', { odus: `${URI_BASE}/vocabulary#` }],
      '@id': `${URI_BASE}/id/${paths[segment]}`,
      '@type': type,
      name,
    });
  });

  it.each(TYPES)('says the same of a %s in Turtle', async (segment) => {
    const answer = await visit(`/data/${paths[segment]}.ttl`);
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/turtle; charset=utf-8']);
    const triples = readTurtle(answer.text);
    expect(triples.length).toBe(await countTriples(await read(segment)));
    const subjects = new Set(triples.map(({ subject }) => subject.value));
    expect(subjects).toContain(`${URI_BASE}/id/${paths[segment]}`);
  });

  it('gives numbers, dates and texts to readers of Turtle as they are', async () => {
    const triples = readTurtle((await visit(`/data/${paths.performance}.ttl`)).text);
    const value = (name: string) =>
      triples.find(({ predicate }) => predicate.value === `http://schema.org/${name}`)?.object.value;
    expect(Number(value('price'))).toBe(18.5);
    expect(value('startDate')).toBe('2027-03-12T20:30:00+01:00');
    const person = readTurtle((await visit(`/data/${paths.person}.ttl`)).text);
    expect(person.map(({ object }) => object.value)).toContain('Joue "Célimène" & d\'autres \\ coquettes.');
  });

  it('speaks the language of who asks', async () => {
    const answer = await visit(`/data/${paths.concept}.jsonld`, accept('*/*', 'it'));
    expect(JSON.parse(answer.text).name).toBe('Teatro');
    expect([answer.headers['content-language'], answer.headers.vary]).toEqual([
      'it',
      expect.stringContaining('Accept-Language'),
    ]);
  });

  it('places a room in its venue, a term among broader ones, a commune in its authorities', async () => {
    expect(await read('space')).toMatchObject({
      maximumAttendeeCapacity: 320,
      containedInPlace: { '@id': `${URI_BASE}/id/${paths.venue}` },
    });
    const genre = JSON.parse((await visit('/data/concept/genre/classical.jsonld')).text);
    expect(genre).toMatchObject({
      termCode: 'classical',
      inDefinedTermSet: { identifier: 'genre' },
      'skos:broader': [{ '@id': `${URI_BASE}/id/concept/discipline/music` }],
    });
    expect(await read('territory')).toMatchObject({
      identifier: { propertyID: 'insee_commune', value: '05023' },
      containedInPlace: expect.arrayContaining([expect.objectContaining({ '@type': 'AdministrativeArea' })]),
    });
  });

  it('shows of a private home its commune only', async () => {
    const home = await the.publishNew(
      'venue',
      await the.venueData({
        name: 'Chez Lucie',
        kinds: [await the.concept('venue-kind', 'private_home')],
        address: {
          street: '3 impasse des Rosiers',
          locality: 'Briançon',
          postalCode: '05100',
          countryCode: 'FR',
          commune: await the.territory(),
          latitude: 44.9,
          longitude: 6.63,
          disclosure: 'commune_only',
        },
      }),
    );
    for (const path of [
      `/data/venue/${home.documentId}.jsonld`,
      `/data/venue/${home.documentId}.ttl`,
      '/fr/venue/chez-lucie',
    ]) {
      const { status, text } = await visit(path);
      expect(status).toBe(200);
      expect(text).toContain('Briançon');
      expect(text).not.toMatch(/Rosiers|44\.9|6\.63/);
    }
  });

  it('forgets the name of a person as soon as they withdraw their consent', async () => {
    const person = { documentId: paths.person?.split('/')[1] ?? '' };
    await the.update('person', person, { publicationBasis: 'withdrawn' });
    await the.publish('person', person);
    expect((await visit(`/data/${paths.person}.jsonld`)).status).toBe(404);
    expect((await visit('/fr/person/ines-fontaine')).status).toBe(404);
    for (const format of ['jsonld', 'ttl']) {
      const { status, text } = await visit(`/data/${paths.performance}.${format}`);
      expect(status).toBe(200);
      expect(text).not.toContain('Fontaine');
    }
    expect((await visit(`/id/${paths.person}`, accept('text/html'))).headers.location).toBeUndefined();
  });
});
