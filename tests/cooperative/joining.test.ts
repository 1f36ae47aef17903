/** @databases sqlite postgres */
import { milliseconds } from 'date-fns';
import request from 'supertest';
import { logInAsAdministrator } from '../support/administrator';
import { bootApp, type TestApp } from '../support/boot';
import { cooperative } from '../support/cooperative';
import type { Member } from '../support/members';

const REQUESTS = 'cooperative_join_requests';

let app: TestApp;
let c: ReturnType<typeof cooperative>;
let theatre: string;
/** Manages the theatre. */
let camille: Member;
let moderator: Member;
let superAdministrator: Pick<Member, 'headers'>;

beforeAll(async () => {
  app = await bootApp();
  c = cooperative(app);
  theatre = await c.the.steward();
  camille = await c.signIn([theatre]);
  moderator = await c.signInWith({ kind: 'moderator' });
  superAdministrator = { headers: { Authorization: `Bearer ${await logInAsAdministrator(app)}` } };
});
afterAll(() => app.close());
beforeEach(async () => {
  await app.strapi.db.connection(REQUESTS).delete();
  await app.strapi.db.connection('attempts').delete();
});

type Form = Record<string, string>;

const typed = (given: Form = {}): Form => ({
  ...{ firstname: 'Léa', lastname: 'Martin', email: 'lea@example.fr', kind: 'existing', organisation: theatre },
  ...{ why: 'Je m’occupe de la communication du théâtre.', notice: 'yes', step: 'send' },
  ...given,
});
const send = (form: Form, query = '') => request(app.server).post(`/join${query}`).type('form').send(form);
const rows = (): Promise<Record<string, string>[]> => app.strapi.db.connection(REQUESTS).orderBy('id');
const waitingFor = async (member: Member) => (await c.ask(member, 'get', '/join-requests').expect(200)).body.data;
const answer = (member: Member, id: string, body: object) =>
  c.ask(member, 'post', `/join-requests/${id}/answer`, { accept: true, reason: '', ...body });
/** What super administrators see of an address that nobody confirmed. */
const unconfirmed = async (email: string): Promise<{ id: string; link: string; wanted: string }> => {
  const { body } = await c.ask(superAdministrator, 'get', '/addresses').expect(200);
  return body.data.find((one: { email: string }) => one.email === email);
};
const linkOf = async (email: string) => (await unconfirmed(email)).link;
const accountOf = (email: string) =>
  app.strapi.db.query('admin::user').findOne({ where: { email }, populate: ['roles'] });

