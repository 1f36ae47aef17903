/** @databases sqlite postgres */
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import request from 'supertest';
import { logInAsAdministrator } from '../support/administrator';
import { bootApp, type TestApp } from '../support/boot';
import { members, type Member } from '../support/members';
import { drain } from '../support/partners';

const ROOT = path.resolve(__dirname, '..', '..');
const WRITER = path.resolve(__dirname, '..', 'support', 'write-until-killed.cjs');
const { historyGaps } = require('../support/history-gaps.cjs') as {
  historyGaps(given: { strapi: object; dist: string; acknowledged: object[] }): Promise<string[]>;
};
const VENUE = 'api::venue.venue';
const ORGANISATION = 'api::organisation.organisation';
const PERFORMANCE = 'api::performance.performance';
const EXHIBITION = 'api::exhibition.exhibition';
const CRASHES = 3;
const OPERATIONS = 210;

// A type that the cooperative adds in Strapi, whose relation the venue shows too.
const exhibition = {
  kind: 'collectionType',
  collectionName: 'exhibitions',
  info: { singularName: 'exhibition', pluralName: 'exhibitions', displayName: 'Exposition' },
  options: { draftAndPublish: true },
  attributes: {
    title: { type: 'string' },
    venues: { type: 'relation', relation: 'manyToMany', target: VENUE, inversedBy: 'exhibitions' },
  },
};

let app: TestApp;
let m: ReturnType<typeof members>;
let dist: string;
let superAdmin: { Authorization: string };

beforeAll(async () => {
  dist = extendedApplication();
  app = await bootApp({}, dist);
  m = members(app);
  superAdmin = { Authorization: `Bearer ${await logInAsAdministrator(app)}` };
});
afterAll(async () => {
  await app.close();
  rmSync(dist, { recursive: true, force: true });
});

function extendedApplication(): string {
  mkdirSync(path.join(ROOT, '.tmp'), { recursive: true });
  const folder = mkdtempSync(path.join(ROOT, '.tmp', 'dist-'));
  cpSync(path.join(ROOT, 'dist'), folder, { recursive: true });
  const types = (name: string) => path.join(folder, 'src', 'api', name, 'content-types', name);
  mkdirSync(types('exhibition'), { recursive: true });
  writeFileSync(path.join(types('exhibition'), 'schema.json'), JSON.stringify(exhibition));
  const venue = JSON.parse(readFileSync(path.join(types('venue'), 'schema.json'), 'utf8')) as { attributes: object };
  const exhibitions = { type: 'relation', relation: 'manyToMany', target: EXHIBITION, mappedBy: 'venues' };
  writeFileSync(
    path.join(types('venue'), 'schema.json'),
    JSON.stringify({ ...venue, attributes: { ...venue.attributes, exhibitions } }),
  );
  return folder;
}

interface Revision {
  id: number;
  number: number;
  action: string;
  name: string;
  snapshot: Record<string, unknown>;
  changes: string[];
  authorship: { origin: string; administratorId: number | null; reason?: { code: string } };
}

const history = () => app.strapi.plugin('commons').service('history');
const since = (uid: string, documentId: string, locale: string | null = null): Promise<Revision[]> =>
  history().since(uid, documentId, locale, 0);
const received = (revisions: Revision[]) => revisions.map(({ number, action }) => `${number} ${action}`);
const latest = (uid: string, documentId: string, locale: string | null = null): Promise<Revision> =>
  history().latest(uid, documentId, locale);
const draft = (uid: string, documentId: string, locale: string | null = null) =>
  app.strapi.plugin('commons').service('snapshots').read(uid, documentId, locale);
const revisionCount = () => app.strapi.db.query('plugin::commons.revision').count();
const contentManager = (method: 'post' | 'put' | 'delete', address: string, body?: object) =>
  request(app.server)[method](`/content-manager/collection-types/${address}`).set(superAdmin).send(body);
const organisation = async (name: string) => m.the.publishNew('organisation', await m.the.organisationData({ name }));

