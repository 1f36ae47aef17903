import { milliseconds } from 'date-fns';
import { bootApp, type TestApp } from '../support/boot';
import { mailServer } from '../support/mail-server';
import { members, type Member } from '../support/members';

const VENUE = 'api::venue.venue';

let app: TestApp;
let mail: ReturnType<typeof mailServer>;
let people: ReturnType<typeof members>;
let director: Member;
let visitor: Member;
let venue: { documentId: string };
let discussion: string;

beforeAll(async () => {
  mail = mailServer();
  app = await bootApp({
    ODUS_SMTP_URL: `smtp://127.0.0.1:${await mail.listen()}`,
    ODUS_MAIL_FROM: 'odus@odus.example',
  });
  people = members(app);
  const { the, signIn } = people;
  venue = await the.publishNew('venue', await the.venueData());
  director = await signIn([await the.steward()]);
  visitor = await signIn();
  discussion = `/entries/${VENUE}/${venue.documentId}/comments`;
});
afterAll(async () => {
  await app.close();
  await mail.close();
});

interface Told {
  unread: number;
  notices: { id: number; sentence: string; detail: string | null }[];
}

const noticesOf = async (member: Member, query = ''): Promise<Told> =>
  (await people.ask(member, 'get', `/notices${query}`).expect(200)).body.data;
const details = async (member: Member, query = '') =>
  (await noticesOf(member, query)).notices.map(({ detail }) => detail);
const sentences = async (member: Member) => (await noticesOf(member)).notices.map(({ sentence }) => sentence);
const forget = async () => app.strapi.db.query('plugin::commons.notice').deleteMany({});

describe('a discussion about an entry', () => {
  it('is told to those who answer for the entry, and to those who spoke before', async () => {
    await people.ask(visitor, 'post', discussion, { text: 'La porte du côté est-elle ouverte ?' }).expect(200);
    expect(await noticesOf(director)).toMatchObject({
      unread: 1,
      notices: [
        {
          kind: 'comment',
          sentence: 'Membre 2 a écrit à propos de « Théâtre du Briançonnais ».',
          detail: 'La porte du côté est-elle ouverte ?',
          path: `/content-manager/collection-types/${VENUE}/${venue.documentId}`,
          isRead: false,
        },
      ],
    });
    expect(await sentences(visitor)).toEqual([]);
    await people.ask(director, 'post', discussion, { text: 'Oui, dès 19 h.' }).expect(200);
    expect(await sentences(visitor)).toEqual(['Membre 1 a écrit à propos de « Théâtre du Briançonnais ».']);
  });

  it('names whom it mentions, and tells them once', async () => {
    await forget();
    const text = `<@${director.userId}>, voyez avec <@${director.userId}> et <@99999>`;
    const said = await people.ask(visitor, 'post', discussion, { text }).expect(200);
    expect(said.body.data.at(-1)).toMatchObject({
      author: 'Membre 2',
      isOwn: true,
      parts: [
        { mention: director.userId, name: 'Membre 1' },
        { text: ', voyez avec ' },
        { mention: director.userId, name: 'Membre 1' },
        { text: ' et ' },
        { mention: 99999, name: '…' },
      ],
    });
    expect(await sentences(director)).toEqual(['Membre 2 vous cite à propos de « Théâtre du Briançonnais ».']);
  });

  it('is corrected and removed by its author only, and keeps the place of what was removed', async () => {
    const said = await people.ask(visitor, 'post', discussion, { text: 'Trois march' }).expect(200);
    const { id } = said.body.data.at(-1);
    await people.ask(director, 'put', `/comments/${id}`, { text: 'Autre chose' }).expect(404);
    await people.ask(director, 'delete', `/comments/${id}`).expect(404);
    const changed = await people.ask(visitor, 'put', `/comments/${id}`, { text: 'Trois marches' }).expect(200);
    expect(changed.body.data.at(-1)).toMatchObject({
      parts: [{ text: 'Trois marches' }],
      editedAt: expect.any(Number),
    });
    const removed = await people.ask(visitor, 'delete', `/comments/${id}`).expect(200);
    expect(removed.body.data.at(-1)).toMatchObject({ parts: [], isRemoved: true });
  });

  it('refuses what is empty, and answers nobody who may not read the entry', async () => {
    const empty = await people.ask(visitor, 'post', discussion, { text: '  ' }).expect(400);
    expect(empty.body.error.details.errors[0].path).toEqual(['text']);
    await people.ask(visitor, 'get', '/entries/api::venue.venue/inconnu/comments').expect(404);
    await people.ask(visitor, 'get', `/entries/api::concept.concept/${venue.documentId}/comments`).expect(404);
    const stranger = await people.signIn([], 'strapi-author');
    await people.ask(stranger, 'get', discussion).expect(403);
    await people.ask({ headers: { Authorization: 'Bearer x' } }, 'get', discussion).expect(401);
  });

  it('finds people by the letters of their name, without their address', async () => {
    const found = await people.ask(visitor, 'get', '/people?name=membr').expect(200);
    expect(found.body.data[0]).toEqual({ id: director.userId, name: 'Membre 1' });
  });
});

