/** @databases sqlite postgres */
import request from 'supertest';
import { bootApp, type TestApp } from '../support/boot';
import { partners } from '../support/partners';

const AGENDA = 'http://localhost:1337/api/channels/agenda';
const FILES = [
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
];
const NARROWING = 'weekday, startsAfter, startsBefore, age, priceMax, near, radius, q, sort, fields';
const TERMS =
  'commune, form, disciplines, genres, premiere, status, venue.kinds, venue.precision, venue.id, territory, attendanceMode, eventGroups, organisers, companies, audiences, languages, subtitleLanguages, pricing, bookingStatus, booking.mode, accessServices, accessFeatures';
const KNOWN = `locale, page, pageSize, cursor, from, to, ${NARROWING}, ${TERMS}`;
const toCome = { field: 'period.endsAt', operator: 'onOrAfter', value: { relative: 'now' } };

let app: TestApp;
let p: ReturnType<typeof partners>;
let documentIds: string[];
let draft: { documentId: string };

beforeAll(async () => {
  app = await bootApp();
  p = partners(app);
  const { the } = p;
  const { performance, production, venue } = await the.evening({ startDate: '2027-03-12' });
  const references = { production: production.documentId, venue: venue.documentId };
  const dated = (startDate: string, data = {}) => the.performanceData({ ...references, startDate, ...data });
  const others = ['2027-03-13', '2027-03-14', '2027-03-15'].map(async (date) =>
    the.publishNew('performance', await dated(date)),
  );
  documentIds = [performance, ...(await Promise.all(others))].map(({ documentId }) => documentId);
  draft = await the.create('performance', await dated('2027-03-16'));
  await p.save('agenda', {
    name: { fr: "L'agenda", en: "What's on" },
    mission: { fr: 'Dire ce qui se joue.', en: 'Say what is on.' },
    source: 'performances',
    filter: toCome,
    shape: ['title', 'startDate', 'startTime', 'venue.name', 'status'].map((field) => ({ field })),
    locales: ['fr', 'en'],
  });
  await p.save('brouillon', { source: 'performances', isPublic: false });
  await p.save('structures', { source: 'organisations' });
});
afterAll(() => app.close());

const dates = async (query: string) => (await p.items('agenda', query)).map(({ startDate }) => startDate);
const errorOf = async (path: string, language = 'fr') => {
  const { status, body } = await p.get(path, { 'Accept-Language': language });
  return [status, body.error.message];
};

describe('the list of channels', () => {
  it('says whose each is, what it is for, under which licence and where to read it', async () => {
    const { status, body } = await p.get('');
    expect(status).toBe(200);
    expect(body.data.map(({ slug }: { slug: string }) => slug)).toEqual(['agenda', 'structures']);
    expect(body.data[0]).toEqual({
      slug: 'agenda',
      name: "L'agenda",
      mission: 'Dire ce qui se joue.',
      partner: { name: 'Théâtre du Briançonnais' },
      licence: {
        code: 'etalab-2.0',
        name: 'Licence Ouverte / Open Licence 2.0',
        url: 'https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf',
      },
      source: { name: 'performances', label: 'Représentations' },
      locales: ['fr', 'en'],
      attribution: null,
      formats: ['json', ...FILES],
      links: {
        self: AGENDA,
        items: `${AGENDA}/items`,
        changes: `${AGENDA}/changes`,
        terms: `${AGENDA}/terms`,
        documentation: `${AGENDA}/docs`,
        openapi: `${AGENDA}/openapi.json`,
        schema: `${AGENDA}/schema.json`,
        ...Object.fromEntries(FILES.map((extension) => [extension, `${AGENDA}.${extension}`])),
      },
    });
  });

  it('speaks the language that is asked for', async () => {
    const { body } = await p.get('?locale=en');
    expect(body.data[0]).toMatchObject({ name: "What's on", mission: 'Say what is on.' });
  });

  it('gives no calendar of what has no date', async () => {
    const { body } = await p.get('/structures');
    const known = ['json', 'jsonld', 'rss', 'atom', 'csv', 'xlsx', 'geojson', 'ndjson', 'pdf', 'docx', 'txt', 'html'];
    expect(body.data.formats).toEqual(known);
    expect(body.data.links).not.toHaveProperty('ics');
    expect(await errorOf('/structures.ics')).toEqual([
      404,
      "Les éléments du canal « structures » n'ont pas de date : il n'y a donc pas de calendrier « .ics ». Formats de ce canal : " +
        `${known.join(', ')}.`,
    ]);
    expect(await errorOf('/structures.openagenda.json')).toEqual([
      404,
      `La source du canal « structures » ne se lit pas en « .openagenda.json ». Formats de ce canal : ${known.join(', ')}.`,
    ]);
    expect(await errorOf('/structures.odt', 'en')).toEqual([
      404,
      `There is no format ".odt". Formats of the channel "structures": ${known.join(', ')}.`,
    ]);
  });
});

