import Ajv2020 from 'ajv/dist/2020';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { Store, Parser as TurtleParser } from 'n3';
import readWorkbook from 'read-excel-file/node';
import FeedReader from 'rss-parser';
import request from 'supertest';
import { bootApp, type TestApp } from '../support/boot';
import { openAgendaErrors } from '../support/openagenda';
import { partners, drain } from '../support/partners';

const DT = 'https://www.datatourisme.fr/ontology/core#';

let app: TestApp;
let p: ReturnType<typeof partners>;
const documentIds: Record<string, string> = {};

beforeAll(async () => {
  app = await bootApp();
  p = partners(app);
  const { the } = p;
  const point = { latitude: 44.8967, longitude: 6.6436 };
  const address = {
    street: '21 avenue de la République',
    locality: 'Briançon',
    postalCode: '05100',
    countryCode: 'FR',
    ...point,
  };
  const venue = await the.publishNew(
    'venue',
    await the.venueData({
      name: 'Théâtre du Briançonnais & Cie',
      address: { ...address, commune: await the.territory() },
    }),
  );
  const elsewhere = await the.publishNew('venue', await the.venueData({ name: 'Sans position' }));
  const production = await the.publishNew(
    'production',
    await the.productionData({
      title: '=HYPERLINK("https://example.org")',
      teaser: 'Un **classique** <b>& drôle</b>\u0007',
      form: await the.concept('event-form', 'show'),
      disciplines: [await the.concept('discipline', 'theatre')],
    }),
  );
  const stored = { hash: 'nef', ext: '.jpg', mime: 'image/jpeg', provider: 'local', size: 84.1 };
  const sizeOf = (name: string, width: number, height: number) => ({
    ...{ ...stored, url: `/uploads/${name}_nef.jpg`, width, height },
  });
  const { id: nef } = await app.strapi.db.query('plugin::upload.file').create({
    data: {
      ...{ ...stored, name: 'nef.jpg', url: '/uploads/nef.jpg', width: 1200, height: 800 },
      formats: { small: sizeOf('small', 500, 333), thumbnail: sizeOf('thumbnail', 234, 156) },
    },
  });
  const licence = await the.concept('licence', 'etalab-2.0');
  const pictures = [{ file: nef as number, alt: { fr: 'La nef' }, credit: 'Léa Martin', licence }];
  const offers = [{ category: await the.concept('price-category', 'base'), price: 18, currency: 'EUR' }];
  const dates = {
    first: { startDate: '2027-03-12', startTime: '20:30', pricing: 'paid', offers },
    second: { startDate: '2027-03-13', startTime: '20:30', pricing: 'paid', offers },
    cancelled: { startDate: '2027-03-14', startTime: '20:30', eventStatus: 'cancelled', pictures },
    day: { startDate: '2027-04-01', startTime: null, venue: elsewhere.documentId },
    nextDay: { startDate: '2027-04-02', startTime: null, venue: elsewhere.documentId },
  };
  for (const [name, data] of Object.entries(dates)) {
    const values = await the.performanceData({ production: production.documentId, venue: venue.documentId, ...data });
    documentIds[name] = (await the.publishNew('performance', values)).documentId;
  }
  await p.save('agenda', {
    name: { fr: 'Agenda & dates', en: 'Diary' },
    mission: { fr: 'Tout ce qui se joue <ici>.' },
    attribution: { fr: 'Théâtre du Briançonnais, OduS' },
    source: 'performances',
    locales: ['fr', 'en'],
  });
});
afterAll(() => app.close());

const file = async (extension: string, query = '') => {
  const { status, headers, text, body } = await p.get(`/agenda.${extension}${query}`);
  expect(status).toBe(200);
  return { headers, text: text ?? (body as Buffer).toString('utf8') };
};