describe('notices', () => {
  it('are marked as read one by one, or all at once', async () => {
    await forget();
    for (const text of ['Un', 'Deux', 'Trois']) await people.ask(visitor, 'post', discussion, { text }).expect(200);
    const { notices } = await noticesOf(director);
    expect(await details(director)).toEqual(['Trois', 'Deux', 'Un']);
    await people.ask(director, 'post', '/notices/read', { ids: [notices[0]?.id] }).expect(204);
    expect(await details(director, '?unread=true')).toEqual(['Deux', 'Un']);
    await people.ask(visitor, 'post', '/notices/read', { ids: [notices[1]?.id] }).expect(204);
    expect((await noticesOf(director)).unread).toBe(2);
    await people.ask(director, 'post', '/notices/read', {}).expect(204);
    expect((await noticesOf(director)).unread).toBe(0);
  });

  it('are mailed in one letter when a mail server is configured', async () => {
    // The application sends too, every minute: between the two comments, that would make two letters.
    app.strapi.cron.remove('commons.notices');
    await forget();
    mail.letters.length = 0;
    for (const text of ['Bonjour', 'Bonsoir']) await people.ask(visitor, 'post', discussion, { text }).expect(200);
    const mails = app.strapi.plugin('commons').service('notice-mails');
    await Promise.all([mails.send(Date.now()), mails.send(Date.now())]);
    const [letter, ...others] = mail.letters.filter(({ to }) => to[0]?.startsWith('membre-1-'));
    expect(others).toEqual([]);
    expect(letter?.text).toContain('Subject: OduS : 2 nouvelles vous concernent');
    await mails.send(Date.now());
    expect(mail.letters.filter(({ to }) => to[0]?.startsWith('membre-1-'))).toHaveLength(1);
  });

  it('can be turned off, kind by kind, in the list and by e-mail', async () => {
    await forget();
    const off = { preferences: [{ kind: 'comment', isListed: false, isMailed: false }] };
    const saved = await people.ask(director, 'put', '/notices/preferences', off).expect(200);
    expect(saved.body.data.withMail).toBe(true);
    expect(saved.body.data.preferences).toContainEqual({ kind: 'comment', isListed: false, isMailed: false });
    expect(saved.body.data.preferences).toContainEqual({ kind: 'mention', isListed: true, isMailed: true });
    await people.ask(visitor, 'post', discussion, { text: 'Encore' }).expect(200);
    expect(await noticesOf(director)).toMatchObject({ notices: [], unread: 0 });
  });

  it('are forgotten after half a year', async () => {
    await people.ask(visitor, 'post', discussion, { text: `<@${director.userId}> ?` }).expect(200);
    expect((await noticesOf(director)).notices).toHaveLength(1);
    await app.strapi
      .plugin('commons')
      .service('notices')
      .forget(Date.now() + milliseconds({ days: 181 }));
    expect((await noticesOf(director)).notices).toHaveLength(0);
  });
});
