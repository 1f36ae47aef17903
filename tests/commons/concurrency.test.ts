/** @databases sqlite postgres */
import request from 'supertest';
import { bootApp, type TestApp } from '../support/boot';
import { later } from '../support/clock';
import { members, type Member } from '../support/members';

const VENUE = 'api::venue.venue';
const PATH = `/content-manager/collection-types/${VENUE}`;
/** The benchmark `concurrency` races a thousand. */
const PAIRS = 50;

let app: TestApp;
let m: ReturnType<typeof members>;
let camille: Member;
let sacha: Member;

interface Opened {
  documentId: string;
  updatedAt: string;
  capacity: number;
}

beforeAll(async () => {
  app = await bootApp();
  m = members(app);
  const theatre = await m.the.steward();
  camille = await m.signIn([theatre]);
  sacha = await m.signIn([theatre]);
});
afterAll(() => app.close());

const newVenue = (data = {}) =>
  m.the.venueData({ capacity: 300, ...data }).then((values) => m.the.publishNew('venue', values));
const open = async (documentId: string, query = ''): Promise<Opened> =>
  (await request(app.server).get(`${PATH}/${documentId}${query}`).set(camille.headers).expect(200)).body.data;

/** Saves the form of an entry that was opened when it was like this. */
const save = ({ headers }: Member, { documentId, updatedAt }: Opened, data: object) =>
  request(app.server).put(`${PATH}/${documentId}`).set(headers).set('If-Match', `"${updatedAt}"`).send(data);
const publish = ({ headers }: Member, { documentId, updatedAt }: Opened, data: object) =>
  request(app.server)
    .post(`${PATH}/${documentId}/actions/publish`)
    .set(headers)
    .set('If-Match', `"${updatedAt}"`)
    .send(data);
const merge = (member: Member, { documentId }: Opened, updatedAt: string, values: object, isPublished = false) =>
  m.ask(member, 'post', '/merges', { uid: VENUE, documentId, updatedAt, values, isPublished });

describe('two people in one entry', () => {
  it('shows the second what both wrote, with what only one changed already chosen, and writes nothing', async () => {
    const opened = await open((await newVenue({ altitudeMetres: 1320 })).documentId);
    await save(camille, opened, { name: 'Le Théâtre', capacity: 310 }).expect(200);
    const { status, body } = await save(sacha, opened, {
      ...{ name: 'Théâtre de Briançon', capacity: 300, altitudeMetres: 1326 },
    });
    expect([status, body.error.message]).toEqual([
      409,
      'Membre 1 a enregistré cette fiche pendant que vous écriviez. Rien n’est perdu : choisissez ce qui reste.',
    ]);
    expect(body.error.details.errors).toEqual([
      { path: ['name'], name: 'ValidationError', message: 'Membre 1 a aussi changé ce champ.' },
    ]);
    expect(body.error.details.conflict).toMatchObject({ uid: VENUE, documentId: opened.documentId, by: 'Membre 1' });
    expect(body.error.details.conflict.fields).toMatchObject([
      {
        ...{ attribute: 'name', label: 'Nom', chosen: null },
        ...{ base: 'Théâtre du Briançonnais', theirs: 'Le Théâtre', mine: 'Théâtre de Briançon' },
      },
      { attribute: 'altitudeMetres', label: expect.any(String), base: 1320, theirs: 1320, mine: 1326, chosen: 'mine' },
      {
        attribute: 'capacity',
        label: 'Jauge totale',
        base: 300,
        theirs: 310,
        mine: 300,
        chosen: 'theirs',
        myChange: null,
      },
    ]);
    expect(await open(opened.documentId)).toMatchObject({ name: 'Le Théâtre', capacity: 310, altitudeMetres: 1320 });
  });

  it('saves what the second keeps on what the first wrote, and asks again when a third came in between', async () => {
    const opened = await open((await newVenue()).documentId);
    await save(camille, opened, { name: 'Le Théâtre', capacity: 310 }).expect(200);
    const { conflict } = (await save(sacha, opened, { name: 'Théâtre', altitudeMetres: 1326 })).body.error.details;
    await save(camille, await open(opened.documentId), { name: 'Le Théâtre municipal' }).expect(200);
    const values = { name: 'Théâtre', altitudeMetres: 1326 };
    const again = await merge(sacha, opened, conflict.updatedAt, values).expect(409);
    const { updatedAt, fields } = again.body.error.details.conflict;
    expect(fields).toMatchObject([
      { attribute: 'name', base: 'Le Théâtre', theirs: 'Le Théâtre municipal', mine: 'Théâtre', chosen: null },
      { attribute: 'altitudeMetres', chosen: 'mine' },
    ]);
    await merge(sacha, opened, updatedAt, values).expect(200);
    expect(await open(opened.documentId)).toMatchObject({ name: 'Théâtre', capacity: 310, altitudeMetres: 1326 });
  });

  it('holds for publishing too, and publishes the merge when that was asked', async () => {
    const opened = await open((await newVenue()).documentId);
    await publish(camille, opened, { capacity: 310 }).expect(200);
    const { body } = await publish(sacha, opened, { capacity: 320 }).expect(409);
    const { updatedAt } = body.error.details.conflict;
    await merge(sacha, opened, updatedAt, { capacity: 320 }, true).expect(200);
    expect(await open(opened.documentId, '?status=published')).toMatchObject({ capacity: 320 });
  });

  it('compares relations and parts by what they are, even those that the other removed', async () => {
    const kind = await m.the.concept('link-kind', 'website');
    const link = { url: 'https://theatre.example', kind };
    const opened = await open((await newVenue({ links: [link] })).documentId);
    const [part] = (opened as unknown as { links: { id: number; url: string }[] }).links;
    const chapel = { documentId: await m.the.concept('venue-kind', 'chapel', { prefLabel: { fr: 'Chapelle' } }) };
    await save(camille, opened, { links: [], kinds: { connect: [chapel], disconnect: [] } }).expect(200);
    const typed = {
      links: [{ id: part?.id, url: 'https://briancon.example', kind: { connect: [{ documentId: kind }] } }],
      kinds: { connect: [], disconnect: [] },
    };
    const { fields, updatedAt } = (await save(sacha, opened, typed).expect(409)).body.error.details.conflict;
    expect(fields).toMatchObject([
      {
        ...{ attribute: 'links', base: [{ url: 'https://theatre.example' }], theirs: [], chosen: null },
        mine: [{ url: 'https://briancon.example' }],
      },
    ]);
    await merge(sacha, opened, updatedAt, { links: fields[0].mine }).expect(200);
    expect(await open(opened.documentId)).toMatchObject({ links: [{ url: 'https://briancon.example' }] });
  });

  it('lets through who changed it last themselves, and what leaves the other’s text as it is', async () => {
    const opened = await open((await newVenue()).documentId);
    await save(camille, opened, { capacity: 310 }).expect(200);
    await save(sacha, opened, { capacity: 310 }).expect(200);
    const { body } = await save(camille, await open(opened.documentId), { capacity: 320 }).expect(200);
    await save(camille, body.data, { capacity: 330 }).expect(200);
  });

  it('merges only what the role of who merges may write', async () => {
    const opened = await open((await newVenue()).documentId);
    await merge(camille, opened, opened.updatedAt, { unknown: 1 }).expect(403);
    const reader = await m.signIn([], 'strapi-author');
    await merge(reader, opened, opened.updatedAt, { capacity: 1 }).expect(403);
  });
});

