/** @databases sqlite postgres */
import { milliseconds } from 'date-fns';
import request from 'supertest';
import { bootApp, type TestApp } from '../support/boot';
import { cooperative } from '../support/cooperative';
import { mailServer } from '../support/mail-server';
import type { Member } from '../support/members';
import { drain } from '../support/partners';

const MESSAGE = 'plugin::publisher.message';
const EMAIL = 'lectrice@example.org';
const TEXT = 'La porte est au 12, pas au 21.';

let app: TestApp;
let mail: ReturnType<typeof mailServer>;
let people: ReturnType<typeof cooperative>;
let director: Member;
let other: Member;
let moderator: Member;
let venue: { documentId: string };

beforeAll(async () => {
  mail = mailServer();
  app = await bootApp({
    ODUS_SMTP_URL: `smtp://127.0.0.1:${await mail.listen()}`,
    ODUS_MAIL_FROM: 'odus@odus.example',
  });
  people = cooperative(app);
  const { the, signIn } = people;
  venue = await the.publishNew('venue', await the.venueData());
  await drain(app.strapi);
  director = await signIn([await the.steward()]);
  other = await signIn([await people.organisation('Compagnie des Cimes')]);
  moderator = await people.signInWith({ kind: 'moderator' });
});
afterAll(async () => {
  await app.close();
  await mail.close();
});

const send = (form: Record<string, string>) =>
  request(app.server)
    .post('/fr/tell')
    .type('form')
    .send({ kind: 'wrong', text: TEXT, ...form });
const about = () => `https://odus.example/id/venue/${venue.documentId}`;
const latest = () => app.strapi.db.query(MESSAGE).findOne({ orderBy: { id: 'desc' } });
const addresses = () => app.strapi.db.query('plugin::publisher.reply-address').findMany({});
const kinds = async (member: Member): Promise<string[]> =>
  (await request(app.server).get('/commons/notices').set(member.headers).expect(200)).body.data.notices.map(
    ({ sentence }: { sentence: string }) => sentence,
  );
const list = async (member: Member): Promise<string[]> =>
  (await request(app.server).get(`/content-manager/collection-types/${MESSAGE}`).set(member.headers)).body.results?.map(
    ({ documentId }: { documentId: string }) => documentId,
  ) ?? [];
const inAdmin = (member: Member, method: 'get' | 'post', path: string, body?: object) =>
  request(app.server)[method](`/publisher/messages/${path}`).set(member.headers).send(body);

