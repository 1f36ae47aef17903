/** @databases sqlite postgres */
import { milliseconds } from 'date-fns';
import request from 'supertest';
import { assembly } from './support/assembly';
import { bootApp, type TestApp } from './support/boot';
import { members, type Member } from './support/members';
import { partners, drain } from './support/partners';

const VENUE = 'api::venue.venue';

let app: TestApp;
let m: ReturnType<typeof members>;
let p: ReturnType<typeof partners>;
let steward: string;
let theatre: Member;
let newcomer: Member;

beforeAll(async () => {
  app = await bootApp();
  m = members(app);
  p = partners(app);
  steward = await m.the.steward();
  theatre = await m.signIn([steward]);
  newcomer = await m.signIn();
});
afterAll(() => app.close());

const read = async (
  plugin: string,
  part: string,
  { headers }: { headers: Record<string, string> } = { headers: { ...theatre.headers } },
) => (await request(app.server).get(`/${plugin}/home${part}`).set(headers).expect(200)).body.data;
const titles = async (by = theatre) =>
  (await read('commons', '/dates', by)).map(({ title }: { title: string }) => title);

const dayAfter = (days: number): string => new Date(Date.now() + milliseconds({ days })).toISOString().slice(0, 10);

const dateOf = async (title: string, days: number) =>
  m.the.date({ titleOverride: { fr: title }, startDate: dayAfter(days), pricing: 'free' });

describe('the home of who writes', () => {
  it('shows the next dates that they answer for, the first first, and none of others', async () => {
    await dateOf('Plus tard', 40);
    await dateOf('Bientôt', 20);
    await dateOf('Passé', -5);
    expect(await titles()).toEqual(['Bientôt', 'Plus tard']);
    expect(await titles(newcomer)).toEqual([]);
  });

  it('says what a draft lacks, and for which of the channels that show it a published date lacks something', async () => {
    const shape = ['title', 'startDate', 'venue.name', 'pictures'].map((field) => ({ field }));
    await p.save('agenda', { source: 'performances', name: { fr: "L'agenda" }, shape });
    await p.save('presse', { source: 'performances', name: { fr: 'La presse' }, shape: shape.slice(0, 3) });
    const later = { field: 'startDate', operator: 'onOrAfter', value: dayAfter(30) };
    await p.save('plus-tard', { source: 'performances', name: { fr: 'Plus tard' }, shape, filter: later });
    const [first] = await read('commons', '/dates');
    expect(first).toMatchObject({ title: 'Bientôt', isPublished: false, lacks: [{ channel: null }] });
    expect(first.lacks[0].what).toContain('une image avec sa licence');
    await m.the.publish('performance', { documentId: first.documentId });
    await drain(app.strapi);
    expect((await read('commons', '/dates'))[0]).toMatchObject({
      isPublished: true,
      place: { name: 'Théâtre du Briançonnais' },
      lacks: [{ channel: "L'agenda", what: ['une image avec sa licence'] }],
    });
  });

  it('counts what waits for them, and tells them what others did to their entries', async () => {
    const venue = await m.the.publishNew('venue', await m.the.venueData({ name: 'Salle des fêtes' }));
    expect(await read('commons', '/waiting')).toMatchObject({ suggestions: 0, messages: 0, stale: 0, duplicates: 0 });
    await m
      .ask(newcomer, 'post', `/entries/${VENUE}/${venue.documentId}/comments`, { text: 'Combien de places ?' })
      .expect(200);
    await m
      .ask(newcomer, 'post', '/suggestions', { uid: VENUE, documentId: venue.documentId, data: { capacity: 80 } })
      .expect(201);
    expect(await read('commons', '/waiting')).toMatchObject({ suggestions: 1, messages: 1 });
    expect(await read('commons', '/waiting', newcomer)).toMatchObject({ suggestions: 0, messages: 0 });
    await m.save(newcomer, VENUE, venue.documentId, { capacity: 90 }).expect(200);
    const [latest] = await read('commons', '/changes');
    expect(latest).toMatchObject({
      kind: 'edit',
      path: `/content-manager/collection-types/${VENUE}/${venue.documentId}`,
    });
  });

  it('ticks the first steps by what is theirs', async () => {
    const steps = async (by: Member) =>
      (await read('commons', '/steps', by)).map(({ code, isDone }: { code: string; isDone: boolean }) => [
        code,
        isDone,
      ]);
    expect(await steps(newcomer)).toEqual([
      ...[
        ['organisation', false],
        ['venue', false],
        ['show', false],
        ['date', false],
        ['published', false],
      ],
    ]);
    expect(await steps(theatre)).toEqual([
      ...[
        ['organisation', true],
        ['venue', true],
        ['show', true],
        ['date', true],
        ['published', true],
      ],
    ]);
    const [organisation, venue] = await read('commons', '/steps', newcomer);
    expect([organisation.path, venue.path]).toEqual([null, `/content-manager/collection-types/${VENUE}/create`]);
  });

  it('opens a season on what they already have', async () => {
    const group = await m.the.create('event-group', await m.the.groupData({ name: 'Saison du théâtre' }));
    const starts = (await m.ask(theatre, 'get', '/grids').expect(200)).body.data;
    expect(starts).toContainEqual({
      ...{ name: 'season', label: 'Saisir le programme', from: 'api::event-group.event-group' },
      ...{ type: 'Festivals, saisons, cycles', mayCreate: true },
      entries: [{ documentId: group.documentId, name: 'Saison du théâtre' }],
    });
  });
});

describe('the home of who looks after channels', () => {
  it('says what each of theirs holds, what came today, what waits and what is to read again', async () => {
    const { documentId } = await p.save('attente', {
      source: 'performances',
      name: { fr: 'En attente' },
      approval: 'all',
    });
    await drain(app.strapi);
    const own = async () =>
      (await read('channels', '')).find((channel: { documentId: string }) => channel.documentId === documentId);
    expect(await own()).toMatchObject({ name: { fr: 'En attente' }, count: 0, arrivals: 0, waiting: 1, outdated: 0 });
    const [date] = await read('commons', '/dates');
    const decide = (body: object) =>
      request(app.server)
        .put(`/channels/channels/${documentId}/curations/${date.documentId}`)
        .set(theatre.headers)
        .send(body)
        .expect(200);
    await decide({ decision: 'approve', overlay: { title: { fr: 'Nos mots' } } });
    await drain(app.strapi);
    expect(await own()).toMatchObject({ count: 1, arrivals: 1, waiting: 0, outdated: 0 });
    await m.the.update('performance', date, { titleOverride: { fr: 'Un autre titre' } });
    await m.the.publish('performance', date);
    await drain(app.strapi);
    expect(await own()).toMatchObject({ count: 1, outdated: 1 });
    expect(await read('channels', '', newcomer)).toEqual([]);
  });
});

describe('the home of a member of the cooperative', () => {
  it('asks for each vote that is open to them until they vote', async () => {
    const here = assembly(app);
    const [voter, other] = [await here.join('culture'), await here.join('culture')];
    const number = await here.propose(voter, { title: 'Un festival commun' });
    const votes = async (by: typeof voter) =>
      (await read('cooperative', '', by)).votes.map((one: { number: string }) => one.number);
    expect(await votes(voter)).toEqual([]);
    await here.duringVote(async () => {
      expect(await votes(voter)).toEqual([number]);
      await here.vote(voter, number, 'for').expect(200);
      expect([await votes(voter), await votes(other)]).toEqual([[], [number]]);
    });
    await here.afterClose(async () => expect(await votes(other)).toEqual([]));
  });
});
