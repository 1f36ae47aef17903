/** @databases sqlite postgres */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import request from 'supertest';
import { bootApp, type TestApp } from '../support/boot';
import { hostRequire } from '../support/host';

const PASSWORD = 'Briancon2027';
/** Where Strapi hashes the passwords of the admin. */
const ADMIN_AUTH = path.resolve('node_modules/@strapi/admin/dist/server/server/src/services/auth.js');
interface Hashing {
  default: { hashPassword(password: string): Promise<string> };
}
const NEW_PASSWORD = 'Serre-Chevalier2028';
const SECONDS = { accessToken: 600, idleRefresh: 7 * 86_400 };

let app: TestApp;
let count = 0;

beforeAll(async () => {
  app = await bootApp({ ODUS_LIMIT_ATTEMPTS: 'true', BEHIND_PROXY: 'true' }, undefined, { hasShortSessions: true });
});
afterAll(() => app.close());
/** Each test starts with a clean count of attempts. */
beforeEach(() => app.strapi.db.connection('attempts').delete());

describe('an account of the API', () => {
  it('cannot be made by just anybody until the cooperative opens registration', async () => {
    const asked = { username: 'inconnu', email: 'inconnu@theatre.example', password: PASSWORD };
    expect(await post('/api/auth/local/register', asked)).toMatchObject({ status: 400 });
    expect(await app.strapi.db.query('plugin::users-permissions.user').count({ where: { email: asked.email } })).toBe(
      0,
    );

    await openRegistration(true);
    expect(await post('/api/auth/local/register', asked)).toMatchObject({ status: 200 });
    await openRegistration(false);
  });

  it('is signed in for ten minutes, renewed for a week, with one algorithm', async () => {
    const user = await account();
    const before = Math.floor(Date.now() / 1000);
    const { jwt, refreshToken } = await signIn(user);
    expect(headerOf(jwt)).toMatchObject({ alg: 'HS256' });
    expect(lifespanOf(jwt)).toBe(SECONDS.accessToken);
    const renewableSince = (partOf(refreshToken, 1).exp ?? 0) - SECONDS.idleRefresh;
    expect(renewableSince).toBeGreaterThanOrEqual(before);
    expect(renewableSince).toBeLessThanOrEqual(Date.now() / 1000);
    const renewed = (await post('/api/auth/refresh', { refreshToken })).body;
    expect(await me(renewed.jwt)).toBe(200);
    expect((await post('/api/auth/refresh', { refreshToken })).status).toBe(401);
  });

  it('refuses a token that says it is not signed, or signed otherwise', async () => {
    const { jwt } = await signIn(await account());
    const [, payload] = jwt.split('.');
    const unsigned = `${Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')}.${payload}.`;
    expect(await me(unsigned)).toBe(401);
    const { sign } = require('jsonwebtoken') as { sign(data: object, secret: string, options: object): string };
    const data = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString());
    expect(await me(sign(data, 'jwt', { algorithm: 'HS256' }))).toBe(200);
    expect(await me(sign(data, 'jwt', { algorithm: 'HS512' }))).toBe(401);
  });

  it('logs out at once, everywhere, also when its session was renewed meanwhile', async () => {
    const user = await account();
    const first = await signIn(user);
    const renewed = (await post('/api/auth/refresh', { refreshToken: first.refreshToken })).body;
    await request(app.server).post('/api/auth/logout').set(bearer(first.jwt)).send({}).expect(200);
    expect(await me(first.jwt)).toBe(401);
    expect(await me(renewed.jwt)).toBe(401);
    expect((await post('/api/auth/refresh', { refreshToken: renewed.refreshToken })).status).toBe(401);
  });

  it('is signed out everywhere by a new password, whoever gives it', async () => {
    const user = await account();
    const before = await signIn(user);
    await app.strapi.db
      .query('plugin::users-permissions.user')
      .update({ where: { id: user.id }, data: { resetPasswordToken: `code-${user.id}` } });
    const reset = { code: `code-${user.id}`, password: NEW_PASSWORD, passwordConfirmation: NEW_PASSWORD };
    const after = (await post('/api/auth/reset-password', reset)).body;
    expect(await me(before.jwt)).toBe(401);
    expect(await me(after.jwt)).toBe(200);

    await app.strapi.plugin('users-permissions').service('user').edit(user.id, { password: PASSWORD });
    expect(await me(after.jwt)).toBe(401);
    expect((await post('/api/auth/refresh', { refreshToken: after.refreshToken })).status).toBe(401);
  });

  it('that is blocked or deleted renews nothing, also when the database itself was changed', async () => {
    const renewed = async (close: (id: number) => Promise<unknown>) => {
      const user = await account();
      const { refreshToken } = await signIn(user);
      await close(user.id);
      return (await post('/api/auth/refresh', { refreshToken })).status;
    };
    const users = app.strapi.db.connection('up_users');
    expect([
      await renewed((id) => app.strapi.plugin('users-permissions').service('user').edit(id, { blocked: true })),
      await renewed((id) => users.clone().where({ id }).update({ blocked: true })),
      await renewed((id) => users.clone().where({ id }).delete()),
    ]).toEqual([401, 401, 401]);
  });

  it('that is blocked is refused in the next request', async () => {
    const user = await account();
    const { jwt } = await signIn(user);
    await app.strapi.plugin('users-permissions').service('user').edit(user.id, { blocked: true });
    expect(await me(jwt)).toBe(401);
  });
});

