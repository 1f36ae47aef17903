import readWorkbook from 'read-excel-file/node';
import request from 'supertest';
import { logInAsAdministrator } from '../support/administrator';
import { bootApp, type TestApp } from '../support/boot';
import { partners } from '../support/partners';
import { readPdf } from '../support/pdf-text';
import { zipEntry } from '../support/zip-entry';

const GONE = {
  description: 'Canari de la présentation',
  // No id and no hour holds it.
  price: '913.57',
  picture: 'canari-de-la-photo',
};
const TEASER = 'Canari de l’accroche';
const CONSTANT = 'Avec le soutien de la commune';
const OWN_WORDS = 'Sur les planches';
const OWN_RUBRIC = 'Rubrique du partenaire';
/** OpenAgenda and DATAtourisme have no place for what is of no use to them. */
const WITHOUT_CONSTANTS = ['openagenda.json', 'datatourisme.jsonld', 'html'];
/** Cards say when, what and where: the rest is on the pages that they lead to. */
const WITHOUT_TEASER = ['pdf', 'docx', 'txt', 'html'];
/** DATAtourisme has the classes of disciplines, in its own words; a line for the press says none. */
const WITHOUT_DISCIPLINES = ['docx', 'txt', 'datatourisme.jsonld'];

let app: TestApp;
let p: ReturnType<typeof partners>;
let formats: string[] = [];

beforeAll(async () => {
  app = await bootApp();
  p = partners(app);
  const { the } = p;
  const picture = {
    ...{ role: 'main', alt: { fr: 'Une scène' }, credit: 'Jeanne Photographe', usage: 'any' },
    file: await fileNamed(`${GONE.picture}.jpg`),
    licence: await the.concept('licence', 'cc-by-4.0'),
  };
  const production = await the.publishNew(
    'production',
    await the.productionData({
      title: 'Le Misanthrope',
      teaser: TEASER,
      description: GONE.description,
      disciplines: [await the.concept('discipline', 'theatre')],
      pictures: [picture],
    }),
  );
  const venue = await the.publishNew('venue', await the.venueData());
  const offers = [
    { category: await the.concept('price-category', 'base'), price: Number(GONE.price), currency: 'EUR' },
  ];
  await the.publishNew(
    'performance',
    await the.performanceData({
      ...{ production: production.documentId, venue: venue.documentId, startDate: '2027-03-12', startTime: '20:30' },
      ...{ pricing: 'paid', offers },
    }),
  );
  await p.save('entier', { source: 'performances', locales: ['fr'] });
  await p.save('choisi', {
    source: 'performances',
    locales: ['fr'],
    shape: [
      { field: 'title' },
      { field: 'teaser' },
      { field: 'startDate', as: 'jour' },
      { field: 'venue.name', as: 'lieu' },
      { field: 'disciplines', as: 'rubriques', terms: { words: { theatre: { fr: OWN_WORDS } } } },
      { as: 'mention', constant: { fr: CONSTANT } },
      { as: 'rubrique', constant: OWN_RUBRIC },
    ],
  });
  formats = (await p.get('/choisi')).body.data.formats;
});
afterAll(() => app.close());

async function fileNamed(name: string): Promise<number> {
  const size = { size: 1, width: 1200, height: 800 };
  const data = {
    name,
    hash: name,
    ext: '.jpg',
    mime: 'image/jpeg',
    ...size,
    url: `/uploads/${name}`,
    provider: 'local',
  };
  return (await app.strapi.db.query('plugin::upload.file').create({ data })).id as number;
}

/** What a channel is in a format, without the folds of calendars and the ZIP of workbooks. */
async function read(slug: string, format: string): Promise<string> {
  if (format === 'json') return (await p.get(`/${slug}/items`)).text;
  if (format === 'xlsx') {
    const { body } = await request(app.server).get(`/api/channels/${slug}.xlsx`).responseType('blob');
    return JSON.stringify(await readWorkbook(body as Buffer));
  }
  if (format === 'pdf' || format === 'docx') {
    const { body } = await request(app.server).get(`/api/channels/${slug}.${format}`).responseType('blob');
    const written =
      format === 'pdf'
        ? readPdf(body as Buffer)
            .pages.flat()
            .join(' ')
        : zipEntry(body as Buffer, 'word/document.xml');
    return (written ?? '').replace(/\s+/g, ' ').replaceAll('913,57', GONE.price);
  }
  const { text } = await p.get(`/${slug}.${format}`);
  return text.replace(/\r\n /g, '').replaceAll('\\,', ',').replaceAll('913,57', GONE.price);
}