describe('a write', () => {
  it('leaves one revision with what it changed, who wrote it and from where', async () => {
    const member = await m.signIn();
    const venue = await m.the.create('venue', await m.the.venueData());
    await m.save(member, VENUE, venue.documentId, { capacity: 180 }).expect(200);
    const revisions = await since(VENUE, venue.documentId, 'fr');
    expect(received(revisions)).toEqual(['1 create', '2 update']);
    expect(revisions[0]).toMatchObject({ authorship: { origin: 'script', administratorId: null } });
    expect(revisions[1]).toMatchObject({
      changes: ['capacity'],
      authorship: { origin: 'admin', administratorId: member.userId },
    });
    expect(revisions[1]?.snapshot).toEqual(await draft(VENUE, venue.documentId, 'fr'));
    expect(revisions[1]?.snapshot).toMatchObject({ capacity: 180, operator: { name: 'Théâtre du Briançonnais' } });
  });

  it('is told by what it does: created and published, changed, its draft discarded, unpublished, copied', async () => {
    const venue = await m.the.publishNew('venue', await m.the.venueData());
    await m.the.update('venue', venue, { capacity: 90 });
    await app.strapi.documents(VENUE).discardDraft({ documentId: venue.documentId });
    await app.strapi.documents(VENUE).unpublish({ documentId: venue.documentId });
    const revisions = await since(VENUE, venue.documentId, 'fr');
    expect(received(revisions)).toEqual(['1 create', '2 publish', '3 update', '4 discardDraft', '5 unpublish']);
    expect(revisions.map(({ changes }) => changes.length > 0)).toEqual([true, false, true, true, false]);
    const copy = (await app.strapi.documents(VENUE).clone({ documentId: venue.documentId })) as { documentId: string };
    expect(received(await since(VENUE, copy.documentId, 'fr'))).toEqual(['1 clone']);
  });

  it('tells what publishing completes inside of itself', async () => {
    const date = await m.the.date({ organisers: [] });
    await m.the.publish('performance', date);
    const revisions = await since(PERFORMANCE, date.documentId);
    expect(received(revisions)).toEqual(['1 create', '2 publish']);
    expect(revisions[1]?.changes).toEqual(['organisers']);
  });

  it('leaves its revision in every language that it touches', async () => {
    const venue = await m.the.create('venue', await m.the.venueData());
    await m.the.update('venue', venue, { name: 'Theatre of Briançon' }, { locale: 'en' });
    await m.the.update('venue', venue, { capacity: 250 });
    expect(received(await since(VENUE, venue.documentId, 'en'))).toEqual(['1 create', '2 update']);
    expect((await latest(VENUE, venue.documentId, 'en')).changes).toEqual(['capacity']);
  });

  it('by a program that holds a token is told to come from there', async () => {
    const venue = await m.the.create('venue', await m.the.venueData());
    const token = await app.strapi.service('admin::api-token-content-api').create({
      ...{ kind: 'content-api', name: 'Essai', description: '', type: 'full-access', lifespan: null },
    });
    await request(app.server)
      .put(`/api/venues/${venue.documentId}`)
      .set('Authorization', `Bearer ${token.accessKey}`)
      .send({ data: { capacity: 12 } })
      .expect(200);
    const revisions = await since(VENUE, venue.documentId, 'fr');
    expect(received(revisions)).toEqual(['1 create', '2 update', '3 publish']);
    expect(revisions[1]?.authorship).toEqual({ origin: 'api', administratorId: null });
  });

  it('of many entries at once leaves a revision for each', async () => {
    const venues = [1, 2].map(async () => m.the.create('venue', await m.the.venueData()));
    const documentIds = (await Promise.all(venues)).map(({ documentId }) => documentId);
    await contentManager('post', `${VENUE}/actions/bulkPublish`, { documentIds }).expect(200);
    await contentManager('post', `${VENUE}/actions/bulkUnpublish`, { documentIds }).expect(200);
    await contentManager('post', `${VENUE}/actions/bulkDelete`, { documentIds }).expect(200);
    for (const documentId of documentIds)
      expect(received(await since(VENUE, documentId, 'fr'))).toEqual([
        '1 create',
        '2 publish',
        '3 unpublish',
        '4 delete',
      ]);
  });

  it('that is refused leaves none', async () => {
    const venue = await m.the.create('venue', await m.the.venueData());
    const before = await revisionCount();
    await contentManager('put', `${VENUE}/${venue.documentId}`, { capacity: -3 }).expect(400);
    const undone = app.strapi.db.transaction(async () => {
      await m.the.update('venue', venue, { capacity: 3 });
      throw new Error('The disk is full');
    });
    await expect(undone).rejects.toThrow('The disk is full');
    expect(await revisionCount()).toBe(before);
  });

  it('of an entry that is older than its history keeps what it was before', async () => {
    const venue = await m.the.create('venue', await m.the.venueData({ capacity: 40 }));
    await app.strapi.db.query('plugin::commons.revision').deleteMany({ where: { targetDocumentId: venue.documentId } });
    await m.the.update('venue', venue, { capacity: 41 });
    const revisions = await since(VENUE, venue.documentId, 'fr');
    expect(received(revisions)).toEqual(['1 initial', '2 update']);
    expect(revisions.map(({ snapshot }) => snapshot.capacity)).toEqual([40, 41]);
  });

  it('from the other side of a relation is one of the entries that it gains and loses', async () => {
    const exhibitions = app.strapi.documents(EXHIBITION as typeof PERFORMANCE);
    const [first, second] = [
      await m.the.create('venue', await m.the.venueData({ name: 'Chapelle' })),
      await m.the.create('venue', await m.the.venueData({ name: 'Cloître' })),
    ];
    const { documentId } = await exhibitions.create({ data: { title: 'Neiges', venues: [first.documentId] } as never });
    await exhibitions.update({ documentId, data: { venues: { set: [second.documentId] } } as never });
    expect(received(await since(VENUE, first.documentId, 'fr'))).toEqual(['1 create', '2 update', '3 update']);
    expect((await latest(VENUE, second.documentId, 'fr')).changes).toEqual(['exhibitions']);
    await exhibitions.delete({ documentId });
    expect((await latest(VENUE, second.documentId, 'fr')).snapshot.exhibitions).toEqual([]);
  });

  it('that deletes an entry is one of those that pointed to it', async () => {
    const date = await m.the.date();
    const { documentId } = (await m.the.read('performance', date)).venue as { documentId: string };
    await app.strapi.documents(VENUE).unpublish({ documentId });
    await app.strapi.documents(VENUE).delete({ documentId });
    expect(await latest(PERFORMANCE, date.documentId)).toMatchObject({ action: 'update', changes: ['venue'] });
  });
});

