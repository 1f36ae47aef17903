import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { bootApp, type TestApp } from '../support/boot';
import { partners } from '../support/partners';

const TEASER = 'Alceste déteste les hommes, leurs politesses et leurs mensonges, et il aime Célimène.';

let app: TestApp;
let p: ReturnType<typeof partners>;

beforeAll(async () => {
  app = await bootApp();
  p = partners(app);
  const { the } = p;
  const production = await the.publishNew(
    'production',
    await the.productionData({ teaser: TEASER, disciplines: [await the.concept('discipline', 'theatre')] }),
  );
  const venue = await the.publishNew('venue', await the.venueData());
  const offers = [
    { category: await the.concept('price-category', 'base'), price: 18, currency: 'EUR' },
    { category: await the.concept('price-category', 'child'), price: 8.5, currency: 'EUR' },
  ];
  await the.publishNew(
    'performance',
    await the.performanceData({
      production: production.documentId,
      venue: venue.documentId,
      startDate: '2027-03-12',
      startTime: '20:30',
      pricing: 'paid',
      offers,
    }),
  );
  await p.save('site', {
    source: 'performances',
    locales: ['fr', 'en'],
    shape: [
      { field: 'title', as: 'titre' },
      { field: 'teaser', as: 'accroche', text: { most: 30 } },
      { field: 'startDate', as: 'quand.jour', date: { words: 'long' } },
      { field: 'startsAt', as: 'quand.instant', date: { words: 'short' } },
      { field: 'dateInWords' },
      { field: 'priceInWords', as: 'prix' },
      {
        field: 'disciplines',
        as: 'rubriques',
        terms: { show: 'labels', words: { theatre: { fr: 'Sur les planches' } } },
      },
      { field: 'disciplines', as: 'rubrique', terms: { show: 'codes', first: true } },
      { field: 'disciplines', as: 'genres', terms: { join: ', ', words: { theatre: 'Planches' } } },
      { field: 'venue.place', as: 'position' },
      { as: 'source', constant: { fr: 'Le Théâtre', en: 'The Theatre' } },
      { as: 'saison', constant: 2027 },
      { as: 'note', constant: { en: 'Welcome' } },
    ],
  });
});
afterAll(() => app.close());

const plain = (text: unknown): unknown => (typeof text === 'string' ? text.replace(/[\u00a0\u202f]/g, ' ') : text);

describe('what a partner makes of the fields', () => {
  it('is chosen, ordered, renamed, cut, and said in its own words', async () => {
    const [item] = await p.items('site');
    expect(JSON.parse(JSON.stringify(item, (_key, value: unknown) => plain(value)))).toEqual({
      documentId: expect.any(String),
      titre: 'Le Misanthrope',
      accroche: 'Alceste déteste les hommes…',
      quand: { jour: '12 mars 2027', instant: '12/03/2027 à 20h30' },
      dateInWords: 'vendredi 12 mars 2027 à 20h30',
      prix: 'De 8,50 € à 18 €',
      rubriques: ['Sur les planches'],
      rubrique: 'theatre',
      genres: 'Planches',
      position: null,
      source: 'Le Théâtre',
      saison: 2027,
      note: 'Welcome',
    });
  });

  it('speaks the language of the reader', async () => {
    const [item] = await p.items('site', '?locale=en&fields=quand,prix,source,dateInWords');
    expect(item).toEqual({
      documentId: expect.any(String),
      quand: { jour: '12 March 2027', instant: '12/03/2027 at 20:30' },
      dateInWords: expect.stringMatching(/^Friday,? 12 March 2027 at 20:30$/),
      prix: 'From €8.50 to €18',
      source: 'The Theatre',
    });
  });

  it('gives a JSON Schema that its items follow, and others do not', async () => {
    const { body, headers } = await p.get('/site/schema.json');
    expect(headers['content-type']).toBe('application/schema+json; charset=utf-8');
    const validate = addFormats(new Ajv2020({ strict: false })).compile(body);
    const items = await p.items('site');
    expect(items.map((item) => [validate(item), validate.errors])).toEqual([[true, null]]);
    expect(validate({ ...items[0], rubriques: 'Planches' })).toBe(false);
    expect(validate({ ...items[0], titre: undefined })).toBe(false);
  });

  it('gives a JSON Schema of every field where a partner chose none', async () => {
    await p.save('tout', { source: 'performances' });
    const validate = addFormats(new Ajv2020({ strict: false })).compile((await p.get('/tout/schema.json')).body);
    const items = await p.items('tout');
    expect(items.map((item) => [validate(item), validate.errors])).toEqual([[true, null]]);
  });

  it('is the header of its spreadsheet', async () => {
    const [header = [], row = []] = parse((await p.get('/site.csv')).text, { bom: true, delimiter: ';' });
    expect(header).toEqual([
      'documentId',
      'titre',
      'accroche',
      'quand.jour',
      'quand.instant',
      'Date en toutes lettres',
      'prix',
      'rubriques',
      'rubrique',
      'genres',
      'position (latitude)',
      'position (longitude)',
      'source',
      'saison',
      'note',
    ]);
    expect(row.slice(1, 4)).toEqual(['Le Misanthrope', 'Alceste déteste les hommes…', '12 mars 2027']);
  });

  it('is described for programs, with a real item, in the words of the reader', async () => {
    const { body } = await p.get('/site/openapi.json?locale=en', { 'Accept-Language': 'fr' });
    expect(body.openapi).toBe('3.1.1');
    expect(Object.keys(body.paths)).toEqual([
      '/api/channels/site/items',
      '/api/channels/site/items/{documentId}',
      '/api/channels/site/terms/{parameter}',
      '/api/channels/site/facets',
      '/api/channels/site/changes',
      ...[
        'jsonld',
        'ics',
        'rss',
        'atom',
        'csv',
        'xlsx',
        'geojson',
        'ndjson',
        'pdf',
        'docx',
        'txt',
        'openagenda.json',
        'datatourisme.jsonld',
        'html',
      ].map((extension) => `/api/channels/site.${extension}`),
    ]);
    const read = body.paths['/api/channels/site/items'].get;
    expect(read.parameters.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(['locale', 'from', 'to', 'commune', 'near', 'radius', 'q', 'sort', 'cursor', 'fields']),
    );
    expect(read.parameters.find(({ name }: { name: string }) => name === 'locale')).toEqual({
      name: 'locale',
      in: 'query',
      schema: { type: 'string', enum: ['fr', 'en'] },
      description: 'a language of this channel, one of fr, en',
    });
    expect(read.responses['200'].content['application/json'].example.data[0]).toMatchObject({
      titre: 'Le Misanthrope',
    });
  });

  it('can be read in a page that asks nothing of other sites', async () => {
    const { text, headers } = await p.get('/site/docs');
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
    const loaded = [...text.matchAll(/<(?:link rel="(?:stylesheet|preload)" href|script src)="([^"]+)"/g)];
    const addresses = loaded.map(([, address = '']) => address);
    expect(addresses.filter((address) => !address.startsWith('/site/'))).toEqual([
      '/api/channels/-/documentation/swagger-ui.css',
      '/api/channels/-/documentation/swagger-ui-bundle.js',
      '/api/channels/-/documentation/start.js',
    ]);
    for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js', 'start.js']) {
      expect((await p.get(`/-/documentation/${file}`)).status).toBe(200);
    }
    expect((await p.get('/-/documentation/package.json')).status).toBe(404);
  });
});