describe('one channel', () => {
  it('lists the fields of its items, in their order', async () => {
    const { body } = await p.get('/agenda');
    expect(body.data.fields).toEqual([
      { name: 'title', field: 'title', type: 'text', label: 'Titre' },
      { name: 'startDate', field: 'startDate', type: 'date', label: 'Date' },
      { name: 'startTime', field: 'startTime', type: 'text', label: 'Heure' },
      { name: 'venue.name', field: 'venue.name', type: 'text', label: 'Lieu' },
      { name: 'status', field: 'status', type: 'term', label: 'Statut' },
    ]);
  });

  it.each(['/brouillon', '/nulle-part', '/brouillon/items', '/brouillon.ics', '/brouillon.jsonld'])(
    'is not found when it is private or does not exist: %s',
    async (path) => {
      const { status, body } = await p.get(path);
      expect(status).toBe(404);
      const slug = path.split(/[/.]/)[1];
      expect(body.error.message).toBe(
        `Aucun canal public ne s'appelle « ${slug} ». La liste des canaux est à http://localhost:1337/api/channels.`,
      );
    },
  );
});

describe('the items of a channel', () => {
  it('hold what the partner chose, nested along the names of the fields, soonest first', async () => {
    const { body } = await p.get('/agenda/items');
    expect(body.data).toHaveLength(4);
    expect(body.data[0]).toEqual({
      documentId: documentIds[0],
      title: 'Le Misanthrope',
      startDate: '2027-03-12',
      startTime: '20:30',
      venue: { name: 'Théâtre du Briançonnais' },
      status: { code: 'scheduled', label: 'Confirmé' },
    });
    expect(body.meta).toEqual({ pagination: { page: 1, pageSize: 25, pageCount: 1, total: 4, cursor: null } });
  });

  it('come in pages of the size that is asked for', async () => {
    const { body } = await p.get('/agenda/items?page=2&pageSize=3');
    expect(body.data.map(({ startDate }: { startDate: string }) => startDate)).toEqual(['2027-03-15']);
    expect(body.meta).toEqual({ pagination: { page: 2, pageSize: 3, pageCount: 2, total: 4, cursor: null } });
    expect((await p.get('/agenda/items?pageSize=500')).status).toBe(200);
    expect((await p.get('/agenda/items?page=9')).body.data).toEqual([]);
  });

  it('can be those of a period: days are whole, instants are exact', async () => {
    expect(await dates('?from=2027-03-13&to=2027-03-14')).toEqual(['2027-03-13', '2027-03-14']);
    expect(await dates('?to=2027-03-12')).toEqual(['2027-03-12']);
    expect(await dates('?from=2027-03-15')).toEqual(['2027-03-15']);
    expect(await dates(`?to=${encodeURIComponent('2027-03-12T20:30:00+01:00')}`)).toEqual([]);
    expect(await dates(`?to=${encodeURIComponent('2027-03-12T20:31:00+01:00')}`)).toEqual(['2027-03-12']);
  });

  it('can be read one by one', async () => {
    const { body } = await p.get(`/agenda/items/${documentIds[1]}`);
    expect(body.data).toMatchObject({ documentId: documentIds[1], startDate: '2027-03-13' });
    expect(await errorOf(`/agenda/items/${draft.documentId}`)).toEqual([
      404,
      `Ce canal ne publie pas « ${draft.documentId} » en ce moment.`,
    ]);
  });

  it('never hold what the administration alone sees', async () => {
    const { body } = await p.get('/structures/items');
    const text = JSON.stringify(body);
    for (const name of ['createdBy', 'updatedBy', 'password', 'provenance', 'steward', 'coEditors', 'publishedAt'])
      expect(text).not.toContain(`"${name}"`);
  });
});