describe.each([
  ['rss', 'application/rss+xml; charset=utf-8'],
  ['atom', 'application/atom+xml; charset=utf-8'],
])('a feed reader that reads .%s', (extension, type) => {
  it('finds the channel and its dates, in plain words', async () => {
    const { headers, text } = await file(extension);
    expect(headers['content-type']).toBe(type);
    const feed = await new FeedReader().parseString(text);
    expect(feed.title).toBe('Agenda & dates');
    expect(feed.items).toHaveLength(5);
    const first = feed.items.find(({ link }) => link?.endsWith(documentIds.first ?? ''));
    expect(first).toMatchObject({
      title: '=HYPERLINK("https://example.org")',
      link: `https://odus.example/id/performance/${documentIds.first}`,
      isoDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });
    const content = String(first?.content).replace(/[\u00a0\u202f]/g, ' ');
    expect(content).toContain(
      'vendredi 12 mars 2027 à 20h30 · Théâtre du Briançonnais &amp; Cie, 21 avenue de la République, 05100 Briançon · 18 €</p>',
    );
    expect(content).toContain('<p>Un **classique** &amp; drôle</p>');
    expect(feed.items.find(({ link }) => link?.endsWith(documentIds.cancelled ?? ''))?.title).toMatch(/^ANNULÉ – /);
  });

  it('reads its language, and the page that it asks for', async () => {
    const { text, headers } = await file(extension, '?locale=en&pageSize=2');
    const feed = await new FeedReader().parseString(text);
    expect(feed.items.map(({ content }) => String(content).split(' · ')[0])).toEqual([
      '<p>Friday 12 March 2027 at 20:30',
      '<p>Saturday 13 March 2027 at 20:30',
    ]);
    const [, next = ''] = /<https?:\/\/[^/]+\/api\/channels([^>]+)>; rel="next"/.exec(headers.link ?? '') ?? [];
    const rest = await new FeedReader().parseString((await p.get(next)).text);
    expect(rest.items.map(({ link }) => link?.split('/').at(-1))).toEqual([documentIds.cancelled, documentIds.day]);
  });
});

const THUMBNAILS = [
  { url: 'http://localhost:1337/uploads/thumbnail_nef.jpg', width: 234, height: 156 },
  { url: 'http://localhost:1337/uploads/small_nef.jpg', width: 500, height: 333 },
];