interface Answer {
  revisions: [{ id: number }, { id: number }, { id: number }];
  total: number;
  mayRestore: boolean;
  changes: [{ change: { parts: [{ fields: object[] }] } }];
}

function expectData({ status, body }: { status: number; body: { data: never; error: unknown } }): Answer {
  expect({ status, error: body.error }).toEqual({ status: 200, error: undefined });
  return body.data;
}

describe('the history of an entry', () => {
  let member: Member;
  let venue: { documentId: string };

  beforeAll(async () => {
    const house = await organisation('Maison de la culture');
    member = await m.signIn([house.documentId]);
    const contact = { email: 'regie@theatre.example', phone: '+33492000000', visibility: 'members' };
    const own = { steward: house.documentId, contact, gettingThere: 'Bus 4, arrêt Champ de Mars' };
    venue = await m.the.create('venue', await m.the.venueData({ name: 'La Maison', ...own }));
    await m.save(member, VENUE, venue.documentId, { gettingThere: 'Bus 6, arrêt Champ de Mars', capacity: 300 });
    await m.the.update('venue', venue, { contact: { ...contact, email: 'technique@theatre.example' } });
  });

  const page = async (who: Member) =>
    expectData(await m.ask(who, 'get', `/history/entries/${VENUE}/${venue.documentId}?locale=fr`));
  const compare = async (who: Member, to: number, from?: number) =>
    expectData(await m.ask(who, 'get', `/history/compare?to=${to}${from ? `&from=${from}` : ''}`));

  it('says who wrote what, when and from where, in the words of the forms', async () => {
    const { revisions, total, mayRestore } = await page(member);
    expect({ total, mayRestore }).toEqual({ total: 3, mayRestore: true });
    expect(revisions[1]).toMatchObject({
      ...{ number: 2, action: 'update', origin: 'admin', reason: null, locale: 'fr' },
      author: expect.stringMatching(/^Membre \d+$/),
      fields: ['Jauge totale', 'Venir sans voiture'],
    });
  });

  it('shows what differs field by field, and word by word in texts', async () => {
    const { revisions } = await page(member);
    const { changes } = await compare(member, revisions[1].id);
    expect(changes).toEqual([
      {
        attribute: 'capacity',
        label: 'Jauge totale',
        change: { kind: 'value', type: 'integer', before: null, after: 300 },
      },
      {
        ...{ attribute: 'gettingThere', label: 'Venir sans voiture' },
        change: {
          kind: 'text',
          parts: [
            { became: 'same', text: 'Bus ' },
            { became: 'removed', text: '4' },
            { became: 'added', text: '6' },
            { became: 'same', text: ', arrêt Champ de Mars' },
          ],
        },
      },
    ]);
  });

  it('shows contacts to those who answer for the entry, and to nobody else', async () => {
    const { revisions } = await page(member);
    const emailOf = async (who: Member) => {
      const { changes } = await compare(who, revisions[0].id);
      return changes[0].change.parts[0].fields;
    };
    expect(await emailOf(member)).toEqual([
      { attribute: 'email', label: 'Courriel', change: expect.objectContaining({ kind: 'text' }) },
    ]);
    const stranger = await m.signIn();
    expect(await emailOf(stranger)).toEqual([{ attribute: 'email', label: 'Courriel', change: { kind: 'hidden' } }]);
    const { text } = await m.ask(stranger, 'get', `/history/compare?to=${revisions[2].id}`).expect(200);
    expect(text).not.toMatch(/theatre\.example|492000000/);
  });

  it('is only for those who may read the entry', async () => {
    const nobody = await m.signIn([], 'strapi-author');
    await m.ask(nobody, 'get', `/history/entries/${VENUE}/${venue.documentId}`).expect(403);
  });

  it('restores one field, then the whole, each by a write of its own', async () => {
    const { revisions } = await page(member);
    const [, second, first] = revisions;
    await m.ask(member, 'post', `/history/revisions/${first.id}/restore`, { attributes: ['gettingThere'] }).expect(200);
    expect(await latest(VENUE, venue.documentId, 'fr')).toMatchObject({
      ...{ number: 4, action: 'update', changes: ['gettingThere'] },
      authorship: { origin: 'admin', administratorId: member.userId, reason: { code: 'restore' } },
    });
    expect(await draft(VENUE, venue.documentId, 'fr')).toMatchObject({ capacity: 300 });
    await m.ask(member, 'post', `/history/revisions/${second.id}/restore`).expect(200);
    const snapshotOf = async (id: number) => ((await history().find(id)) as Revision).snapshot;
    expect(await draft(VENUE, venue.documentId, 'fr')).toEqual(await snapshotOf(second.id));
  });

  it('leaves out what is gone, and says so', async () => {
    const passing = await organisation('Compagnie de passage');
    await m.the.update('venue', venue, { owner: passing.documentId });
    const { id } = await latest(VENUE, venue.documentId, 'fr');
    await m.the.update('venue', venue, { owner: null });
    await app.strapi.documents(ORGANISATION).unpublish({ documentId: passing.documentId });
    await app.strapi.documents(ORGANISATION).delete({ documentId: passing.documentId });
    const { body } = await m.ask(member, 'post', `/history/revisions/${id}/restore`).expect(200);
    expect(body.data.missing).toEqual([{ attribute: 'owner', name: 'Compagnie de passage' }]);
  });

  it('takes a write back in one go, unless somebody has written over it', async () => {
    await m.the.update('venue', venue, { capacity: 310 });
    const { id } = await latest(VENUE, venue.documentId, 'fr');
    expect(await history().revert(id)).toMatchObject({ attributes: ['capacity'] });
    expect(await draft(VENUE, venue.documentId, 'fr')).toMatchObject({ capacity: 300 });
    await m.the.update('venue', venue, { capacity: 320 });
    const { body } = await m.ask(member, 'post', `/history/revisions/${id}/revert`).expect(400);
    expect(body.error.message).toContain('Jauge totale');
  });
});