describe('an account of the admin', () => {
  it('that is deactivated, blocked or deleted renews nothing with its cookie', async () => {
    const renewed = async (close: (id: number) => Promise<unknown>) => {
      const user = await administrator();
      const agent = request.agent(app.server);
      await agent.post('/admin/login').send({ email: user.email, password: user.password }).expect(200);
      await agent.post('/admin/access-token').send({}).expect(200);
      await close(user.id);
      return (await agent.post('/admin/access-token').send({})).status;
    };
    const users = app.strapi.db.query('admin::user');
    expect([
      await renewed(() => Promise.resolve()),
      await renewed((id) => app.strapi.service('admin::user').updateById(id, { isActive: false })),
      await renewed((id) => users.update({ where: { id }, data: { blocked: true } })),
      await renewed((id) => app.strapi.service('admin::user').deleteById(id)),
      // As an operator does in the database itself.
      await renewed((id) => app.strapi.db.connection('admin_users').where({ id }).update({ is_active: false })),
      await renewed((id) => app.strapi.db.connection('admin_users').where({ id }).delete()),
    ]).toEqual([200, 401, 401, 401, 401, 401]);
  });

  it('is signed out by its logout and by a new password that somebody else gives', async () => {
    const user = await administrator();
    const login = () => post('/admin/login', { email: user.email, password: user.password });
    const first = (await login()).body.data.token;
    expect(headerOf(first)).toMatchObject({ alg: 'HS256' });
    await request(app.server).post('/admin/logout').set(bearer(first)).expect(200);
    expect(await myself(first)).toBe(401);

    const second = (await login()).body.data.token;
    await app.strapi.service('admin::user').updateById(user.id, { password: NEW_PASSWORD });
    expect(await myself(second)).toBe(401);
  });
});