describe('a program', () => {
  it('may say what it read, and is answered 412 when it changed', async () => {
    const { documentId } = await newVenue();
    const token = await app.strapi
      .service('admin::api-token')
      .create({ name: 'Programme', type: 'full-access', description: '', lifespan: null });
    const put = (ifMatch: string, capacity: number) =>
      request(app.server)
        .put(`/api/venues/${documentId}`)
        .set('Authorization', `Bearer ${token.accessKey}`)
        .set('If-Match', ifMatch)
        .send({ data: { capacity } });
    const read = async (): Promise<string> =>
      (await request(app.server).get(`/api/venues/${documentId}`).set('Authorization', `Bearer ${token.accessKey}`))
        .body.data.updatedAt;
    const published = await read();
    expect((await put(published, 310)).status).toBe(200);
    expect((await put(published, 320)).status).toBe(412);
    expect((await put('hier', 320)).status).toBe(400);
    expect((await put(`"${await read()}"`, 330)).status).toBe(200);
  });
});

it(`loses nothing in ${PAIRS} races: of two who save at once, one is shown what the other wrote`, async () => {
  const { documentId } = await newVenue();
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const opened = await open(documentId);
    const outcomes = await Promise.all([
      save(camille, opened, { capacity: 1000 + pair }),
      save(sacha, opened, { capacity: 5000 + pair }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [mine] = outcomes.flatMap(({ body }) => body.error?.details.conflict.fields ?? []);
    const { capacity } = await open(documentId);
    expect([mine.theirs, mine.mine].sort()).toEqual([1000 + pair, 5000 + pair]);
    expect(capacity).toBe(mine.theirs);
  }
});

describe('who is here now', () => {
  const beat = async (member: Member, documentId: string) =>
    (await m.ask(member, 'post', '/presences', { uid: VENUE, documentId }).expect(200)).body.data;

  it('is known to the others from their first heartbeat, and forgotten when the heartbeats stop', async () => {
    const { documentId } = await newVenue();
    const came = Date.now();
    expect(await beat(camille, documentId)).toEqual([]);
    expect(await beat(sacha, documentId)).toEqual([{ name: 'Membre 1', since: expect.any(Number) }]);
    const [first] = await later(15_000, () => beat(camille, documentId).then(() => beat(sacha, documentId)));
    expect(first.since - came).toBeLessThan(15_000);
    expect(await later(120_000, () => beat(sacha, documentId))).toEqual([]);
    const [back] = await later(180_000, async () => {
      await beat(camille, documentId);
      return beat(sacha, documentId);
    });
    expect(back.since - came).toBeGreaterThanOrEqual(180_000);
  });

  it('leaves when the form is closed, and is not told to who may not read the entry', async () => {
    const { documentId } = await newVenue();
    await beat(camille, documentId);
    await m.ask(camille, 'delete', `/presences/${VENUE}/${documentId}`).expect(204);
    expect(await beat(sacha, documentId)).toEqual([]);
    await m.ask(sacha, 'post', '/presences', { uid: VENUE, documentId: 'inconnu' }).expect(404);
    await m.ask(sacha, 'post', '/presences', { uid: 'admin::user', documentId }).expect(404);
  });
});
