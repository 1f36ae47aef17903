/** @databases sqlite postgres */
import { milliseconds } from 'date-fns';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import request from 'supertest';
import { bootApp, type TestApp } from '../support/boot';
import type { Document } from '../support/commons';
import { members, type Member } from '../support/members';

const PERFORMANCE = 'api::performance.performance';
const ROOT = path.resolve(__dirname, '..', '..');
/** A Friday a hundred days from now: what is past tells nobody anything. */
const EVENING = new Date(Date.now() + milliseconds({ days: 100 })).toISOString().slice(0, 10);
const shift = (days: number) => new Date(Date.parse(EVENING) + milliseconds({ days })).toISOString().slice(0, 10);

let app: TestApp;
let m: ReturnType<typeof members>;
let theatre: string;
let harmonie: string;
let ana: Member;
let bruno: Member;
let venues: Record<'briancon' | 'guillestre' | 'abries', string>;

beforeAll(async () => {
  app = await bootApp();
  m = members(app);
  theatre = await m.the.steward();
  harmonie = await organisation("L'Harmonie de Guillestre");
  ana = await m.signIn([theatre]);
  bruno = await m.signIn([harmonie]);
  venues = {
    briancon: await venue('Théâtre du Briançonnais', '05023', { latitude: 44.8966, longitude: 6.635 }),
    guillestre: await venue('Salle du Queyron', '05065', { latitude: 44.6598, longitude: 6.6494 }),
    abries: await venue('Église d’Abriès', '05001', {}),
  };
});
afterAll(() => app.close());

async function organisation(name: string): Promise<string> {
  const { the } = m;
  const values = { name, kinds: [await the.concept('organisation-kind', 'theatre')], territory: await the.territory() };
  const draft = await the.create('organisation', { ...values, provenance: await the.provenance() });
  await the.update('organisation', draft, { steward: draft.documentId });
  await the.publish('organisation', draft);
  return draft.documentId;
}

async function venue(name: string, code: string, point: object): Promise<string> {
  const commune = await app.strapi.db.query('api::territory.territory').findOne({ where: { code } });
  const address = { locality: commune.name, countryCode: 'FR', commune: commune.documentId, ...point };
  return (await m.the.publishNew('venue', await m.the.venueData({ name, address }))).documentId;
}

let titles = 0;
/** A date of a new production of music, of the Harmonie unless it is said whose. */
async function date(data: object = {}, production: object = {}, steward = harmonie): Promise<Document> {
  const { the } = m;
  const title = `Concert ${(titles += 1)}`;
  const disciplines = [await the.concept('discipline', 'music')];
  const made = await the.publishNew(
    'production',
    await the.productionData({ title, disciplines, form: await the.concept('event-form', 'concert'), ...production }),
  );
  return the.create(
    'performance',
    await the.performanceData({
      ...{ startDate: EVENING, venue: venues.guillestre, production: made.documentId, steward, organisers: [steward] },
      ...data,
    }),
  );
}
const announce = async (data: object = {}, production: object = {}, steward = harmonie): Promise<Document> => {
  const draft = await date(data, production, steward);
  await m.the.publish('performance', draft);
  return draft;
};

const calendar = async (member: Member, from = EVENING, to = from) => {
  const { body } = await m.ask(member, 'get', `/dates?from=${from}&to=${to}`).expect(200);
  return body.data as {
    entries: Record<string, unknown>[];
    options: Record<string, unknown>[];
    names: Record<string, string>;
  };
};
const shown = async (member: Member, { documentId }: { documentId: string }, from = EVENING, to = from) =>
  (await calendar(member, from, to)).entries.filter(({ id }) => id === documentId);

const typing = (values: object = {}) => ({
  ...{ documentId: null, date: EVENING, time: '20:00', endDate: null, endTime: null, status: null, distanceKm: 28 },
  relations: { venue: { connect: [venues.briancon], disconnect: [] } },
  ...values,
});
const around = async (member: Member, values: object = {}) =>
  (await m.ask(member, 'post', '/dates/clashes', typing(values)).expect(200)).body.data;