describe('an error that somebody reports from the page of an entry', () => {
  it('shows what it is about, and goes to who answers for the entry', async () => {
    const form = await request(app.server).get(`/fr/tell?about=${encodeURIComponent(about())}`);
    expect(form.text).toContain('>Théâtre du Briançonnais</a>');
    await send({ about: about(), email: EMAIL }).expect(303);
    expect(await latest()).toMatchObject({
      about: 'Théâtre du Briançonnais',
      addressee: await people.the.steward(),
      entryUid: 'api::venue.venue',
      entryDocumentId: venue.documentId,
      state: 'waiting',
    });
    expect(await kinds(director)).toEqual(['Quelqu’un signale une erreur dans « Théâtre du Briançonnais ».']);
    expect(await kinds(other)).toEqual([]);
    expect(await kinds(moderator)).toEqual([]);
  });

  it('is read by those who answer for the entry and by moderators, and by nobody else', async () => {
    const { documentId } = await latest();
    expect(await list(director)).toEqual([documentId]);
    expect(await list(moderator)).toEqual([documentId]);
    expect(await list(other)).toEqual([]);
    for (const [method, path, body] of [
      ['get', documentId, undefined],
      ['post', `${documentId}/answer`, { text: 'Merci !' }],
      ['post', `${documentId}/close`, {}],
    ] as const) {
      expect((await inAdmin(other, method, path, body)).status).toBe(404);
      expect((await request(app.server)[method](`/publisher/messages/${path}`)).status).toBe(401);
    }
    const { status } = await request(app.server)
      .get(`/content-manager/collection-types/${MESSAGE}/${documentId}`)
      .set(other.headers);
    expect([403, 404]).toContain(status);
  });

  it('is never changed by who reads it, and never shows the address', async () => {
    const { documentId } = await latest();
    const shown = await inAdmin(director, 'get', documentId).expect(200);
    expect(shown.body.data).toMatchObject({ isAwaited: true, state: 'waiting' });
    const detail = await request(app.server)
      .get(`/content-manager/collection-types/${MESSAGE}/${documentId}`)
      .set(director.headers)
      .expect(200);
    expect(`${shown.text}${detail.text}`).not.toContain(EMAIL);
    for (const member of [director, moderator]) {
      const changed = await request(app.server)
        .put(`/content-manager/collection-types/${MESSAGE}/${documentId}`)
        .set(member.headers)
        .send({ text: 'Tout va bien.', addressee: 'x' });
      expect(changed.status).toBe(403);
    }
    expect(await latest()).toMatchObject({ text: TEXT });
  });

  it('is answered once, by a letter as it was typed, after which the address is gone', async () => {
    const { documentId } = await latest();
    const text = 'Merci, <b>corrigé</b> !\nBcc: toutlemonde@example.org';
    const answered = await inAdmin(director, 'post', `${documentId}/answer`, { text }).expect(200);
    expect(answered.body.data).toMatchObject({ state: 'done', answer: text, isAwaited: false });
    expect(await addresses()).toEqual([]);
    expect((await inAdmin(moderator, 'post', `${documentId}/answer`, { text: 'Encore.' })).status).toBe(409);
    const letters = mail.letters.filter(({ to }) => to.includes(EMAIL));
    expect(letters.map(({ to }) => to)).toEqual([[EMAIL]]);
    expect(letters[0]?.text).toContain('Content-Type: text/plain');
    expect(letters[0]?.text).not.toContain('text/html');
    expect(letters[0]?.text).toContain('<b>corrig');
  });
});

describe('a date that somebody proposes', () => {
  it('waits for the organisation that it names', async () => {
    await send({ kind: 'missing', organisation: 'compagnie des CIMES' }).expect(303);
    expect(await latest()).toMatchObject({ addressee: expect.any(String), about: null });
    expect(await kinds(other)).toEqual(['Quelqu’un propose une date depuis le site.']);
    expect(await list(other)).toHaveLength(1);
    expect(await list(director)).toHaveLength(1);
  });

  it('waits for moderators when it names none that anybody reads', async () => {
    await send({ kind: 'missing', organisation: 'Personne ne la connaît' }).expect(303);
    expect(await latest()).toMatchObject({ addressee: null });
    expect(await kinds(moderator)).toEqual(['Quelqu’un propose une date depuis le site.']);
    expect(await list(other)).toHaveLength(1);
  });

  it('keeps the address for sixty days at most, and for as long as there is something to answer', async () => {
    await send({ kind: 'missing', email: EMAIL }).expect(303);
    const { documentId } = await latest();
    const messages = app.strapi.plugin('publisher').service('messages');
    await messages.forget(Date.now());
    expect(await addresses()).toHaveLength(1);
    await inAdmin(moderator, 'post', `${documentId}/close`).expect(200);
    expect(await addresses()).toEqual([]);
    await send({ kind: 'missing', email: EMAIL }).expect(303);
    await messages.forget(Date.now() + milliseconds({ days: 61 }));
    expect(await addresses()).toEqual([]);
  });

  it('goes back when the address is none', async () => {
    const { status, text } = await send({ kind: 'missing', email: 'a@b\r\nBcc: x@example.org' });
    expect(status).toBe(422);
    expect(text).toContain('Ce n’est pas une adresse de courriel');
  });
});