describe('guessing', () => {
  it('a password is slowed down on one account, wherever it comes from, and no other account pays for it', async () => {
    const user = await account();
    const guess = () => post('/api/auth/local', { identifier: user.email, password: 'wrong' });
    const statuses = await Promise.all(Array.from({ length: 12 }, async () => (await guess()).status));
    expect(statuses.filter((status) => status === 400)).toHaveLength(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
    const refused = await post('/api/auth/local', { identifier: user.email.toUpperCase(), password: PASSWORD });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.body.error.message).toBe('Trop d’essais. Réessayez dans 5 min.');
    await signIn(await account());
  });

  it.each([
    ['/api/auth/local', 'identifier'],
    ['/admin/login', 'email'],
  ])('at %s does not lock out the owner on a device that they signed in from', async (path, field) => {
    const { email } = path.startsWith('/admin') ? await administrator() : await account();
    const [owner, stranger] = [request.agent(app.server), request.agent(app.server)];
    const tryAs = async (agent: typeof owner, password: string, from: string) =>
      (
        await agent
          .post(path)
          .set('X-Forwarded-For', from)
          .send({ [field]: email, password })
      ).status;
    expect(await tryAs(owner, PASSWORD, '198.51.100.1')).toBe(200);
    for (let attempt = 0; attempt < 12; attempt += 1) await tryAs(stranger, 'wrong', `203.0.113.${attempt}`);
    expect(await tryAs(stranger, PASSWORD, '203.0.113.200')).toBe(429);
    // By its cookie on another network, and by its network without its cookie.
    expect(await tryAs(owner, PASSWORD, '192.0.2.7')).toBe(200);
    expect(await tryAs(request.agent(app.server), PASSWORD, '198.51.100.1')).toBe(200);
    // Nobody guesses on from a device that is known.
    const statuses = [];
    for (let attempt = 0; attempt < 12; attempt += 1) statuses.push(await tryAs(owner, 'wrong', '192.0.2.7'));
    expect(statuses.at(-1)).toBe(429);
  });

  it.each([
    ['/api/auth/local', 'identifier'],
    ['/admin/login', 'email'],
  ])(
    'at %s costs as much for an address without an account: one comparison with a hash of the same cost',
    async (path, field) => {
      const isAdmin = path.startsWith('/admin');
      const { id, email } = isAdmin ? await administrator() : await account();
      // Hashes of tests are cheap: this one is made as the application makes them.
      const password = await (hostRequire(ADMIN_AUTH) as Hashing).default.hashPassword(PASSWORD);
      if (isAdmin) await app.strapi.db.query('admin::user').update({ where: { id }, data: { password } });
      const bcrypt = hostRequire('bcryptjs') as { compare(...given: unknown[]): unknown };
      const compare = jest.spyOn(bcrypt, 'compare');
      const costs = async (address: string) => {
        compare.mockClear();
        await post(path, { [field]: address, password: 'wrong' }).expect(400);
        return compare.mock.calls.map(([, hash]) => [String(hash).length, String(hash).split('$')[2]]);
      };
      expect(await costs(email)).toEqual([[60, '10']]);
      expect(await costs('personne@theatre.example')).toEqual([[60, '10']]);
      compare.mockRestore();
    },
  );

  it('in the admin is slowed down in the same way', async () => {
    const { email, password } = await administrator();
    for (let attempt = 0; attempt < 10; attempt += 1) await post('/admin/login', { email, password: 'wrong' });
    expect((await post('/admin/login', { email, password })).status).toBe(429);
  });

  it('is never given in the address, where it would be counted on no account', async () => {
    const { email, password } = await administrator();
    const query = new URLSearchParams({ email, password }).toString();
    const whole = await post(`/admin/login?${query}`, {});
    expect(whole).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringContaining('dans l’adresse') } },
    });
    for (const part of [`email=${email}`, `email[]=${email}`, `password=${password}`])
      expect((await post(`/admin/login?${part}`, { email, password })).status).toBe(400);
    expect((await post('/admin/login', { email, password })).status).toBe(200);
  });

  it.each([
    ['/api/auth/forgot-password', { email: 'quelquun@theatre.example' }, 4],
    ['/admin/forgot-password', { email: 'quelquun@theatre.example' }, 4],
    ['/api/auth/refresh', { refreshToken: 'x' }, 121],
    ['/admin/access-token', {}, 121],
    ['/admin/reset-password', { resetPasswordToken: 'x', password: PASSWORD }, 31],
    ['/api/auth/reset-password', { code: 'x', password: PASSWORD, passwordConfirmation: PASSWORD }, 31],
  ])('%s is refused after so many', async (address, body, attempts) => {
    const statuses = await Promise.all(
      Array.from({ length: attempts }, async () => (await post(address, body)).status),
    );
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
  });

  it('is counted on the address that the proxy saw, whatever the client says of itself', async () => {
    const from = async (claimed: number) =>
      await request(app.server)
        .post('/admin/reset-password')
        .set('X-Forwarded-For', `198.51.100.${claimed}, 203.0.113.9`)
        .send({ resetPasswordToken: 'x', password: PASSWORD });
    const answers = await Promise.all(Array.from({ length: 31 }, (_, claimed) => from(claimed)));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(1);
  });

  it('is allowed again once the window is over, and what was counted is forgotten', async () => {
    const user = await account();
    const guess = (password: string) => post('/api/auth/local', { identifier: user.email, password });
    for (let attempt = 0; attempt < 10; attempt += 1) await guess('wrong');
    expect((await guess(PASSWORD)).status).toBe(429);
    await app.strapi.db.connection('attempts').update({ ends_at: Date.now() - 1 });
    expect((await guess(PASSWORD)).status).toBe(200);
  });

  it('leaves no address and no e-mail in the table', async () => {
    const user = await account();
    await signIn(user);
    const rows = JSON.stringify(await app.strapi.db.connection('attempts').select());
    expect(rows).not.toContain(user.email);
    expect(rows).not.toContain('127.0.0.1');
  });

  const onPostgres = process.env.DATABASE_CLIENT === 'postgres' ? it : it.skip;
  onPostgres('is counted by two processes together', async () => {
    const user = await account();
    const script = path.join(__dirname, '..', 'support', 'attempt-logins.cjs');
    const attempts = () => promisify(execFile)(process.execPath, [script, '8', user.email], { env: process.env });
    const answers = await Promise.all([attempts(), attempts()]);
    const statuses = answers.flatMap(({ stdout }) => JSON.parse(stdout) as number[]);
    expect(statuses.filter((status) => status === 400)).toHaveLength(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(6);
  });
});