describe('a picture', () => {
  const itemIn = (items: { documentId?: string; id?: string }[]) =>
    items.find(({ documentId, id }) => [documentId, id].includes(documentIds.cancelled));

  it('is in the items with its smaller sizes, as the schema of the channel says', async () => {
    const picture = { url: 'http://localhost:1337/uploads/nef.jpg', width: 1200, height: 800, thumbnails: THUMBNAILS };
    const { body } = await p.get('/agenda/items');
    expect(itemIn(body.data)).toMatchObject({ pictures: [picture] });
    expect(itemIn(JSON.parse((await file('geojson')).text).features)).toMatchObject({
      properties: { pictures: [picture] },
    });
    const { text } = await file('ndjson');
    const lines = text.split('\n').filter(Boolean);
    expect(itemIn(lines.map((line) => JSON.parse(line)))).toMatchObject({ pictures: [picture] });
    const { body: schema } = await p.get('/agenda/schema.json');
    expect(schema.properties.pictures).toMatchObject({
      title: 'Images',
      type: ['array', 'null'],
      items: { properties: { thumbnails: { items: { required: ['url', 'width', 'height'] } } } },
    });
    expect(
      new Ajv2020({ strict: false, formats: { uri: true, date: true, 'date-time': true } }).validate(
        schema,
        itemIn(body.data),
      ),
    ).toBe(true);
  });

  it('is in feeds with its size, and thumbnails for readers that know Media RSS', async () => {
    const thumbnail =
      '<media:thumbnail url="http://localhost:1337/uploads/thumbnail_nef.jpg" height="156" width="234"/>';
    const rss = (await file('rss')).text;
    expect(rss).toContain('<enclosure url="http://localhost:1337/uploads/nef.jpg" length="84100" type="image/jpeg"/>');
    expect(rss).toContain(thumbnail);
    const atom = (await file('atom')).text;
    expect(atom).toContain(
      '<link href="http://localhost:1337/uploads/nef.jpg" rel="enclosure" type="image/jpeg" length="84100"/>',
    );
    expect(atom).toContain(thumbnail);
  });

  it('is one address a cell in tables, and that of the thumbnail in the column that asks for it', async () => {
    const rowOf = async (query: string) =>
      parse<Record<string, string>>((await file('csv', query)).text, { bom: true, delimiter: ';', columns: true }).find(
        ({ documentId }) => documentId === documentIds.cancelled,
      );
    expect((await rowOf(''))?.Images).toMatch(/^http:\/\/localhost:1337\/uploads\/nef\.jpg · La nef · Léa Martin/);
    expect((await rowOf(''))?.Images).not.toContain('thumbnail');
    await p.save('vignettes', { source: 'performances', shape: [{ field: 'title' }, { field: 'thumbnail' }] });
    const { body } = await p.get('/vignettes/items');
    expect(itemIn(body.data)).toMatchObject({ thumbnail: 'http://localhost:1337/uploads/thumbnail_nef.jpg' });
  });

  it('follows its file when that is replaced', async () => {
    const files = app.strapi.db.query('plugin::upload.file');
    const { id } = await files.findOne({ where: { name: 'nef.jpg' } });
    const urlNow = async () => itemIn(await p.items('agenda')) as { pictures?: { url: string }[] };
    await files.update({ where: { id }, data: { url: '/uploads/nef-2.jpg' } });
    expect((await urlNow()).pictures?.[0]?.url).toBe('http://localhost:1337/uploads/nef-2.jpg');
    await files.update({ where: { id }, data: { url: '/uploads/nef.jpg' } });
    expect((await urlNow()).pictures?.[0]?.url).toBe('http://localhost:1337/uploads/nef.jpg');
  });

  it('is an ImageObject whose thumbnails are, too, in linked data', async () => {
    const { '@graph': nodes } = JSON.parse((await file('jsonld')).text) as { '@graph': Record<string, unknown>[] };
    expect(nodes.find((node) => String(node['@id']).endsWith(documentIds.cancelled ?? ''))).toMatchObject({
      image: [
        {
          '@type': 'ImageObject',
          width: 1200,
          height: 800,
          thumbnail: THUMBNAILS.map(({ url, width, height }) => ({
            ...{ '@type': 'ImageObject', contentUrl: url, url, width, height },
          })),
        },
      ],
    });
  });
});

describe('a spreadsheet', () => {
  it('opens the channel as it is in French, without a formula', async () => {
    const { text, headers } = await file('csv');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(text.startsWith('\ufeffdocumentId;')).toBe(true);
    expect(text.split('\r\n').at(-1)).toBe('');
    const rows = parse<Record<string, string>>(text, { bom: true, delimiter: ';', columns: true });
    expect(rows).toHaveLength(5);
    expect(rows[0]).toMatchObject({
      documentId: documentIds.first,
      Titre: `'=HYPERLINK("https://example.org")`,
      Date: '2027-03-12',
      Lieu: 'Théâtre du Briançonnais & Cie',
      'Code postal': '05100',
      'Position (latitude)': '44,8967',
      'Position (longitude)': '6,6436',
      Disciplines: 'Théâtre',
      'Prix minimal': '18',
      Tarifs: 'Plein · 18 · EUR',
    });
    for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[\s\p{Cc}]*[=+@-]\D/u);
  });

  it('holds the columns that are asked for', async () => {
    const { text } = await file('csv', '?fields=title,startDate&sort=-date&pageSize=1');
    expect(parse(text, { bom: true, delimiter: ';' })).toEqual([
      ['documentId', 'Titre', 'Date'],
      [documentIds.nextDay, `'=HYPERLINK("https://example.org")`, '2027-04-02'],
    ]);
  });
});

describe('a workbook', () => {
  it('holds texts as they are typed and dates as dates, whoever opens it', async () => {
    await p.get('/agenda');
    const { status, headers, body } = await request(app.server).get('/api/channels/agenda.xlsx').responseType('blob');
    expect([status, headers['content-type']]).toEqual([
      200,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ]);
    const [sheet] = await readWorkbook(body as Buffer);
    const [header = [], row = []] = sheet?.data ?? [];
    expect(Object.fromEntries(header.map((name, index) => [name, row[index]]))).toMatchObject({
      documentId: documentIds.first,
      Titre: '=HYPERLINK("https://example.org")',
      Date: new Date('2027-03-12T00:00:00Z'),
      'Code postal': '05100',
      'Position (latitude)': 44.8967,
      'Prix minimal': 18,
    });
  });
});

