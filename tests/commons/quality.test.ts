/** @databases sqlite postgres */
import { bootApp, type TestApp } from '../support/boot';
import { later } from '../support/clock';
import type { Document } from '../support/commons';
import { members, type Member } from '../support/members';
import { partners, drain as drainChannels } from '../support/partners';

const VENUE = 'api::venue.venue';
const PERFORMANCE = 'api::performance.performance';
const DAY_MS = 24 * 3600 * 1000;

let app: TestApp;
let m: ReturnType<typeof members>;
let p: ReturnType<typeof partners>;
let steward: string;
let member: Member;
let moderator: Member;

beforeAll(async () => {
  app = await bootApp();
  m = members(app);
  p = partners(app);
  steward = await m.the.steward();
  member = await m.signIn([steward]);
  moderator = await m.signIn([], 'strapi-super-admin');
});
afterAll(() => app.close());

interface Quality {
  documentId: string;
  score: number;
  next: { attribute: string; advice: string; points: number } | null;
  confirmedDate: string | null;
  dueDate: string | null;
  isStale: boolean;
  mayConfirm: boolean;
  lacks: { code: string }[];
  channels: { name: string; lacks: string[] }[];
}

const quality = async (uid: string, { documentId }: Document, by = member): Promise<Quality> =>
  (await m.ask(by, 'get', `/quality/entries/${uid}/${documentId}`).expect(200)).body.data;

const list = async (query: string, by = member): Promise<{ entries: (Quality & { name: string })[]; total: number }> =>
  (await m.ask(by, 'get', `/quality/entries?${query}`).expect(200)).body.data;
const names = async (query: string, by = member) => (await list(query, by)).entries.map(({ name }) => name);

const drain = (): Promise<void> => app.strapi.plugin('commons').service('recompute-worker').drain();

/** A picture as people give it: with a text for who cannot see it, a credit and a licence. */
const picture = async () => {
  const file = await app.strapi.db.query('plugin::upload.file').create({
    data: {
      name: 'salle.jpg',
      hash: 'salle',
      ext: '.jpg',
      mime: 'image/jpeg',
      size: 1,
      url: '/salle.jpg',
      provider: 'local',
    },
  });
  const licence = await m.the.concept('licence', 'etalab-2.0');
  return { file: file.id, alt: { fr: 'La salle, vide' }, credit: 'Léa Martin', licence };
};