describe('without a mail server', () => {
  it('nothing is mailed, and nobody’s mail exchanger is looked up', async () => {
    const dns = hostRequire('node:dns') as Record<string, (...given: unknown[]) => unknown>;
    const sockets = hostRequire('node:net') as { Socket: { prototype: { connect(): unknown } } };
    const lookups = ['resolveMx', 'resolve', 'lookup', 'resolve4', 'resolve6'].map((name) => jest.spyOn(dns, name));
    const { email } = await account();
    const user = await administrator();
    const connections = jest.spyOn(sockets.Socket.prototype, 'connect');
    await app.strapi.plugin('email').service('email').send({ to: email, subject: 'Essai', text: 'Essai' });
    await app.strapi.service('admin::auth').forgotPassword({ email: user.email });
    const isOurs = ([options]: unknown[]) => /127\.0\.0\.1|5432/.test(JSON.stringify(options));
    expect(connections.mock.calls.filter((call) => !isOurs(call as unknown[]))).toEqual([]);
    expect(lookups.flatMap((lookup) => lookup.mock.calls).filter(([name]) => name !== '127.0.0.1')).toEqual([]);
    jest.restoreAllMocks();
    expect((await post('/api/auth/forgot-password', { email })).body).toEqual({ ok: true });
    expect((await post('/api/auth/forgot-password', { email: 'personne@theatre.example' })).body).toEqual({ ok: true });
  });

  it('a letter of plain text has no HTML part, whatever is written in it', async () => {
    const text = 'Bonjour <b>Léa</b>,\n<img src=x onerror=alert(1)> & co';
    const { message } = await app.strapi.plugin('email').service('email').send({ to: 'lea@example.fr', subject: '<i>', text }); // prettier-ignore
    expect(JSON.parse(message)).toMatchObject({ text, subject: '<i>' });
    expect(JSON.parse(message).html ?? '').toBe('');
    const template = app.strapi.plugin('users-permissions').service('users-permissions').template;
    expect(template('<p>Bonjour <%= USER.username %></p>', { USER: { username: '<script>' } })).toBe(
      '<p>Bonjour &lt;script&gt;</p>',
    );
  });
});