describe('a map', () => {
  it('shows what has a position, and knows what has none', async () => {
    const { text, headers } = await file('geojson');
    expect(headers['content-type']).toBe('application/geo+json; charset=utf-8');
    const { type, features } = JSON.parse(text) as { type: string; features: { geometry: unknown; id: string }[] };
    expect(type).toBe('FeatureCollection');
    expect(features.map(({ id }) => id)).toEqual(Object.values(documentIds));
    expect(features[0]?.geometry).toEqual({ type: 'Point', coordinates: [6.6436, 44.8967] });
    expect(features[4]?.geometry).toBeNull();
  });
});

describe('a venue that is known by its commune alone', () => {
  const inCommune = { precision: { code: 'commune', label: 'Commune seulement' } };
  const point = { latitude: 44.8978, longitude: 6.6365 };
  let documentId: string;
  beforeAll(async () => {
    const { the } = p;
    const address = { locality: 'Briançon', postalCode: '05100', commune: await the.territory() };
    const venue = await the.publishNew(
      'venue',
      await the.venueData({ name: 'Chapelle sans adresse', address: { ...address, ...point, precision: 'commune' } }),
    );
    const values = await the.performanceData({
      ...{ venue: venue.documentId, titleOverride: { fr: 'Concert perché' } },
      ...{ startDate: '2027-09-09', startTime: '20:30' },
    });
    ({ documentId } = await the.publishNew('performance', values));
    await p.save('approximatif', { source: 'performances', filter: AT_THE_CHAPEL });
  });
  afterAll(async () => {
    await app.strapi.documents('api::performance.performance').delete({ documentId });
    await drain(app.strapi);
  });
  const AT_THE_CHAPEL = { and: [{ field: 'venue.place', operator: 'near', value: { ...point, radiusKm: 0.1 } }] };
  const read = async (extension: string) => {
    const { text, body } = await p.get(`/approximatif.${extension}`);
    return text ?? (body as Buffer).toString('utf8');
  };

  it('is found by distance, and shows its precision in place of a position', async () => {
    const [item] = (await p.items('approximatif')) as unknown as { venue: object }[];
    expect(item?.venue).toMatchObject({ ...inCommune, place: null, approximatePlace: point });
    const { features } = JSON.parse(await read('geojson')) as { features: { geometry: unknown }[] };
    expect(features).toMatchObject([
      { geometry: null, properties: { venue: { ...inCommune, approximatePlace: point } } },
    ]);
  });

  it.each(['ics', 'jsonld', 'openagenda.json', 'datatourisme.jsonld'])(
    'is placed nowhere in .%s',
    async (extension) => {
      const text = await read(extension);
      expect(text).toContain('Chapelle sans adresse');
      expect(text).not.toMatch(/44[.,]89|GEO[:;]/);
    },
  );
});

describe('the whole channel, a line an item', () => {
  it('is what the pages are', async () => {
    const { text, headers } = await file('ndjson');
    expect(headers['content-type']).toBe('application/x-ndjson; charset=utf-8');
    const lines = text
      .split('\n')
      .filter(Boolean)
      .map((line): unknown => JSON.parse(line));
    expect(lines).toEqual(await p.items('agenda', '?pageSize=500'));
  });

  it('is narrowed as the pages are, and not sent to who has it', async () => {
    const { text, headers } = await file('ndjson', '?from=2027-04-01&fields=startDate');
    expect(
      text
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { startDate: string }).startDate),
    ).toEqual(['2027-04-01', '2027-04-02']);
    const again = await p.get('/agenda.ndjson?from=2027-04-01&fields=startDate', {
      'If-None-Match': headers.etag ?? '',
    });
    expect(again.status).toBe(304);
  });
});