describe('an entry that was deleted', () => {
  it('comes back with its identity and its languages, as a draft', async () => {
    const venue = await m.the.publishNew(
      'venue',
      await m.the.venueData({ name: 'Salle perdue', slug: 'salle-perdue' }),
    );
    await m.the.update('venue', venue, { name: 'Lost hall' }, { locale: 'en' });
    const [french, english] = [await draft(VENUE, venue.documentId, 'fr'), await draft(VENUE, venue.documentId, 'en')];
    const address = `/id/venue/${venue.documentId}`;
    await contentManager('delete', `${VENUE}/${venue.documentId}`).expect(200);
    await request(app.server).get(address).expect(410);
    const member = await m.signIn();
    const { body } = await m.ask(member, 'get', `/history/deleted?search=PERDUE`).expect(200);
    expect(body.data.entries).toMatchObject([
      { name: 'Salle perdue', uid: VENUE, mayBringBack: true, author: 'Direction' },
    ]);
    await m.ask(member, 'post', `/history/deleted/${VENUE}/${venue.documentId}`).expect(200);
    expect(await draft(VENUE, venue.documentId, 'fr')).toEqual(french);
    expect(await draft(VENUE, venue.documentId, 'en')).toEqual(english);
    expect(await latest(VENUE, venue.documentId, 'fr')).toMatchObject({
      action: 'create',
      authorship: { administratorId: member.userId, reason: { code: 'bring-back' } },
    });
    expect((await m.ask(member, 'get', '/history/deleted?search=perdue')).body.data.total).toBe(0);
    await request(app.server).get(address).expect(404);
    await m.the.publish('venue', venue);
    await drain(app.strapi);
    await request(app.server).get(address).expect(303);
    await m.ask(member, 'post', `/history/deleted/${VENUE}/${venue.documentId}`).expect(400);
  });
});