describe('the access log', () => {
  it('has no token of an address, however it is escaped', async () => {
    const lines: string[] = [];
    const http = jest.spyOn(app.strapi.log, 'http').mockImplementation((line: unknown) => {
      lines.push(line as string);
      return app.strapi.log;
    });
    const secret = 'odus_5ecretdunflux';
    const addresses = [
      `/admin/auth/register?registrationToken=${'a1b2'.repeat(10)}`,
      `/admin/auth/reset-password?code=${'a1b2'.repeat(10)}`,
      `/api/channels/concerts.ics?key=${secret}`,
      `/api/channels/concerts.ics?key=%6fdus_5ecretdunflux`,
      `/api/channels/concerts.ics?k%65y=${secret}`,
      `/api/channels/%6fdus_5ecretdunflux/items`,
      `/api/auth/email-confirmation?confirmation=${'a1b2'.repeat(10)}`,
      `/address?code=${'x1'.repeat(21)}y`,
    ];
    for (const address of addresses) await request(app.server).get(address);
    http.mockRestore();
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.join('\n')).not.toMatch(/5ecret|a1b2a1b2|x1x1x1/);
    expect(lines.join('\n')).toContain('/address (');
  });
});

const post = (address: string, body: object) =>
  request(app.server).post(address).set('Accept-Language', 'fr').send(body);

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

const me = async (token: string): Promise<number> =>
  (await request(app.server).get('/api/users/me').set(bearer(token))).status;

const myself = async (token: string): Promise<number> =>
  (await request(app.server).get('/admin/users/me').set(bearer(token))).status;

async function account(): Promise<{ id: number; email: string }> {
  count += 1;
  const email = `webmestre-${count}@theatre.example`;
  const role = await app.strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } });
  return app.strapi
    .plugin('users-permissions')
    .service('user')
    .add({
      username: `webmestre-${count}`,
      email,
      password: PASSWORD,
      provider: 'local',
      confirmed: true,
      role: role.id,
    });
}

async function administrator(): Promise<{ id: number; email: string; password: string }> {
  count += 1;
  const role = await app.strapi.service('admin::role').getSuperAdmin();
  const email = `direction-${count}@theatre.example`;
  const values = { email, password: PASSWORD, firstname: 'Direction', isActive: true, registrationToken: null };
  const { id } = await app.strapi.service('admin::user').create({ ...values, roles: [role.id] });
  return { id, email, password: PASSWORD };
}

const signIn = async ({ email }: { email: string }): Promise<{ jwt: string; refreshToken: string }> =>
  (await post('/api/auth/local', { identifier: email, password: PASSWORD }).expect(200)).body;

async function openRegistration(isOpen: boolean): Promise<void> {
  const store = app.strapi.store({ type: 'plugin', name: 'users-permissions' });
  await store.set({
    key: 'advanced',
    value: { ...((await store.get({ key: 'advanced' })) as object), allow_register: isOpen },
  });
}

const partOf = (token: string, part: number) =>
  JSON.parse(Buffer.from(token.split('.')[part] ?? '', 'base64url').toString()) as Record<string, number>;
const headerOf = (token: string) => partOf(token, 0);
/** In seconds. */
const lifespanOf = (token: string): number => (partOf(token, 1).exp ?? 0) - (partOf(token, 1).iat ?? 0);