describe('a shape that cannot work', () => {
  const save = async (shape: unknown): Promise<string[]> => {
    try {
      await p.save('faux', { source: 'performances', shape });
      return [];
    } catch (error) {
      return (error as Error).message.split('\n');
    }
  };

  it.each([
    [{}, /^Présentation, shape : chaque élément est/],
    [[], /^Présentation, shape : chaque élément est/],
    [
      [{ field: 'title', as: 'Prénom nom' }],
      /^Présentation : « Prénom nom » ne convient pas comme nom\. Écrivez des lettres sans accent/,
    ],
    [[{ as: '', constant: 'x' }], /^Présentation : « +» ne convient pas comme nom\. Écrivez des lettres sans accent/],
    [
      [{ field: 'title', text: { most: 3 } }],
      /^Présentation, shape\[0\]\.text\.most : la longueur maximale va de 10 à 10 000 signes/,
    ],
    [[{ field: 'title', most: 10 }], /^Présentation, shape\[0\] : chaque élément est/],
    [[{ field: 'createdBy' }], /^Présentation, shape\[0\]\.field : « createdBy » n'est pas un champ de cette source/],
    [
      [{ field: 'title', date: { words: 'long' } }],
      /^Présentation, shape\[0\]\.date : « date » ne s'applique pas au champ « title »/,
    ],
    [[{ field: 'title', as: 'constructor' }], /^Présentation, shape\[0\]\.as : « constructor » est un nom réservé/],
    [
      [{ field: 'title' }, { as: 'title', constant: 1 }],
      /^Présentation, shape\[1\]\.as : deux champs s'appellent « title »/,
    ],
    [
      [
        { field: 'title', as: 'a' },
        { field: 'teaser', as: 'a.b' },
      ],
      /^Présentation, shape\[1\]\.as : « a\.b » serait à l'intérieur de « a »/,
    ],
    [Array.from({ length: 101 }, (_, n) => ({ as: `a${n}`, constant: n })), /^Présentation : 100 champs au plus/],
  ])('is refused by naming what is wrong: %j', async (shape, message) => {
    expect(await save(shape)).toEqual([expect.stringMatching(message)]);
  });

  it('never loses a format that does not exist', async () => {
    await expect(p.save('faux', { source: 'venues', formats: ['ics'] })).rejects.toThrow(
      "« ics » n'est pas un format de cette source. Choisissez parmi : jsonld, rss, atom, csv, xlsx, geojson, ndjson, pdf, docx, txt, html.",
    );
  });
});