describe('a process that is killed while people write', () => {
  it('has kept a revision of everything that it had written', async () => {
    const seed = Number(process.env.HISTORY_SEED ?? randomInt(1e9));
    const data = {
      venue: await m.the.venueData(),
      production: await m.the.productionData(),
      person: await m.the.personData(),
      work: await m.the.workData(),
    };
    const acknowledged: { documentIds: string[] }[] = [];
    app = await app.restart(async () => {
      for (let crash = 0; crash < CRASHES; crash += 1)
        acknowledged.push(...(await writeAndKill({ seed: seed + crash, dist, data }, OPERATIONS / CRASHES)));
    });
    m = members(app);
    const gaps = await historyGaps({ strapi: app.strapi, dist, acknowledged });
    expect({ seed, gaps }).toEqual({ seed, gaps: [] });
    expect(acknowledged.length).toBeGreaterThanOrEqual(OPERATIONS);
  });
});

/** Writes in another process, kills it once it has answered so many writes, answers what it had. */
async function writeAndKill(instructions: object, count: number): Promise<{ documentIds: string[] }[]> {
  const child = spawn(process.execPath, [WRITER, JSON.stringify(instructions)], {
    env: process.env,
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  let output = '';
  child.stdio[3]?.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    if (output.split('\n').length > count) setTimeout(() => child.kill('SIGKILL'), Math.random() * 30);
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  if (signal !== 'SIGKILL') throw new Error(`The writer ended by itself with code ${code}`);
  return output
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as { documentIds: string[] });
}