describe('the calendar', () => {
  it('shows what everybody published, with its names once', async () => {
    const concert = await announce();
    const { entries, names } = await calendar(ana);
    expect(entries.find(({ id }) => id === concert.documentId)).toEqual({
      id: concert.documentId,
      title: expect.stringMatching(/^Concert/),
      ...{ date: EVENING, time: '20:30', endDate: null, endTime: null, status: 'scheduled' },
      ...{ isDraft: false, isPublished: true, isMine: false, hasRival: false, hall: null },
      ...{ place: venues.guillestre, commune: expect.any(String), organisers: [harmonie] },
      disciplines: [await m.the.concept('discipline', 'music')],
    });
    expect(names[venues.guillestre]).toBe('Salle du Queyron');
    expect(names[harmonie]).toBe("L'Harmonie de Guillestre");
    expect(Object.values(names)).toContain('Musique');
  });

  it("shows one's own drafts, marked, and nobody else's", async () => {
    const draft = await date();
    expect(await shown(bruno, draft)).toMatchObject([{ isDraft: true, isPublished: false, isMine: true }]);
    expect(await shown(ana, draft)).toEqual([]);
  });

  it('shows what lasts for days as long as it lasts', async () => {
    const form = await m.the.concept('event-form', 'exhibition');
    const exhibition = await announce({ startDate: shift(-3), startTime: null, endDate: shift(3), form });
    expect(await shown(ana, exhibition)).toMatchObject([{ date: shift(-3), time: null, endDate: shift(3) }]);
  });

  it('asks the database for entries twice, however many there are', async () => {
    const statements: string[] = [];
    const note = ({ sql }: { sql: string }) => statements.push(sql);
    app.strapi.db.connection.on('query', note);
    await calendar(ana, shift(-30), shift(30));
    app.strapi.db.connection.removeListener('query', note);
    expect(statements.filter((sql) => /from [`"]performances[`"] as/.test(sql))).toHaveLength(2);
  });

  it('marks the days on which two dates call the same public, for who has one of them', async () => {
    const [day, other] = [shift(20), shift(21)];
    const mine = await announce({ startDate: day, venue: venues.briancon }, {}, theatre);
    const rival = await announce({ startDate: day, venue: venues.briancon });
    const alone = await announce({ startDate: other });
    const { entries } = await calendar(ana, day, other);
    const marks = new Map(entries.map(({ id, hasRival }) => [id, hasRival]));
    expect([mine, rival, alone].map(({ documentId }) => marks.get(documentId))).toEqual([true, true, false]);
  });

  it('is for members: neither the public nor other roles see it', async () => {
    await request(app.server).get(`/commons/dates?from=${EVENING}&to=${EVENING}`).expect(401);
    const role = await app.strapi.service('admin::role').create({ name: 'Lecture', code: 'lecture' });
    const reader = await m.signIn([], role.code);
    await m.ask(reader, 'get', `/dates?from=${EVENING}&to=${EVENING}`).expect(403);
    await m.ask(ana, 'get', `/dates?from=${EVENING}&to=2000-01-01`).expect(400);
  });
});

describe('moving a date on the calendar', () => {
  const move = (member: Member, { documentId }: Document, from: object, to: object, publish = false) =>
    m.ask(member, 'post', `/dates/${documentId}/move`, { from, to, publish });

  it('waits in the draft unless its writer publishes it', async () => {
    const concert = await announce({ doorTime: '20:00', endTime: '22:00' });
    await move(bruno, concert, { date: EVENING, time: '20:30' }, { date: shift(1), time: '21:00' }).expect(200);
    expect(await m.the.read('performance', concert)).toMatchObject({
      startDate: shift(1),
      startTime: expect.stringMatching(/^21:00:00/),
    });
    expect(await shown(bruno, concert, EVENING, shift(1))).toMatchObject([
      { date: EVENING, isDraft: false },
      { date: shift(1), time: '21:00', endTime: '22:30', isDraft: true, isPublished: true },
    ]);
    expect(await shown(ana, concert, EVENING, shift(1))).toMatchObject([{ date: EVENING, time: '20:30' }]);
  });

  it('reaches the public at once when its writer says so', async () => {
    const concert = await announce();
    await move(bruno, concert, { date: EVENING, time: '20:30' }, { date: shift(2), time: '20:30' }, true).expect(200);
    const published = await m.the.read('performance', concert, { status: 'published' });
    expect(published).toMatchObject({ startDate: shift(2) });
  });

  it('refuses when somebody moved it meanwhile, and says so', async () => {
    const concert = await date();
    const from = { date: EVENING, time: '20:30' };
    await move(bruno, concert, from, { date: shift(1), time: '20:30' }).expect(200);
    const { body } = await move(bruno, concert, from, { date: shift(2), time: '20:30' }).expect(409);
    expect(body.error.message).toContain('a changé entre-temps');
  });

  it('needs the right to change the entry', async () => {
    const concert = await announce();
    const role = await app.strapi.service('admin::role').create({ name: 'Regarde', code: 'regarde' });
    await app.strapi.service('admin::role').assignPermissions(role.id, [
      { action: 'plugin::commons.write', subject: null, properties: {}, conditions: [] },
      {
        action: 'plugin::content-manager.explorer.read',
        subject: PERFORMANCE,
        properties: { fields: ['displayName', 'startDate'] },
        conditions: [],
      },
    ]);
    const watcher = await m.signIn([], 'regarde');
    expect(await shown(watcher, concert)).toHaveLength(1);
    await move(watcher, concert, { date: EVENING, time: '20:30' }, { date: shift(1), time: '20:30' }).expect(403);
  });
});

describe('what happens the same evening', () => {
  const day = shift(40);
  const ids = (found: { id: string }[]) => found.map(({ id }) => id);
  let far: Document;
  let near: Document;

  beforeAll(async () => {
    far = await announce({ startDate: day });
    near = await announce({ startDate: day, startTime: '18:00', venue: venues.briancon });
    const rehearsal = await m.the.concept('event-form', 'rehearsal');
    await announce({ startDate: day, startTime: '10:00' });
    await announce({ startDate: day, form: rehearsal });
    await announce({ startDate: day, eventStatus: 'cancelled' });
    await announce({ startDate: day, venue: venues.abries });
    await date({ startDate: day });
  });

  it('is listed nearest first, with its distance, whatever is not a rival left out', async () => {
    const { others, sameGathering, hasPlace } = await around(ana, { date: day });
    expect(others.map(({ id, km }: { id: string; km: number }) => [id, km])).toEqual([
      [near.documentId, 0],
      [far.documentId, 26],
    ]);
    expect([sameGathering, hasPlace]).toEqual([[], true]);
    expect(ids((await around(ana, { date: day, distanceKm: 25 })).others)).toEqual([near.documentId]);
  });

  it("says what both have for public, of a production that is being chosen, and one's own drafts", async () => {
    const { others } = await around(ana, { date: day });
    expect(others[0].publics).toEqual([]);
    const production = (await m.the.read('performance', far)).production as Document;
    const other = await m.the.publishNew(
      'production',
      await m.the.productionData({ title: 'Autre', disciplines: [await m.the.concept('discipline', 'music')] }),
    );
    const choosing = ({ documentId }: Document) => ({
      venue: { connect: [venues.briancon], disconnect: [] },
      production: { connect: [documentId], disconnect: [] },
    });
    const withMusic = await around(bruno, { date: day, relations: choosing(other) });
    const music = [{ id: await m.the.concept('discipline', 'music'), name: 'Musique' }];
    expect(
      withMusic.others.map(({ isDraft, publics }: { isDraft: boolean; publics: object[] }) => [isDraft, publics]),
    ).toEqual([
      [false, music],
      [false, music],
      [true, music],
    ]);
    expect(ids((await around(ana, { date: day, relations: choosing(production) })).others)).toEqual([near.documentId]);
  });

  it('sets the dates of the same festival apart', async () => {
    const group = await m.the.publishNew('event-group', await m.the.groupData());
    const within = await announce({ startDate: day, venue: venues.briancon, eventGroups: [group.documentId] });
    const mine = await date({ startDate: day, venue: venues.briancon, eventGroups: [group.documentId] }, {}, theatre);
    const { others, sameGathering } = await around(ana, { documentId: mine.documentId, date: day, relations: {} });
    expect(ids(sameGathering)).toEqual([within.documentId]);
    expect(ids(others)).toEqual([near.documentId, far.documentId]);
  });

  it('lists the whole evening while there is no place, and nothing for what calls nobody', async () => {
    const { others, hasPlace } = await around(ana, { date: day, relations: {} });
    expect([hasPlace, others.length]).toEqual([false, 5]);
    expect(await around(ana, { date: day, status: 'cancelled' })).toMatchObject({ isQuiet: true, others: [] });
  });

  it('is told to who announced theirs first, once', async () => {
    const evening = shift(50);
    const theirs = await announce({ startDate: evening, venue: venues.briancon });
    const ours = await announce({ startDate: evening, venue: venues.briancon }, {}, theatre);
    await m.the.publish('performance', ours);
    const notices = await app.strapi.db
      .query('plugin::commons.notice')
      .findMany({ where: { kind: 'clash', targetDocumentId: [theirs.documentId, ours.documentId] } });
    expect(notices).toMatchObject([
      {
        recipientId: bruno.userId,
        targetDocumentId: theirs.documentId,
        parameters: { otherDocumentId: ours.documentId, date: evening, place: 'Théâtre du Briançonnais', km: '0' },
      },
    ]);
  });
});

describe('an option on a date', () => {
  const day = shift(60);
  const option = (values: object = {}) => ({
    ...{
      date: day,
      time: '20:30',
      place: venues.briancon,
      commune: null,
      audience: 'Jeune public',
      note: 'CANARI-NOTE',
    },
    ...{ organisation: theatre, expiresDate: shift(30) },
    ...values,
  });
  const post = async (values: object = {}): Promise<string> =>
    (await m.ask(ana, 'post', '/date-options', option(values)).expect(200)).body.data.documentId;
  const options = async (member: Member) => (await calendar(member, day)).options;

  it('is seen by members, in the calendar and beside a date that they type', async () => {
    const id = await post();
    expect(await options(bruno)).toEqual([
      {
        ...{ id, date: day, time: '20:30', audience: 'Jeune public', note: 'CANARI-NOTE', expiresDate: shift(30) },
        ...{ isMine: false, isExpired: false, author: expect.stringMatching(/^Membre/) },
        place: { id: venues.briancon, name: 'Théâtre du Briançonnais' },
        commune: { id: expect.any(String), name: 'Briançon' },
        point: { latitude: 44.8966, longitude: 6.635 },
        organisation: { id: theatre, name: 'Théâtre du Briançonnais' },
      },
    ]);
    expect((await around(bruno, { date: day })).options).toMatchObject([{ id, km: 0 }]);
    await m.ask(ana, 'delete', `/date-options/${id}`).expect(200);
    expect(await options(bruno)).toEqual([]);
  });

  it('is changed and withdrawn by its organisation alone', async () => {
    const id = await post();
    await m.ask(bruno, 'put', `/date-options/${id}`, option({ organisation: harmonie })).expect(403);
    await m.ask(bruno, 'delete', `/date-options/${id}`).expect(403);
    await m.ask(bruno, 'post', `/date-options/${id}/confirm`).expect(403);
    await m.ask(bruno, 'post', '/date-options', option()).expect(403);
    await m.ask(ana, 'post', '/date-options', option({ place: 'inconnu' })).expect(400);
    await m.ask(ana, 'put', `/date-options/${id}`, option({ time: null, note: '' })).expect(200);
    expect(await options(ana)).toMatchObject([{ id, time: null, note: '', isMine: true }]);
    await m.ask(ana, 'delete', `/date-options/${id}`).expect(200);
  });

  it('is forgotten by the others when it has expired', async () => {
    const id = await post({ expiresDate: new Date(Date.now() - milliseconds({ days: 2 })).toISOString().slice(0, 10) });
    expect(await options(bruno)).toEqual([]);
    expect(await options(ana)).toMatchObject([{ id, isExpired: true }]);
    await m.ask(ana, 'delete', `/date-options/${id}`).expect(200);
  });

  it('becomes a draft in one click, without its note', async () => {
    const id = await post();
    const { body } = await m.ask(ana, 'post', `/date-options/${id}/confirm`).expect(200);
    const draft = await m.the.read('performance', body.data);
    expect(draft).toMatchObject({
      ...{ startDate: day, startTime: expect.stringMatching(/^20:30:00/), publishedAt: null },
      ...{ venue: { documentId: venues.briancon }, steward: { documentId: theatre } },
      organisers: [{ documentId: theatre }],
    });
    expect(JSON.stringify(draft)).not.toContain('CANARI');
    expect(await options(ana)).toEqual([]);
  });

  it('becomes one draft, however often it is confirmed', async () => {
    const id = await post({ date: shift(61) });
    const answers = await Promise.all([1, 2, 3].map(() => m.ask(ana, 'post', `/date-options/${id}/confirm`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404]);
    const refused = answers.find(({ status }) => status === 404);
    expect(refused?.body.error.message).toBe('Cette option n’existe plus\u00a0: elle a été retirée ou confirmée.');
    const drafts = await app.strapi.documents(PERFORMANCE).findMany({ filters: { startDate: shift(61) } });
    expect(drafts).toHaveLength(1);
  });

  it('reaches no channel, feed, page nor public route', async () => {
    const id = await post({ audience: 'CANARI-PUBLIC' });
    const token = await app.strapi.service('admin::api-token-content-api').create({
      ...{ kind: 'content-api', name: 'tout', description: '', type: 'full-access', lifespan: null },
    });
    const channels = await request(app.server).get('/api/channels').expect(200);
    const slugs = (channels.body.data as { slug: string }[]).map(({ slug }) => slug);
    const addresses = [
      ...['/api/channels', '/api/performances', '/api/venues', '/api/organisations', '/api/event-groups'],
      ...[
        '/api/options',
        '/api/commons/options',
        '/api/commons/date-options',
        '/commons/date-options',
        '/api/date-options',
      ],
      ...[`/id/option/${id}`, `/data/option/${id}.jsonld`, `/fr/option/${id}`, `/commons/dates?from=${day}&to=${day}`],
      ...['/commons/map/places', '/commons/map/outlines', '/commons/dates/settings'],
      ...slugs.flatMap((slug) =>
        ['/items', '/changes', '.ics', '.rss', '.atom', '.csv', '.geojson', '.jsonld'].map(
          (end) => `/api/channels/${slug}${end}`,
        ),
      ),
    ];
    for (const address of addresses)
      for (const headers of [{}, { Authorization: `Bearer ${token.accessKey}` }]) {
        const { text, status } = await request(app.server).get(address).set(headers);
        expect([address, text.includes('CANARI'), text.includes(id) && status === 200]).toEqual([
          address,
          false,
          false,
        ]);
        if (address.startsWith('/commons')) expect([401, 403, 404, 405]).toContain(status);
      }
    await m.ask(ana, 'delete', `/date-options/${id}`).expect(200);
  });
});

describe('the map', () => {
  const outlines = async () => (await m.ask(ana, 'get', '/map/outlines').expect(200)).body.data;
  const run = (...args: string[]) =>
    new Promise<{ code: unknown; output: string }>((resolve) => {
      execFile(
        process.execPath,
        [path.join(ROOT, 'scripts/outlines.cjs'), ...args],
        { env: process.env },
        (error, stdout, stderr) => resolve({ code: error?.code ?? 0, output: `${stdout}${stderr}` }),
      );
    });
  const file = path.join(ROOT, 'tests/fixtures/territory/communes.geojson');

  it('places venues where they are, else where their commune is', async () => {
    const { body } = await m.ask(ana, 'get', '/map/places').expect(200);
    const place = (id: string) => body.data.places.find((one: { id: string }) => one.id === id);
    expect(place(venues.guillestre)).toEqual({
      ...{ id: venues.guillestre, name: 'Salle du Queyron', isApproximate: false },
      ...{ commune: { id: expect.any(String), name: 'Guillestre' }, point: { latitude: 44.6598, longitude: 6.6494 } },
    });
    expect(place(venues.abries)).toMatchObject({ isApproximate: true, point: { latitude: expect.any(Number) } });
    expect([body.data.communes.length, body.data.tiles]).toEqual([36, null]);
  });

  it('draws the outlines that the operator loaded, every point of them', async () => {
    expect(await outlines()).toEqual([]);
    expect(await run(file)).toEqual({
      code: 0,
      output: expect.stringMatching(
        /^3 outlines written, 375 points, none left out: 05023 Briançon, 05082 Mont-Dauphin, 05001 Abriès-Ristolas\n33 communes still have none: Aiguilles/,
      ),
    });
    const { features } = JSON.parse(readFileSync(file, 'utf8'));
    expect((await outlines()).map(({ outline }: { outline: object }) => outline)).toEqual(
      expect.arrayContaining(features.map(({ geometry }: { geometry: object }) => geometry)),
    );
  });

  it('asks an official service only when told to', async () => {
    const { features } = JSON.parse(readFileSync(file, 'utf8'));
    const asked: string[] = [];
    const service = createServer((incoming, answer) => {
      const code = incoming.url?.slice(1) ?? '';
      asked.push(code);
      answer.end(JSON.stringify({ ...features[0], properties: { code, nom: code } }));
    }).listen(0, '127.0.0.1');
    await once(service, 'listening');
    const { output } = await run(`--api=http://127.0.0.1:${(service.address() as AddressInfo).port}/{code}`);
    service.close();
    expect(output).toMatch(/^35 outlines written.*\n1 were there already, the same: 05023 05023\n$/);
    expect([asked.length, asked.includes('05023')]).toEqual([36, true]);
  });

  it('names the feature that is wrong, says how to fix it, and writes nothing', async () => {
    expect(await run(path.join(ROOT, 'package.json'))).toEqual({
      code: 1,
      output: expect.stringContaining('This is not GeoJSON'),
    });
    expect(await run('absent.geojson')).toMatchObject({ code: 1, output: expect.stringContaining('There is no file') });
  });
});