describe('OpenAgenda', () => {
  it('accepts the events: one a show, venue, status and price, with its dates', async () => {
    const { events } = JSON.parse((await file('openagenda.json')).text) as { events: Record<string, unknown>[] };
    expect(events.flatMap(openAgendaErrors)).toEqual([]);
    expect(
      events.map(({ status, timings }) => [status, (timings as { begin: string }[]).map(({ begin }) => begin)]),
    ).toEqual([
      [1, ['2027-03-12T20:30:00+01:00', '2027-03-13T20:30:00+01:00']],
      [6, ['2027-03-14T20:30:00+01:00']],
      [1, ['2027-04-01T00:00:00+02:00', '2027-04-02T00:00:00+02:00']],
    ]);
    expect(events[0]).toMatchObject({
      conditions: { fr: expect.stringMatching(/^18\s€$/) },
      location: { city: 'Briançon' },
    });
  });
});

describe('DATAtourisme', () => {
  it('reads points of interest: one a show and venue, without what does not take place', async () => {
    const { text } = await file('datatourisme.jsonld');
    const quads = (await jsonld.toRDF(JSON.parse(text), { format: 'application/n-quads' })) as string;
    const store = new Store(new TurtleParser({ format: 'N-Quads' }).parse(quads));
    const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
    const points = store.getSubjects(type, `${DT}PointOfInterest`, null);
    expect(points).toHaveLength(2);
    expect(store.getObjects(points[0] ?? null, type, null).map(({ value }) => value.replace(DT, ''))).toEqual(
      expect.arrayContaining([
        'ShowEvent',
        'TheaterEvent',
        'CulturalEvent',
        'EntertainmentAndEvent',
        'PointOfInterest',
      ]),
    );
    const periods = store
      .getSubjects(type, `${DT}Period`, null)
      .map((period) => [
        store.getObjects(period, `${DT}startDate`, null)[0]?.value,
        store.getObjects(period, `${DT}endDate`, null)[0]?.value,
        store.getObjects(period, `${DT}startTime`, null)[0]?.value,
      ]);
    expect(periods.sort()).toEqual([
      ['2027-03-12', '2027-03-12', '20:30:00'],
      ['2027-03-13', '2027-03-13', '20:30:00'],
      ['2027-04-01', '2027-04-02', undefined],
    ]);
  });
});

describe('a webmaster who asks for .json', () => {
  it('is told where the items are', async () => {
    const { status, body } = await p.get('/agenda.json');
    expect([status, body.error.message]).toEqual([
      404,
      expect.stringMatching(/^Le JSON du canal se lit à https?:\S+\/api\/channels\/agenda\/items\.$/),
    ]);
  });
});

describe('a format that its partner switched off', () => {
  it('is not found, and says which ones are open; JSON always is', async () => {
    const { documentId } = await p.save('ferme', { source: 'performances', formats: ['ics'] });
    expect((await p.get('/ferme.ics')).status).toBe(200);
    const { status, body } = await p.get('/ferme.csv');
    expect([status, body.error.message]).toEqual([
      404,
      "Le partenaire n'ouvre pas le canal « ferme » en « .csv ». Formats de ce canal : json, ics.",
    ]);
    expect((await p.get('/ferme')).body.data.formats).toEqual(['json', 'ics']);
    const channels = app.strapi.documents('plugin::channels.channel');
    await channels.update({ documentId, data: { formats: ['ics', 'csv'] } as never });
    expect((await p.get('/ferme.csv')).status).toBe(200);
  });
});

describe('news', () => {
  it.each(['rss', 'atom'])('begin with what was just announced, however far its date, in .%s', async (extension) => {
    const form = await p.the.concept('event-form', 'exhibition');
    const days = { startDate: '2029-11-20', startTime: null, endDate: '2030-01-31' };
    const date = await p.the.date({ ...days, form });
    await p.the.publish('performance', date);
    const [first] = (await new FeedReader().parseString((await file(extension, '?pageSize=2')).text)).items;
    expect(first?.link).toContain(date.documentId);
    expect(first?.content).toContain('du mardi 20 novembre 2029 au jeudi 31 janvier 2030');
    expect(Date.parse(first?.isoDate ?? '')).toBeLessThan(Date.parse('2029-11-20'));
  });
});