describe('a request that cannot be understood', () => {
  it.each([
    ['filters[title]=x', `Paramètre inconnu : filters. Paramètres connus : ${KNOWN}.`],
    ['populate=*', `Paramètre inconnu : populate. Paramètres connus : ${KNOWN}.`],
    [
      'status=draft',
      "Le paramètre « status » ne convient pas : « draft » n'est pas connu. Ce qui est connu est listé à http://localhost:1337/api/channels/agenda/terms/status",
    ],
    ['near=44.9', 'Le paramètre « near » ne convient pas : une latitude et une longitude, comme 44.9,6.64.'],
    [
      'radius=10',
      'Le paramètre « radius » ne convient pas : « radius » accompagne « near », comme near=44.9,6.64&radius=10.',
    ],
    ['sort=createdBy', 'Le paramètre « sort » ne convient pas : un ordre parmi date, -date, title, -title, newest.'],
    [
      'fields=title,createdBy',
      'Le paramètre « fields » ne convient pas : des champs de ce canal séparés par des virgules, parmi title, startDate, startTime, venue, status.',
    ],
    ['cursor=abc', "Le paramètre « cursor » ne convient pas : le curseur d'une réponse précédente, tel quel."],
    ['pageSize=501', 'Le paramètre « pageSize » ne convient pas : un nombre entier de 1 à 500.'],
    ['page=0', 'Le paramètre « page » ne convient pas : un nombre entier à partir de 1.'],
    ['locale=it', 'Le paramètre « locale » ne convient pas : une langue de ce canal, parmi fr, en.'],
    [
      'from=demain',
      'Le paramètre « from » ne convient pas : une date comme 2027-03-12, ou un instant comme 2027-03-12T20:30:00+01:00.',
    ],
    ['from=2027-03-14&to=2027-03-12', 'Le paramètre « to » ne convient pas : la fin ne peut pas précéder le début.'],
  ])('is refused with what was expected: %s', async (query, message) => {
    expect(await errorOf(`/agenda/items?${query}`)).toEqual([400, message]);
  });

  it('is refused everywhere, with the parameters of that address', async () => {
    expect(await errorOf('?page=1')).toEqual([400, 'Paramètre inconnu : page. Paramètres connus : locale.']);
    expect(await errorOf('/agenda?fields=x')).toEqual([400, 'Paramètre inconnu : fields. Paramètres connus : locale.']);
    expect(await errorOf('/agenda.ics?order=title')).toEqual([
      400,
      `Paramètre inconnu : order. Paramètres connus : ${KNOWN}.`,
    ]);
    expect(await errorOf('/structures/items?from=2027-01-01')).toEqual([
      400,
      expect.stringMatching(/^Paramètre inconnu : from\. Paramètres connus : locale, page, pageSize, cursor, near,/),
    ]);
  });

  it('is refused in the language of who asks', async () => {
    expect(await errorOf('/agenda/items?order=title', 'en')).toEqual([
      400,
      `Unknown parameter: order. Known parameters: ${KNOWN}.`,
    ]);
    expect(await errorOf('/agenda/items?order=title', 'it')).toEqual([
      400,
      `Parametro sconosciuto: order. Parametri conosciuti: ${KNOWN}.`,
    ]);
  });

  it('reaches no draft through an address that is written otherwise', async () => {
    await request(app.server).get('/api/channels/agenda/items/..%2f..').expect(404);
    await request(app.server).post('/api/channels/agenda/items').expect(405);
  });
});

describe('a term that a reader names', () => {
  const counted = async (query: string) => (await p.items('agenda', query)).length;

  it('is understood by its code, its name in any language, or the postal code of a commune', async () => {
    for (const query of ['commune=05023', 'commune=Briançon', 'commune=briancon', 'commune=05100'])
      expect([query, await counted(`?${query}`)]).toEqual([query, await counted('')]);
  });

  it('is said to be unknown with the nearest ones, which are listed at an address', async () => {
    const list = `${AGENDA}/terms/commune`;
    expect(await errorOf('/agenda/items?commune=Briancom')).toEqual([
      400,
      `Le paramètre « commune » ne convient pas : « Briancom » n'est pas connu. Les plus proches : Briançon (05023). Tous sont listés à ${list}`,
    ]);
    const { body } = await p.get('/agenda/terms/commune');
    expect(body.data).toContainEqual(expect.objectContaining({ code: '05023', label: 'Briançon', aliases: ['05100'] }));
  });

  it('is nothing to complain about when it is an entry that is no longer published', async () => {
    expect(await p.items('agenda', '?venue.id=abcdefghijklmnopqrstuvwx')).toEqual([]);
  });
});

describe('the address of a channel', () => {
  it('is a page for people, in their language, and data for programs', async () => {
    const page = await p.get('/agenda', { Accept: 'text/html', 'Accept-Language': 'en' });
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.text).toContain('<html lang="en">');
    expect(page.text).toContain("<h1>What's on</h1>");
    expect(page.text).toContain('console.log(item.title, item.startDate, item.startTime)');
    expect(page.headers.vary).toBe('Accept-Encoding, Origin, Accept, Accept-Language');
    expect((await p.get('/agenda')).body.data.slug).toBe('agenda');
  });

  it.each(['', '/agenda', '/agenda/docs', '/agenda/terms', '/-/documentation/swagger-ui.css'])(
    'has a validator and is kept by caches: %s',
    async (path) => {
      const { headers } = await p.get(path);
      expect(headers['cache-control']).toMatch(/^public, max-age=/);
      const again = await p.get(path, { 'If-None-Match': headers.etag ?? '' });
      expect(again.status).toBe(304);
    },
  );
});