describe('the page to join', () => {
  it('speaks French, or the language that was asked or that the browser prefers, and loads nothing of others', async () => {
    const titleOf = ({ text }: { text: string }) => /<h1>(.*?)<\/h1>/.exec(text)?.[1];
    const page = await request(app.server).get('/join').expect(200);
    expect(titleOf(page)).toBe('Rejoindre OduS');
    expect(titleOf(await request(app.server).get('/join?lang=it'))).toBe('Aderire a OduS');
    expect(titleOf(await request(app.server).get('/join').set('Accept-Language', 'en'))).toBe('Join OduS');
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'self'; font-src 'self';/);
    expect(page.headers['set-cookie']).toBeUndefined();
    expect(page.text).not.toMatch(/<script|src=|href="(https?:|\/\/)/);
  });

  it('names a college in French when nobody named it in the language of the page', async () => {
    const colleges = c.service('colleges');
    const known = await colleges.all();
    const [first] = known;
    await colleges.choose([{ ...first, label: { ...first.label, fr: 'Les cimes', en: '' } }, ...known.slice(1)]);
    expect((await request(app.server).get('/join?lang=en')).text).toContain('Les cimes');
    await colleges.choose(known);
  });

  it('finds organisations by their name without accents, and keeps what was typed', async () => {
    const { text } = await send(typed({ step: 'search', search: 'theatre brianconnais', organisation: '' })).expect(
      200,
    );
    expect(text).toContain(`value="${theatre}"`);
    expect(text).toContain('value="Martin"');
    expect(text).toContain('Je m’occupe de la communication du théâtre.');
  });

  it('finds too when the search is left by the Enter key, which sends the form', async () => {
    const { text } = await send(typed({ kind: '', search: 'Briançonnais', organisation: '' })).expect(422);
    expect(text).toContain(`value="${theatre}"`);
    expect(text).toContain('id="organisation-problem">Cherchez la structure');
    const [first] = /<button[^>]*>/.exec(text) ?? [];
    expect(first).toContain('value="send"');
    expect(await rows()).toEqual([]);
  });

  it('says beside each field what is to be corrected, and keeps what was typed', async () => {
    const { text } = await send(typed({ email: 'lea', notice: '', organisation: '' })).expect(422);
    expect(text).toContain('id="email-problem">Écrivez une adresse comme prenom@exemple.fr.');
    expect(text).toContain('id="organisation-problem">Cherchez la structure');
    expect(text).toContain('id="notice-problem"');
    expect(text).toContain('value="lea"');
    expect(await rows()).toEqual([]);
  });

  it('shows organisations that look like a new one, before it is sent', async () => {
    const form = typed({ kind: 'new', organisation: '', college: 'culture', commune: 'Briançon' });
    const asked = { ...form, organisationName: 'Theatre du Briançonnais' };
    const { text } = await send(asked).expect(200);
    expect(text).toContain('Est-ce l’une d’elles\u00a0?');
    expect(text).toContain(`value="${theatre}"`);
    expect(await rows()).toEqual([]);
    await send({ ...asked, organisation: theatre }).expect(303);
    await send({ ...asked, isNew: 'yes' }).expect(303);
    expect((await rows()).map(({ kind }) => kind)).toEqual(['existing', 'new']);
  });

  it('keeps the same request once, and does not say who has an account', async () => {
    const answers = await Promise.all([send(typed()), send(typed()), send(typed())]);
    expect(answers.map(({ status, headers }) => [status, headers.location])).toEqual(
      answers.map(() => [303, '/join/sent?lang=fr']),
    );
    expect(await rows()).toHaveLength(1);
    expect((await request(app.server).get('/join/sent')).text).toContain('Votre demande est envoyée');
  });

  it('is closed for an hour to a connection that sends too much', async () => {
    const statuses: number[] = [];
    for (let index = 0; index < 12; index += 1)
      statuses.push((await send(typed({ email: `lea${index}@example.fr` }))).status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
    expect(await rows()).toHaveLength(10);
  });

  it('counts the addresses of one household as one', async () => {
    const koa = app.strapi.server.app;
    koa.proxy = true;
    const statuses: number[] = [];
    for (let index = 1; index <= 11; index += 1)
      statuses.push(
        (await send(typed({ email: `lea${index}@example.fr` })).set('X-Forwarded-For', `2001:db8:1:2::${index}`))
          .status,
      );
    const other = await send(typed({ email: 'voisine@example.fr' })).set('X-Forwarded-For', '2001:db8:1:3::1');
    koa.proxy = false;
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
    expect(other.status).toBe(303);
  });

  it('leaves no row and no error of the server after hostile submissions', async () => {
    const before = await app.strapi.db.query('admin::user').count();
    for (const attack of attacks()) {
      const { status } = await attack();
      expect(status).toBeLessThan(500);
      expect(status).not.toBe(200);
    }
    expect(await rows()).toEqual([]);
    expect(await app.strapi.db.query('admin::user').count()).toBe(before);
  });
});

/** What robots send: markup, injections, nested values, other types, too much, and the field that people leave empty. */
function attacks(): (() => request.Test)[] {
  const texts = [
    ...['<script>alert(1)</script>', '{{7*7}}', '${jndi:ldap://x}', 'A\u0007', '\u0000', 'http://spam.example', ''],
    ...['A'.repeat(5000), '\ud800<', '`id`', '../../etc/passwd|', '1;--<'],
  ];
  const fields = ['firstname', 'lastname', 'email', 'organisation', 'why'];
  const forms = fields.flatMap((field) => texts.map((text) => () => send(typed({ [field]: text }))));
  const raw = (type: string, body: string) => () => request(app.server).post('/join').type(type).send(body);
  const body = new URLSearchParams(typed()).toString();
  return [
    ...forms,
    () => send(typed({ website: 'http://spam.example' })),
    () => send(typed({ kind: 'admin' })),
    () => send(typed({ kind: 'person', college: 'inconnu' })),
    () => send(typed({ organisation: 'abcdefghijklmnopqrstuvwx' })),
    raw('form', `${body}&firstname[$ne]=x`),
    raw('form', `${body}&__proto__[kind]=new&constructor[prototype][x]=1&kind=zzz`),
    raw('form', `${body}&padding=${'x'.repeat(40_000)}`),
    raw('form', 'a[b][c][d][e][f][g]=1'),
    raw('form', '%E0%A4%A&%00=%00'),
    raw('json', '{"firstname":"Léa"}'),
    raw('json', '{"a":'),
    raw('multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="firstname"\r\n\r\nL\r\n--x--'),
    raw('text/plain', body),
  ];
}

describe('a request', () => {
  it('waits for the managers of its organisation and for moderators, and for nobody else', async () => {
    await send(typed());
    const [waiting] = await waitingFor(camille);
    expect(waiting).toMatchObject({ name: 'Léa Martin', email: 'lea@example.fr', kind: 'existing' });
    expect(await waitingFor(moderator)).toHaveLength(1);
    const other = await c.signIn([await c.organisation('Office de tourisme')]);
    expect(await waitingFor(other)).toEqual([]);
    const [there, absent] = [
      await answer(other, waiting.id, {}).expect(404),
      await answer(other, '00000000-0000-0000-0000-000000000000', {}).expect(404),
    ];
    expect(there.body).toEqual(absent.body);
    await answer(await c.signIn([theatre], undefined, 'editor'), waiting.id, {}).expect(404);
    expect(await rows()).toMatchObject([{ state: 'pending' }]);
  });

  it('is announced once to those who may answer it, without the name of who asks', async () => {
    const notices = () =>
      app.strapi.db
        .query('plugin::commons.notice')
        .findMany({ where: { kind: 'join-request' }, orderBy: { id: 'asc' } });
    await app.strapi.db.query('plugin::commons.notice').deleteMany({ where: {} });
    await send(typed());
    await send(typed());
    expect(await notices()).toMatchObject([
      { recipientId: camille.userId, parameters: { organisation: 'Théâtre du Briançonnais' } },
    ]);
    const { body } = await request(app.server).get('/commons/notices').set(camille.headers).expect(200);
    expect(body.data.notices[0]).toMatchObject({
      sentence: 'Quelqu’un demande à rejoindre « Théâtre du Briançonnais ».',
      path: '/plugins/cooperative/requests',
    });
    await app.strapi.db.query('plugin::commons.notice').deleteMany({ where: {} });
    await send(typed({ kind: 'person', organisation: '', college: 'spectators', email: 'public@example.fr' }));
    const recipients = (await notices()).map(({ recipientId }: { recipientId: number }) => recipientId);
    expect(recipients).toContain(moderator.userId);
    expect(recipients).not.toContain(camille.userId);
  });

  it('makes an account with its rights and an invitation when it is accepted, once', async () => {
    await send(typed({ email: 'Nora@Example.fr', firstname: 'Nora' }));
    const [{ id }] = await waitingFor(camille);
    const answers = await Promise.all([answer(camille, id, {}), answer(moderator, id, {})]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const given = answers.find(({ status }) => status === 200)?.body.data;
    expect(given).toEqual({ link: null, isMailed: false, needsSuperAdministrator: true });
    const account = await accountOf('nora@example.fr');
    expect(account).toMatchObject({ isActive: false, roles: [{ code: 'odus-contributor' }] });
    const link = await linkOf('nora@example.fr');
    expect(link).toMatch(/\/admin\/auth\/register\?registrationToken=\w+$/);
    const registrationToken = link.split('=')[1];
    const userInfo = { firstname: 'Nora', lastname: 'Martin', password: 'Briancon2027' };
    const registered = await request(app.server).post('/admin/register').send({ registrationToken, userInfo });
    expect(registered.status).toBe(200);
    expect(await c.service('memberships').levelOf(account.id, theatre)).toBe('contributor');
    expect(await c.service('addresses').isConfirmed(account.id)).toBe(true);
    expect(await unconfirmed('nora@example.fr')).toBeUndefined();
  });

  it('for a new organisation makes its draft, its manager and its seat', async () => {
    const form = { kind: 'new', organisation: '', organisationName: 'Compagnie des Cimes', commune: 'briançon' };
    await send(typed({ ...form, email: 'cimes@example.fr', college: 'culture', isNew: 'yes' })).expect(303);
    const [{ id }] = await waitingFor(moderator);
    await answer(moderator, id, { makesMember: true }).expect(200);
    const [company] = (await app.strapi.documents('api::organisation.organisation').findMany({
      filters: { name: 'Compagnie des Cimes' },
      populate: ['steward', 'territory'],
    } as never)) as unknown as { documentId: string; steward: object; territory: object }[];
    expect(company).toMatchObject({ steward: { documentId: company?.documentId }, territory: { name: 'Briançon' } });
    const account = await accountOf('cimes@example.fr');
    expect(await c.service('memberships').levelOf(account.id, company?.documentId)).toBe('manager');
    expect(await c.service('members').all()).toContainEqual(
      expect.objectContaining({ name: 'Compagnie des Cimes', kind: 'organisation', college: 'culture' }),
    );
  });

  it('of a spectator makes a member in their own name', async () => {
    await send(typed({ kind: 'person', organisation: '', college: 'spectators', email: 'public@example.fr' }));
    const [{ id }] = await waitingFor(moderator);
    await answer(moderator, id, {}).expect(200);
    const account = await accountOf('public@example.fr');
    expect(account.roles).toMatchObject([{ code: 'odus-person' }]);
    expect(await c.service('members').votingMembersOf(account.id)).toMatchObject([{ college: 'spectators' }]);
  });

  it('of a moderator is for another one to accept', async () => {
    const { email } = await app.strapi.db.query('admin::user').findOne({ where: { id: moderator.userId } });
    await send(typed({ kind: 'person', organisation: '', college: 'spectators', email }));
    const [{ id }] = await waitingFor(moderator);
    await answer(moderator, id, {}).expect(403);
    expect(await c.service('members').votingMembersOf(moderator.userId)).toEqual([]);
    await answer(await c.signInWith({ kind: 'moderator' }), id, {}).expect(200);
    expect(await c.service('members').votingMembersOf(moderator.userId)).toHaveLength(1);
  });

  it('waits while its college is gone, and makes nobody a member of none', async () => {
    await send(typed({ kind: 'person', organisation: '', college: 'media', email: 'presse@example.fr' }));
    const [{ id }] = await waitingFor(moderator);
    const colleges = c.service('colleges');
    const known = await colleges.all();
    await colleges.choose(known.filter(({ code }: { code: string }) => code !== 'media'));
    const { body } = await answer(moderator, id, {}).expect(409);
    expect(body.error.message).toContain('collège');
    expect(await accountOf('presse@example.fr')).toBeNull();
    await colleges.choose(known);
    await answer(moderator, id, {}).expect(200);
  });

  it('is refused with a reason, and leaves nothing', async () => {
    await send(typed({ email: 'refus@example.fr' }));
    const [{ id }] = await waitingFor(camille);
    await answer(camille, id, { accept: false }).expect(400);
    await answer(camille, id, { accept: false, reason: 'Nous ne vous connaissons pas.' }).expect(200);
    expect(await accountOf('refus@example.fr')).toBeNull();
    expect(await waitingFor(camille)).toEqual([]);
  });
});

describe('an invitation by a manager', () => {
  const invite = (member: Member, organisation: string, email: string, level = 'editor') =>
    c.ask(member, 'post', `/organisations/${organisation}/invitations`, {
      ...{ firstname: 'Inès', lastname: 'Faure', email, level, why: 'Elle tient le programme.' },
    });

  it('makes the account and its rights together', async () => {
    await invite(camille, theatre, 'ines@example.fr').expect(201);
    const account = await accountOf('ines@example.fr');
    expect(await c.service('memberships').levelOf(account.id, theatre)).toBe('editor');
  });

  it('shows its link to super administrators, never to who invites', async () => {
    const { body } = await invite(camille, theatre, 'rose@example.fr').expect(201);
    expect(body.data).toEqual({ link: null, isMailed: false, needsSuperAdministrator: true, account: null });
    const path = `/organisations/${theatre}/people/${(await accountOf('rose@example.fr')).documentId}/invitation`;
    await c.ask(camille, 'get', path).expect(403);
    await c.ask(camille, 'get', '/addresses').expect(403);
    const link = await linkOf('rose@example.fr');
    expect(link).toMatch(/\/admin\/auth\/register\?registrationToken=\w+$/);
    expect((await c.ask(superAdministrator, 'get', path).expect(200)).body.data.link).toBe(link);
    const own = await invite(superAdministrator as Member, theatre, 'luc@example.fr').expect(201);
    expect(own.body.data.link).toBe(await linkOf('luc@example.fr'));
  });

  it('cannot be used to take over somebody whom others invited', async () => {
    const office = await c.organisation('Pays des Écrins');
    const sacha = await c.signIn([office]);
    await invite(camille, theatre, 'zoe@example.fr').expect(201);
    await invite(sacha, office, 'zoe@example.fr').expect(409);
    const { documentId } = await accountOf('zoe@example.fr');
    const path = `/organisations/${office}/people/${documentId}`;
    await c.ask(sacha, 'put', path, { level: 'contributor', why: 'Essai' }).expect(409);
    await c.ask(sacha, 'get', `${path}/invitation`).expect(409);
  });

  it('leads to nothing more for whoever holds its link, once the person sits in their own name', async () => {
    await invite(camille, theatre, 'ugo@example.fr').expect(201);
    const { id, documentId } = await accountOf('ugo@example.fr');
    const path = `/organisations/${theatre}/people/${documentId}`;
    await c.service('members').join({ accountId: id, college: 'spectators' });
    await c.ask(camille, 'get', `${path}/invitation`).expect(409);
    await c.ask(camille, 'put', path, { level: 'contributor', why: 'Essai' }).expect(409);
  });

  it('has another link once a request of the person is accepted', async () => {
    await invite(camille, theatre, 'maud@example.fr', 'contributor').expect(201);
    const first = await linkOf('maud@example.fr');
    await send(typed({ email: 'maud@example.fr', firstname: 'Maud' }));
    const [{ id }] = await waitingFor(camille);
    await answer(camille, id, {}).expect(200);
    const second = await linkOf('maud@example.fr');
    const opens = async (link: string) =>
      (await request(app.server).get(`/admin/registration-info?registrationToken=${link.split('=')[1]}`)).status;
    expect([await opens(first), await opens(second)]).toEqual([400, 200]);
  });

  it('is for managers of the organisation only', async () => {
    const editor = await c.signIn([theatre], undefined, 'editor');
    await invite(editor, theatre, 'personne@example.fr').expect(403);
    expect(await accountOf('personne@example.fr')).toBeNull();
  });
});

describe('an address', () => {
  const password = 'Briancon2027';
  const profile = (member: Member, values: object) =>
    request(app.server).put('/admin/users/me').set(member.headers).send(values);
  const join = async (email: string) => {
    await send(typed({ email, firstname: 'Adèle' })).expect(303);
    return (await waitingFor(camille)).find((one: { email: string }) => one.email === email);
  };
  const isWriter = async (member: Pick<Member, 'userId'>) =>
    (await c.service('memberships').levelOf(member.userId, theatre)) !== null;
  const opens = (code: string) => request(app.server).get(`/address?code=${code}`);
  const confirms = (code: string) => request(app.server).post('/address').type('form').send({ code });
  /** The letter that a mail server would have been given. */
  const lettersWhile = async (work: () => Promise<unknown>): Promise<Letter[]> => {
    const email = app.strapi.plugin('email') as unknown as { provider: { send(letter: Letter): Promise<unknown> } };
    const { send: usual } = email.provider;
    const sent: Letter[] = [];
    email.provider.send = async (letter) => void sent.push(letter);
    app.strapi.config.set('plugin::email.providerOptions', { url: 'smtp://mail.example' });
    try {
      await work();
    } finally {
      email.provider.send = usual;
      app.strapi.config.set('plugin::email.providerOptions', { jsonTransport: true });
    }
    return sent;
  };
  interface Letter {
    to: string;
    text: string;
  }

  it('of somebody else, given to one’s own account, gives none of their rights', async () => {
    const thief = await c.signIn([await c.organisation('Troupe de passage')]);
    await profile(thief, { email: 'adele@example.fr' }).expect(400);
    await profile(thief, { email: 'adele@example.fr', currentPassword: 'faux' }).expect(400);
    const { body } = await profile(thief, { email: 'Adele@Example.fr', currentPassword: password }).expect(202);
    expect(body.meta).toEqual({ pendingEmail: 'adele@example.fr' });
    expect(await accountOf('adele@example.fr')).toBeNull();
    const waiting = await join('adele@example.fr');
    expect(waiting.account).toBeNull();
    await answer(camille, waiting.id, {}).expect(200);
    expect(await isWriter(thief)).toBe(false);
    expect((await accountOf('adele@example.fr')).id).not.toBe(thief.userId);
  });

  it('that nobody confirmed takes no rights from a request or an invitation, and says whose account has it', async () => {
    const thief = await c.signIn([await c.organisation('Troupe du soir')]);
    await app.strapi.db
      .query('admin::user')
      .update({ where: { id: thief.userId }, data: { email: 'basile@example.fr' } });
    const waiting = await join('basile@example.fr');
    expect(waiting.account).toEqual({
      name: expect.stringMatching(/^Membre \d+$/),
      since: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      isConfirmed: false,
    });
    const { body } = await answer(camille, waiting.id, {}).expect(409);
    expect(body.error.message).toContain(waiting.account.name);
    const invited = { firstname: 'Basile', lastname: 'Roy', email: 'Basile@example.fr', level: 'editor', why: 'Essai' };
    await c.ask(camille, 'post', `/organisations/${theatre}/invitations`, invited).expect(409);
    expect(await isWriter(thief)).toBe(false);
    const { id } = await unconfirmed('basile@example.fr');
    await c.ask(camille, 'put', `/addresses/${id}`, { email: 'basile@example.fr' }).expect(403);
    await c.ask(superAdministrator, 'put', `/addresses/${id}`, { email: 'autre@example.fr' }).expect(409);
    await c.ask(superAdministrator, 'put', `/addresses/${id}`, { email: 'basile@example.fr' }).expect(204);
    await answer(camille, waiting.id, {}).expect(200);
    expect(await isWriter(thief)).toBe(true);
  });

  it('changes once the letter to it was answered, by its button and not by opening the page', async () => {
    const member = await c.signIn([theatre]);
    const letters = await lettersWhile(() =>
      profile(member, { email: 'nouvelle@example.fr', currentPassword: password, firstname: 'Nouvelle' }).expect(202),
    );
    expect(letters.map(({ to }) => to)).toEqual(['nouvelle@example.fr']);
    const code = /\/address\?code=([\w-]{43})/.exec(letters[0]?.text ?? '')?.[1] ?? '';
    expect((await opens(code).expect(200)).text).toContain('nouvelle@example.fr');
    expect(await accountOf('nouvelle@example.fr')).toBeNull();
    await confirms('x'.repeat(43)).expect(410);
    await confirms(code).expect(200);
    expect(await accountOf('nouvelle@example.fr')).toMatchObject({ id: member.userId, firstname: 'Nouvelle' });
    expect(await c.service('addresses').isConfirmed(member.userId)).toBe(true);
    await confirms(code).expect(410);
    await opens(code).expect(410);
  });

  it('of somebody who opened an account with it meanwhile stays theirs', async () => {
    const member = await c.signIn([theatre]);
    const [letter] = await lettersWhile(() =>
      profile(member, { email: 'disputee@example.fr', currentPassword: password }).expect(202),
    );
    const waiting = await join('disputee@example.fr');
    await answer(camille, waiting.id, {}).expect(200);
    await confirms(/code=([\w-]{43})/.exec(letter?.text ?? '')?.[1] ?? '').expect(409);
    expect((await accountOf('disputee@example.fr')).id).not.toBe(member.userId);
  });

  it('is confirmed by whoever uses the letter of a forgotten password', async () => {
    const member = await c.signIn([theatre]);
    await app.strapi.db.query('admin::user').update({
      where: { id: member.userId },
      data: {
        email: 'oubli@example.fr',
        resetPasswordToken: 'jeton-oubli',
        resetPasswordTokenExpiresAt: new Date(Date.now() + 60_000),
      },
    });
    expect(await c.service('addresses').isConfirmed(member.userId)).toBe(false);
    const reset = { resetPasswordToken: 'jeton-oubli', password: 'Briancon2028' };
    await request(app.server).post('/admin/reset-password').send(reset).expect(200);
    expect(await c.service('addresses').isConfirmed(member.userId)).toBe(true);
  });

  it('of others is changed by super administrators, whose word it then is', async () => {
    const member = await c.signIn([theatre]);
    const change = (by: Pick<Member, 'headers'>, id: number, email: string) =>
      request(app.server).put(`/admin/users/${id}`).set(by.headers).send({ email });
    await change(camille, member.userId, 'pierre@example.fr').expect(403);
    await change(superAdministrator, member.userId, 'pierre@example.fr').expect(200);
    expect(await c.service('addresses').isConfirmed(member.userId)).toBe(true);
    const { id } = await accountOf('direction@theatre.example');
    await change(superAdministrator, id, 'autre-direction@example.fr').expect(400);
  });

  it('that nobody answered for is forgotten after a month', async () => {
    const member = await c.signIn([theatre]);
    await profile(member, { email: 'jamais@example.fr', currentPassword: password }).expect(202);
    const kept = () => app.strapi.db.connection('cooperative_addresses').where({ email: 'jamais@example.fr' });
    await c.service('addresses').forget(Date.now() + milliseconds({ days: 29 }));
    expect(await kept()).toHaveLength(1);
    await c.service('addresses').forget(Date.now() + milliseconds({ days: 31 }));
    expect(await kept()).toHaveLength(0);
  });
});

describe('somebody who has an account', () => {
  const offersOf = async (member: Member) => (await c.ask(member, 'get', '/offers').expect(200)).body.data;
  const reply = (member: Member, id: string, accept: boolean) =>
    c.ask(member, 'post', `/offers/${id}/answer`, { accept });

  it('is asked before they write in the name of an organisation, whoever adds them', async () => {
    const guest = await c.signIn();
    const { email } = await app.strapi.db.query('admin::user').findOne({ where: { id: guest.userId } });
    const invited = { firstname: 'X', lastname: 'Y', email, level: 'editor', why: 'Elle tient le programme.' };
    const { body } = await c.ask(camille, 'post', `/organisations/${theatre}/invitations`, invited).expect(201);
    expect(body.data).toMatchObject({
      link: null,
      account: { name: expect.stringMatching(/^Membre/), isConfirmed: true },
    });
    const path = `/organisations/${theatre}/people/${await c.personId(guest)}`;
    await c.ask(camille, 'put', path, { level: 'contributor', why: 'Essai' }).expect(202);
    expect(await c.service('memberships').levelOf(guest.userId, theatre)).toBeNull();
    const [offer, ...others] = await offersOf(guest);
    expect(others).toEqual([]);
    expect(offer).toMatchObject({ organisation: 'Théâtre du Briançonnais', level: 'contributor', why: 'Essai' });
    await reply(camille, offer.id, true).expect(404);
    await reply(guest, offer.id, true).expect(204);
    expect(await c.service('memberships').levelOf(guest.userId, theatre)).toBe('contributor');
    await reply(guest, offer.id, true).expect(404);
  });

  it('says no, and is in no organisation; or is no longer asked', async () => {
    const guest = await c.signIn();
    const path = `/organisations/${theatre}/people/${await c.personId(guest)}`;
    await c.ask(camille, 'put', path, { level: 'editor', why: 'Essai' }).expect(202);
    await reply(guest, (await offersOf(guest))[0].id, false).expect(204);
    expect(await c.service('memberships').levelOf(guest.userId, theatre)).toBeNull();
    await c.ask(camille, 'put', path, { level: 'editor', why: 'Essai' }).expect(202);
    await c.ask(camille, 'post', `${path}/withdrawal`, { why: 'Essai' }).expect(204);
    expect(await offersOf(guest)).toEqual([]);
  });

  it('gets nothing from an offer of somebody who may no longer make it', async () => {
    const guest = await c.signIn();
    const house = await c.organisation('Maison des arts');
    const [leaving] = [await c.signIn([house]), await c.signIn([house])];
    const path = `/organisations/${house}/people/${await c.personId(guest)}`;
    await c.ask(leaving, 'put', path, { level: 'manager', why: 'Essai' }).expect(202);
    const own = `/organisations/${house}/people/${await c.personId(leaving)}/withdrawal`;
    await c.ask(leaving, 'post', own, { why: 'Essai' }).expect(204);
    await reply(guest, (await offersOf(guest))[0].id, true).expect(403);
    expect(await c.service('memberships').levelOf(guest.userId, house)).toBeNull();
  });
});