describe('completeness', () => {
  it('is written with the entry and says what to add next, with the points that it brings', async () => {
    const venue = await m.the.create('venue', await m.the.venueData({ name: 'Salle du Vieux Colombier' }));
    const before = await quality(VENUE, venue);
    expect(before).toMatchObject({
      score: 35,
      next: { attribute: 'pictures', advice: 'Ajoutez une image avec sa licence', points: 15 },
    });
    expect(before.lacks.map(({ code }) => code)).toEqual([
      ...['description', 'position', 'gettingThere', 'contact', 'capacity', 'access', 'picture'],
    ]);
    await m.save(member, VENUE, venue.documentId, { pictures: [await picture()] }).expect(200);
    expect(await quality(VENUE, venue)).toMatchObject({ score: 50, next: { points: 10 } });
    await m.save(member, VENUE, venue.documentId, { pictures: [] }).expect(200);
    expect((await quality(VENUE, venue)).score).toBe(35);
  });

  it('does not stay behind a write that is refused, and goes with the entry', async () => {
    const venue = await m.the.create('venue', await m.the.venueData({ name: 'Salle éphémère' }));
    await m
      .save(member, VENUE, venue.documentId, { capacity: 200, altitudeMetres: 200, address: { latitude: 44 } })
      .expect(400);
    expect((await quality(VENUE, venue)).score).toBe(35);
    await m.the.remove('venue', venue);
    expect(await names('words=éphémère')).toEqual([]);
    await m.ask(member, 'get', `/quality/entries/${VENUE}/${venue.documentId}`).expect(404);
  });

  it('counts for a date what it inherits of its show, and follows when the show changes', async () => {
    const { performance, production } = await m.the.evening();
    expect((await quality(PERFORMANCE, performance)).lacks.map(({ code }) => code)).toEqual([
      ...['price', 'booking', 'access', 'audience', 'duration', 'picture'],
    ]);
    await m.the.update('production', production, { durationMinutes: 90, ageMin: 8, pictures: [await picture()] });
    await drain();
    expect((await quality(PERFORMANCE, performance)).lacks.map(({ code }) => code)).toEqual([
      ...['price', 'booking', 'access'],
    ]);
  });

  it('follows the weights of the cooperative, which moderators alone change', async () => {
    const venue = await m.the.create('venue', await m.the.venueData({ name: 'Maison des esclarmondes' }));
    const { body } = await m.ask(moderator, 'get', '/quality/settings').expect(200);
    const venues = body.data.types.find(({ uid }: { uid: string }) => uid === VENUE);
    expect(venues).toMatchObject({
      name: 'Lieux',
      months: 12,
      criteria: expect.arrayContaining([expect.objectContaining({ code: 'picture', weight: 15, usual: 15 })]),
    });
    const settings = { weights: { [VENUE]: { picture: 0, capacity: 100 } }, months: {} };
    await m.ask(member, 'put', '/quality/settings', settings).expect(403);
    await m
      .ask(moderator, 'put', '/quality/settings', { ...settings, weights: { [VENUE]: { picture: 101 } } })
      .expect(400);
    await m.ask(moderator, 'put', '/quality/settings', settings).expect(200);
    await drain();
    expect(await quality(VENUE, venue)).toMatchObject({
      score: 20,
      next: { attribute: 'capacity', advice: 'Ajoutez la jauge', points: 57 },
    });
    await m.ask(moderator, 'put', '/quality/settings', { weights: {}, months: {} }).expect(200);
    await drain();
    expect((await quality(VENUE, venue)).score).toBe(35);
  });

  it('tells for each channel what its readers need and the entry lacks', async () => {
    const { performance } = await m.the.evening({ pricing: 'free' });
    const shape = ['title', 'startDate', 'venue.name', 'pictures'].map((field) => ({ field }));
    const agenda = await p.save('agenda', { source: 'performances', name: { fr: "L'agenda" }, shape });
    await p.save('presse', { source: 'performances', name: { fr: 'La presse' }, shape: shape.slice(0, 3) });
    await p.save('annuaire', { source: 'organisations', name: { fr: "L'annuaire" } });
    expect((await quality(PERFORMANCE, performance)).channels).toMatchObject([
      { name: "L'agenda", lacks: ['une image avec sa licence'] },
      { name: 'La presse', lacks: [] },
    ]);
    const lacking = await list(`channel=${agenda.documentId}&ready=no`);
    expect(lacking.entries.map(({ documentId }) => documentId)).toContain(performance.documentId);
    await m.the.update('performance', performance, { pictures: [await picture()] });
    expect((await quality(PERFORMANCE, performance)).channels[0]).toMatchObject({ lacks: [] });
    const ready = await list(`channel=${agenda.documentId}&ready=yes&words=misanthrope`);
    expect(ready.entries.map(({ documentId }) => documentId)).toContain(performance.documentId);
  });

  it('lists entries by score, mine or everybody’s, page by page', async () => {
    const other = await m.the.publishNew('organisation', await m.the.organisationData({ name: 'Les Voisins' }));
    const mine = await m.the.venueData({ name: 'Liste A', capacity: 80 });
    const theirs = await m.the.venueData({ name: 'Liste B', steward: other.documentId });
    await m.the.create('venue', mine);
    await m.the.create('venue', theirs);
    expect(await names(`type=${VENUE}&words=liste`)).toEqual(['Liste B', 'Liste A']);
    expect(await names(`type=${VENUE}&words=liste&order=desc`)).toEqual(['Liste A', 'Liste B']);
    expect(await names(`type=${VENUE}&words=liste&scope=mine`)).toEqual(['Liste A']);
    expect(await names(`type=${VENUE}&words=liste&from=36&to=60`)).toEqual(['Liste A']);
    expect(await names(`type=${VENUE}&words=liste&page=2`)).toEqual([]);
    expect((await list(`type=${VENUE}&words=100%25`)).total).toBe(0);
    await m.ask(member, 'get', '/quality/entries?sort=price').expect(400);
  });

  it('gives lists their scores in one request, and nothing of what one may not read', async () => {
    const venue = await m.the.create('venue', await m.the.venueData({ name: 'Colonne' }));
    const path = (type: string) => `/quality/scores?type=${type}&ids=${venue.documentId},unknown`;
    expect((await m.ask(member, 'get', path(VENUE))).body.data).toEqual({ [venue.documentId]: 35 });
    expect((await m.ask(member, 'get', path('admin::user'))).body.data).toEqual({});
  });

  it('adopts entries that were written beside the Document Service', async () => {
    const venue = await m.the.create('venue', await m.the.venueData({ name: 'Importée' }));
    await app.strapi.db.query('plugin::commons.quality').deleteMany({ where: { targetDocumentId: venue.documentId } });
    await app.strapi.plugin('commons').service('recompute-worker').adopt();
    await drain();
    expect(await quality(VENUE, venue)).toMatchObject({ score: 35 });
  });
});