/** What one of the formats lacks or should not hold is named with it. */
const inEach = async (slug: string, observe: (text: string, format: string) => unknown): Promise<[string, unknown][]> =>
  Promise.all(
    formats.map(async (format): Promise<[string, unknown]> => [format, observe(await read(slug, format), format)]),
  );

const all = (expected: (format: string) => unknown) => formats.map((format) => [format, expected(format)]);

describe('a channel with a shape', () => {
  it('has every format of its source', () => {
    expect(formats).toEqual(expect.arrayContaining(['json', 'ics', 'rss', 'csv', 'xlsx', 'openagenda.json']));
  });

  it('holds in no format what it does not show', async () => {
    const held = (text: string) =>
      Object.entries(GONE).flatMap(([name, canary]) => (text.includes(canary) ? [name] : []));
    expect(await inEach('choisi', (text) => held(text))).toEqual(all(() => []));
    const whole = new Map(await inEach('entier', (text) => held(text)));
    for (const name of Object.keys(GONE)) expect([...whole.values()].flat()).toContain(name);
  });

  it('holds in every format what it shows', async () => {
    expect(await inEach('choisi', (text) => text.includes('Le Misanthrope'))).toEqual(all(() => true));
    expect(await inEach('choisi', (text) => text.includes(TEASER))).toEqual(
      all((format) => !WITHOUT_TEASER.includes(format)),
    );
  });

  it('says terms in its own words wherever they are', async () => {
    expect(await inEach('choisi', (text) => text.includes(OWN_WORDS))).toEqual(
      all((format) => !WITHOUT_DISCIPLINES.includes(format)),
    );
  });

  it('has its constants wherever there is a place for them', async () => {
    expect(await inEach('choisi', (text) => text.includes(CONSTANT) && text.includes(OWN_RUBRIC))).toEqual(
      all((format) => !WITHOUT_CONSTANTS.includes(format)),
    );
    const graph = JSON.parse(await read('choisi', 'jsonld'))['@graph'] as { additionalProperty?: unknown }[];
    expect(graph[1]?.additionalProperty).toEqual([
      { '@type': 'PropertyValue', name: 'mention', value: CONSTANT },
      { '@type': 'PropertyValue', name: 'rubrique', value: OWN_RUBRIC },
    ]);
  });

  it('tells people on its page of the fields that it shows alone', async () => {
    const { text } = await p.get('/choisi', { Accept: 'text/html', 'Accept-Language': 'fr' });
    for (const name of ['jour', 'lieu', 'rubriques', 'mention']) expect(text).toContain(`<code>${name}</code>`);
    for (const name of ['description', 'priceInWords', 'offers', 'pictures'])
      expect(text).not.toContain(`<code>${name}</code>`);
  });
});

describe('the list of sources, for who chooses what a channel shows', () => {
  it('says which formats hold a field, its terms in own words, and constants', async () => {
    const token = await logInAsAdministrator(app);
    const { body } = await request(app.server).get('/channels/sources').set('Authorization', `Bearer ${token}`);
    type Listed = { name: string; formats: string[]; formatsOfWords: string[] };
    const source = body.data.find(({ name }: { name: string }) => name === 'performances');
    const field = (name: string) => source.fields.find((one: Listed) => one.name === name) as Listed;
    expect(field('priceNote').formats).toEqual(['ics', 'csv', 'xlsx', 'geojson', 'ndjson', 'openagenda.json']);
    expect(field('venue.name').formats).toEqual(formats.filter((one) => one !== 'json'));
    expect(field('languages').formats).toContain('jsonld');
    expect(field('languages').formatsOfWords).toEqual(['csv', 'xlsx', 'geojson', 'ndjson']);
    const withConstants = source.formats.filter((one: { carriesConstants: boolean }) => one.carriesConstants);
    expect(withConstants.map(({ extension }: { extension: string }) => extension)).toEqual(
      formats.filter((one) => one !== 'json' && !WITHOUT_CONSTANTS.includes(one)),
    );
  });
});