describe('freshness', () => {
  const today = (): string =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date(Date.now()));
  const ask = (): Promise<void> => app.strapi.plugin('commons').service('freshness').askAboutStaleEntries();
  const received = async ({ documentId }: Document) =>
    (
      await app.strapi.db
        .query('plugin::commons.notice')
        .findMany({ where: { kind: 'stale', targetDocumentId: documentId } })
    ).map(({ recipientId, parameters }: { recipientId: number; parameters: object }) => [recipientId, parameters]);

  it('asks the stewards once a period is over, once, until it falls due again', async () => {
    const venue = await m.the.publishNew('venue', await m.the.venueData({ name: 'Le Vauban' }));
    await ask();
    expect(await received(venue)).toEqual([]);
    await later(367 * DAY_MS, async () => {
      const reader = await m.signIn([]);
      expect((await quality(VENUE, venue, reader)).isStale).toBe(true);
      expect(await names(`stale=yes&type=${VENUE}`, reader)).toContain('Le Vauban');
      await Promise.all([ask(), ask()]);
      await ask();
      expect(await received(venue)).toEqual([[member.userId, { name: 'Le Vauban' }]]);
    });
  });

  it('is confirmed in one click by who answers for it; the date is shown and published', async () => {
    const venue = await m.the.publishNew('venue', await m.the.venueData({ name: 'Le Casino' }));
    const path = `/quality/entries/${VENUE}/${venue.documentId}/confirmation`;
    const stranger = await m.signIn([]);
    expect((await quality(VENUE, venue, stranger)).mayConfirm).toBe(false);
    await m.ask(stranger, 'post', path).expect(403);
    await later(400 * DAY_MS, async () => {
      await ask();
      const confirming = await m.signIn([steward]);
      const { body } = await m.ask(confirming, 'post', path).expect(200);
      expect(body.data).toMatchObject({ confirmedDate: today(), isStale: false, isDatePublished: true });
      expect(await received(venue)).toEqual([]);
      await drainChannels(app.strapi);
      const records = app.strapi.plugin('channels').service('records');
      expect(await records.published({ uid: VENUE, documentId: venue.documentId }, Date.now())).toMatchObject({
        verifiedAt: today(),
      });
    });
  });

  it('publishes the date of any type in its record, and none of the changes that wait', async () => {
    const { performance } = await m.the.evening();
    await m.the.update('performance', performance, { startTime: '21:00' });
    const path = `/quality/entries/${PERFORMANCE}/${performance.documentId}/confirmation`;
    expect((await m.ask(member, 'post', path).expect(200)).body.data).toMatchObject({ isDatePublished: false });
    expect(await m.the.read('performance', performance, { status: 'published' })).toMatchObject({
      startTime: expect.stringMatching(/^20:30/),
      verifiedAt: null,
    });
    await m.the.publish('performance', performance);
    await drainChannels(app.strapi);
    const record = await app.strapi
      .plugin('channels')
      .service('records')
      .published({ uid: PERFORMANCE, documentId: performance.documentId }, Date.now());
    expect(record).toMatchObject({ verifiedAt: today() });
  });

  it('is not confirmed by a save that does not say so', async () => {
    const venue = await m.the.publishNew('venue', await m.the.venueData({ name: 'La Caserne' }));
    await m.save(member, VENUE, venue.documentId, { capacity: 120 }).expect(200);
    expect((await quality(VENUE, venue)).confirmedDate).toBeNull();
    await m.save(member, VENUE, venue.documentId, { verifiedAt: '2026-02-03' }).expect(200);
    expect(await quality(VENUE, venue)).toMatchObject({ confirmedDate: '2026-02-03', dueDate: '2027-02-03' });
  });

  it('never asks about drafts, nor about dates that are over', async () => {
    const draft = await m.the.create('venue', await m.the.venueData({ name: 'Brouillon' }));
    const { performance } = await m.the.evening({ startDate: '2026-12-31' });
    expect((await quality(VENUE, draft)).dueDate).toBeNull();
    expect((await quality(PERFORMANCE, performance)).dueDate).toBeNull();
  });

  it('follows the periods of the cooperative', async () => {
    const venue = await m.the.publishNew(
      'venue',
      await m.the.venueData({ name: 'Le Palais', verifiedAt: '2026-01-31' }),
    );
    expect((await quality(VENUE, venue)).dueDate).toBe('2027-01-31');
    await m.ask(moderator, 'put', '/quality/settings', { weights: {}, months: { [VENUE]: 1 } }).expect(200);
    await drain();
    expect((await quality(VENUE, venue)).dueDate).toBe('2026-02-28');
    await m.ask(moderator, 'put', '/quality/settings', { weights: {}, months: { [VENUE]: null } }).expect(200);
    await drain();
    expect((await quality(VENUE, venue)).dueDate).toBeNull();
  });
});
