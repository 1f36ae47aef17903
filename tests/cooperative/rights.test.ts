/** @databases sqlite postgres */
import request from 'supertest';
import { logInAsAdministrator } from '../support/administrator';
import { bootApp, type TestApp } from '../support/boot';
import { cooperative } from '../support/cooperative';
import type { Member } from '../support/members';

const VENUE = 'api::venue.venue';
const ORGANISATION = 'api::organisation.organisation';
const VENUES = `/content-manager/collection-types/${VENUE}`;
const why = 'Essai';

let app: TestApp;
let c: ReturnType<typeof cooperative>;
let theatre: string;
let tourism: string;
let superAdministrator: Pick<Member, 'headers'>;
/** Manages the theatre. */
let camille: Member;
/** Manages the tourist office. */
let sacha: Member;

beforeAll(async () => {
  app = await bootApp();
  c = cooperative(app);
  superAdministrator = { headers: { Authorization: `Bearer ${await logInAsAdministrator(app)}` } };
  theatre = await c.the.steward();
  tourism = await c.organisation('Office de tourisme');
  camille = await c.signIn([theatre]);
  sacha = await c.signIn([tourism]);
});
afterAll(() => app.close());

const venueOf = async (steward: string) =>
  (await c.the.publishNew('venue', await c.the.venueData({ steward, capacity: 300 }))).documentId;
const call = (
  { headers }: Pick<Member, 'headers'>,
  method: 'get' | 'post' | 'put' | 'delete',
  path: string,
  body = {},
) => request(app.server)[method](path).set(headers).send(body);
const statusOf = async (asked: request.Test): Promise<number> => (await asked).status;

const path = async (organisation: string, member: Member) =>
  `/organisations/${organisation}/people/${await c.personId(member)}`;
const give = async (by: Pick<Member, 'headers'>, organisation: string, member: Member, level: string) => {
  const { status, body } = await c.ask(by, 'put', await path(organisation, member), { level, why });
  return { status, body: body as object };
};
const withdraw = async (by: Pick<Member, 'headers'>, organisation: string, member: Member) => {
  const { status, body } = await c.ask(by, 'post', `${await path(organisation, member)}/withdrawal`, { why });
  return { status, body: body as { error: { message: string } } };
};

describe('the members of the cooperative', () => {
  it('are gathered in colleges from the first start on', async () => {
    const codes = (await c.service('members').colleges()).map(({ code }: { code: string }) => code);
    expect(codes).toEqual(['culture', 'tourism', 'media', 'spectators', 'public-authorities']);
  });

  it('are voted for by themselves, and by those who manage them', async () => {
    const { userId } = await c.signIn([theatre]);
    await c.service('members').join({ organisation: theatre, college: 'culture' });
    await c.service('members').join({ accountId: userId, college: 'spectators' });
    const names = (await c.service('members').votingMembersOf(userId)).map(({ name }: { name: string }) => name);
    expect(names).toEqual(['Théâtre du Briançonnais', expect.stringMatching(/^Membre/)]);
  });
});

describe('a level for an organisation', () => {
  it.each([
    ['contributor', { create: 201, update: 200, publish: 403, remove: 403 }],
    ['editor', { create: 201, update: 200, publish: 200, remove: 200 }],
    ['manager', { create: 201, update: 200, publish: 200, remove: 200 }],
  ] as const)('lets a %s do this with the entries of the organisation', async (level, expected) => {
    const member = await c.signIn([theatre], undefined, level);
    const documentId = await venueOf(theatre);
    expect({
      create: await statusOf(call(member, 'post', VENUES, { name: 'Foyer', steward: { set: [theatre] } })),
      update: await statusOf(call(member, 'put', `${VENUES}/${documentId}`, { capacity: 310 })),
      publish: await statusOf(call(member, 'post', `${VENUES}/${documentId}/actions/publish`, {})),
      remove: await statusOf(call(member, 'delete', `${VENUES}/${documentId}`)),
    }).toEqual(expected);
  });

  it('gives nothing more on the entries of others than to propose or to write drafts', async () => {
    const documentId = await venueOf(tourism);
    expect([
      await statusOf(call(camille, 'get', `${VENUES}/${documentId}`)),
      await statusOf(call(camille, 'put', `${VENUES}/${documentId}`, { capacity: 310 })),
      await statusOf(call(camille, 'post', `${VENUES}/${documentId}/actions/publish`, {})),
      await statusOf(call(camille, 'post', `${VENUES}/${documentId}/actions/unpublish`, {})),
      await statusOf(call(camille, 'post', `${VENUES}/actions/bulkDelete`, { documentIds: [documentId] })),
      await statusOf(call(camille, 'delete', `${VENUES}/${documentId}`)),
    ]).toEqual([200, 200, 403, 403, 403, 403]);
  });

  it('does not let anybody create or copy in the name of an organisation that they do not write for', async () => {
    const foreign = { name: 'Casino', steward: { connect: [{ documentId: tourism }] } };
    const { body } = await call(camille, 'post', VENUES, foreign).expect(403);
    expect(body.error.message).toContain('au nom de cette structure');
    const [row] = await app.strapi.db.query(ORGANISATION).findMany({ where: { documentId: tourism } });
    for (const steward of [tourism, [tourism], { set: [{ id: row.id }] }, { connect: [row.id] }, row.id])
      await call(camille, 'post', VENUES, { name: 'Casino', steward }).expect(403);
    await call(sacha, 'post', VENUES, foreign).expect(201);
    await call(superAdministrator, 'post', VENUES, foreign).expect(201);
  });

  it('lets editors alone say who else answers for an entry', async () => {
    const documentId = await venueOf(theatre);
    const contributor = await c.signIn([theatre], undefined, 'contributor');
    await c.join(contributor.userId, tourism, 'editor');
    const share = (member: Member) =>
      call(member, 'put', `${VENUES}/${documentId}`, { coEditors: { connect: [{ documentId: tourism }] } });
    await share(contributor).expect(403);
    await call(contributor, 'post', `${VENUES}/${documentId}/actions/publish`, {}).expect(403);
    await call(contributor, 'put', `${VENUES}/${documentId}`, { coEditors: { connect: [] }, capacity: 9 }).expect(200);
    await share(camille).expect(200);
    await call(contributor, 'post', `${VENUES}/${documentId}/actions/publish`, {}).expect(200);
  });

  it('is what says who writes for an organisation, whatever a form sends', async () => {
    const stranger = await c.signIn();
    const organisation = `/content-manager/collection-types/${ORGANISATION}/${theatre}`;
    await call(superAdministrator, 'put', organisation, { accounts: { connect: [stranger.userId] } }).expect(200);
    await call(superAdministrator, 'post', `${organisation}/actions/publish`, {}).expect(200);
    const stewards = app.strapi.plugin('commons').service('stewards');
    expect(await stewards.organisationsOf(stranger.userId)).toEqual([]);
    expect(await stewards.organisationsOf(camille.userId)).toEqual([theatre]);
  });
});

describe('a right that is withdrawn', () => {
  it('is gone in the next request of a session that is open, at once', async () => {
    const editor = await c.signIn([theatre], undefined, 'editor');
    const documentId = await venueOf(theatre);
    const publish = () => call(editor, 'post', `${VENUES}/${documentId}/actions/publish`, {});
    await publish().expect(200);
    await withdraw(camille, theatre, editor);
    const from = Date.now();
    await publish().expect(403);
    expect(Date.now() - from).toBeLessThan(1000);
    await call(editor, 'get', VENUES).expect(403);
    const { body } = await c.ask(superAdministrator, 'get', '/rights-log').expect(200);
    expect(body.data.changes[0]).toMatchObject({
      ...{ action: 'membership.withdrawn', organisation: 'Théâtre du Briançonnais', detail: 'editor', why },
      at: expect.any(Number),
    });
  });

  it('comes back at once too', async () => {
    const member = await c.signIn([theatre], undefined, 'contributor');
    const documentId = await venueOf(theatre);
    const publish = () => call(member, 'post', `${VENUES}/${documentId}/actions/publish`, {});
    await publish().expect(403);
    expect((await give(camille, theatre, member, 'editor')).status).toBe(204);
    await publish().expect(200);
  });
});

describe('who gives rights', () => {
  it('is a manager of the organisation, a moderator or an administrator, never somebody else', async () => {
    const somebody = await c.signIn([tourism], undefined, 'contributor');
    const editor = await c.signIn([theatre], undefined, 'editor');
    const moderator = await c.signInWith({ kind: 'moderator' });
    const administrator = await c.signInWith({ kind: 'administrator' });
    const steward = await c.signInWith({ kind: 'vocabulary-steward' });
    expect([
      (await give(sacha, theatre, somebody, 'contributor')).status,
      (await give(editor, theatre, somebody, 'contributor')).status,
      (await give(steward, theatre, somebody, 'contributor')).status,
      (await give(camille, theatre, somebody, 'contributor')).status,
      (await give(moderator, theatre, somebody, 'editor')).status,
      (await give(administrator, theatre, somebody, 'manager')).status,
    ]).toEqual([403, 403, 403, 202, 202, 202]);
  });

  it('tells who may not the same thing of an organisation that is there and of one that is not', async () => {
    const somebody = await c.signIn([tourism], undefined, 'contributor');
    const [there, absent] = [
      await give(sacha, theatre, somebody, 'contributor'),
      await give(sacha, 'abcdefghijklmnopqrstuvwx', somebody, 'contributor'),
    ];
    expect([there.status, absent.status]).toEqual([403, 403]);
    expect(there.body).toEqual(absent.body);
  });

  it('raises nobody’s own rights, not even with a mandate', async () => {
    const moderator = await c.signInWith({ kind: 'moderator' });
    await c.join(moderator.userId, theatre, 'editor');
    expect((await give(moderator, theatre, moderator, 'manager')).status).toBe(403);
    expect((await give(moderator, tourism, moderator, 'contributor')).status).toBe(403);
    expect((await give(moderator, theatre, moderator, 'contributor')).status).toBe(204);
  });

  it('makes nobody a voter by their own hand, not even in the name of what they manage', async () => {
    const house = await c.organisation('Maison des jeunes');
    const moderator = await c.signInWith({ kind: 'moderator' });
    await c.join(moderator.userId, house);
    const seat = (by: Pick<Member, 'headers'>) =>
      c.ask(by, 'put', `/organisations/${house}/seat`, { college: 'culture', why });
    await seat(camille).expect(403);
    const { body } = await seat(moderator).expect(403);
    expect(body.error.message).toContain('ses propres droits');
    await seat(await c.signInWith({ kind: 'moderator' })).expect(204);
    expect(await c.service('members').votingMembersOf(moderator.userId)).toMatchObject([{ name: 'Maison des jeunes' }]);
  });

  it('leaves an organisation with a manager, even when two leave at once', async () => {
    const house = await c.organisation('Maison de la culture');
    const [one, other] = [await c.signIn([house]), await c.signIn([house])];
    const statuses = await Promise.all([withdraw(one, house, one), withdraw(other, house, other)]);
    expect(statuses.map(({ status }) => status).sort()).toEqual([204, 409]);
    const [last] = await c.service('memberships').all([house]);
    expect(last).toMatchObject({ level: 'manager' });
    const survivor = last.accountId === one.userId ? one : other;
    const { body } = await withdraw(survivor, house, survivor);
    expect(body.error.message).toContain('dernière personne responsable');
    expect((await give(survivor, house, survivor, 'editor')).status).toBe(409);
  });
});

describe('an organisation whose entry is deleted', () => {
  it('votes no more, nor counts for the quorum', async () => {
    const house = await c.organisation('Maison fermée');
    const manager = await c.signIn([house]);
    await c.service('members').join({ organisation: house, college: 'culture' });
    const isMember = async () =>
      (await c.service('members').all()).some(({ name }: { name: string }) => ['Maison fermée', ''].includes(name));
    expect(await isMember()).toBe(true);
    await call(superAdministrator, 'delete', `/content-manager/collection-types/${ORGANISATION}/${house}`).expect(200);
    expect(await isMember()).toBe(false);
    expect(await c.service('members').votingMembersOf(manager.userId)).toEqual([]);
  });
});

describe('a person who is a member', () => {
  it('leaves by their own hand, in the next request, and the log says so', async () => {
    const person = await c.signIn([], 'odus-person');
    await c.service('members').join({ accountId: person.userId, college: 'spectators' });
    const [own] = await c.service('members').votingMembersOf(person.userId);
    const persons = async (reader: Member) => (await c.ask(reader, 'get', '/members').expect(200)).body.data.persons;
    expect(await persons(person)).toContainEqual({ ...own, kind: undefined, isYou: true });
    await c.ask(person, 'post', '/own-seat/withdrawal', {}).expect(400);
    await c.ask(person, 'post', '/own-seat/withdrawal', { why: 'Je déménage.' }).expect(204);
    await c.ask(person, 'get', '/members').expect(403);
    expect((await persons(camille)).map(({ id }: { id: string }) => id)).not.toContain(own.id);
    const { body } = await c.ask(camille, 'get', '/rights-log').expect(200);
    expect(body.data.changes[0]).toMatchObject({
      action: 'member.left',
      why: 'Je déménage.',
      person: own.name,
      by: own.name,
    });
    await c.ask(camille, 'post', '/own-seat/withdrawal', { why: 'Je déménage.' }).expect(404);
  });
});

describe('a person who should not be a member', () => {
  it('is withdrawn by a moderator with a reason, in the next request, and by nobody else', async () => {
    const person = await c.signIn([], 'odus-person');
    await c.service('members').join({ accountId: person.userId, college: 'spectators' });
    const [{ id }] = await c.service('members').votingMembersOf(person.userId);
    const withdrawn = (by: Pick<Member, 'headers'>, member = id, body: object = { why }) =>
      c.ask(by, 'post', `/persons/${member}/seat/withdrawal`, body);
    const moderator = await c.signInWith({ kind: 'moderator' });
    const [there, absent] = [
      await withdrawn(camille),
      await withdrawn(camille, '00000000-0000-4000-8000-000000000000'),
    ];
    expect([there.status, absent.status]).toEqual([403, 403]);
    expect(there.body).toEqual(absent.body);
    await withdrawn(moderator, id, {}).expect(400);
    await withdrawn(moderator).expect(204);
    await c.ask(person, 'get', '/members').expect(403);
    expect((await withdrawn(moderator).expect(404)).body.error.message).toContain('pas membre');
    const { body } = await c.ask(camille, 'get', '/rights-log').expect(200);
    expect(body.data.changes[0]).toMatchObject({ action: 'member.left', why });
  });
});

describe('a mandate', () => {
  it('gives nothing before it begins and after it has ended', async () => {
    const documentId = await venueOf(theatre);
    const publish = (member: Member) => statusOf(call(member, 'post', `${VENUES}/${documentId}/actions/publish`, {}));
    const kind = 'moderator';
    expect([
      await publish(await c.signInWith({ kind })),
      await publish(await c.signInWith({ kind, begins: '2099-01-01' })),
      await publish(await c.signInWith({ kind, begins: '2020-01-01', ends: '2020-12-31' })),
    ]).toEqual([200, 403, 403]);
  });

  it('is given by administrators, never to themselves, and withdrawn at once', async () => {
    const administrator = await c.signInWith({ kind: 'administrator' });
    const moderator = await c.signInWith({ kind: 'moderator' });
    const member = await c.signIn([theatre], undefined, 'contributor');
    const asked = async (person: Member) => ({
      ...{ person: await c.personId(person), kind: 'moderator', begins: '2020-01-01', ends: null },
      ...{ decision: 'Assemblée du 3 mars', why },
    });
    await c.ask(moderator, 'post', '/mandates', await asked(member)).expect(403);
    await c.ask(camille, 'post', '/mandates', await asked(member)).expect(403);
    await c.ask(administrator, 'post', '/mandates', await asked(administrator)).expect(403);
    const { body } = await c.ask(administrator, 'post', '/mandates', await asked(member)).expect(201);
    const documentId = await venueOf(tourism);
    const publish = () => call(member, 'post', `${VENUES}/${documentId}/actions/publish`, {});
    await publish().expect(200);
    await c.ask(administrator, 'post', `/mandates/${body.data.id}/withdrawal`, { why }).expect(204);
    await publish().expect(403);
    await c.ask(administrator, 'post', `/mandates/${body.data.id}/withdrawal`, { why }).expect(404);
  });

  it('lets a channel manager edit the channels of every partner, while it is in force', async () => {
    const create = async (member: Member) =>
      statusOf(call(member, 'post', '/channels/channels', { slug: 'x', name: 'X', licence: 'inconnue' }));
    expect([
      await create(await c.signInWith({ kind: 'channel-manager' })),
      await create(await c.signInWith({ kind: 'channel-manager', begins: '2099-01-01' })),
    ]).toEqual([400, 403]);
  });
});

describe('an account that is deleted', () => {
  it('leaves no rights behind', async () => {
    const member = await c.signIn([theatre], undefined, 'editor');
    await call(superAdministrator, 'delete', `/admin/users/${member.userId}`).expect(200);
    expect(await c.service('memberships').organisationsOf(member.userId)).toEqual([]);
  });
});

describe('the roles of the admin', () => {
  const permissions = async (code: string) =>
    app.strapi.db.query('admin::permission').findMany({ where: { role: { code } } });

  it('keep what administrators made of them when the application starts again', async () => {
    const roleCode = 'odus-contributor';
    const role = await app.strapi.db.query('admin::role').findOne({ where: { code: roleCode } });
    const before = await permissions(roleCode);
    const removed = before.find(({ action }) => action === 'plugin::upload.assets.create');
    await app.strapi.db.query('admin::permission').delete({ where: { id: removed.id } });
    const added = { action: 'plugin::upload.assets.download', role: role.id, conditions: [], properties: {} };
    await app.strapi.db.query('admin::permission').create({ data: added });
    const store = app.strapi.store({ type: 'core', name: 'odus', key: `role-${roleCode}` });
    // As if an earlier version had not given the channels to read.
    const installed = (await store.get({})) as { action: string }[];
    await store.set({ value: installed.filter(({ action }) => action !== 'plugin::channels.read') });
    const read = before.find(({ action }) => action === 'plugin::channels.read');
    await app.strapi.db.query('admin::permission').delete({ where: { id: read.id } });
    app = await app.restart(() => Promise.resolve());
    c = cooperative(app);
    const actions = (await permissions(roleCode)).map(({ action }) => action);
    expect(actions).toContain('plugin::upload.assets.download');
    expect(actions).not.toContain('plugin::upload.assets.create');
    expect(actions).toContain('plugin::channels.read');
  });

  it('take over from the role that every member had, without anybody losing access', async () => {
    const house = await c.organisation('Salle des fêtes');
    const former = await app.strapi
      .service('admin::role')
      .create({ code: 'odus-member', name: 'Membre', description: 'Avant' });
    const accounts = app.strapi.service('admin::user');
    const account = (email: string) =>
      accounts.create({ email, firstname: 'Avant', isActive: true, roles: [former.id] });
    const [member, alone] = [await account('avant@theatre.example'), await account('seul@theatre.example')];
    for (const { id } of await app.strapi.db.query(ORGANISATION).findMany({ where: { documentId: house } }))
      await app.strapi.db.query(ORGANISATION).update({ where: { id }, data: { accounts: { connect: [member.id] } } });
    await app.strapi.store({ type: 'core', name: 'odus', key: 'former-members-moved' }).delete({});
    app = await app.restart(() => Promise.resolve());
    c = cooperative(app);
    const rolesOf = async (id: number) =>
      (await app.strapi.db.query('admin::user').findOne({ where: { id }, populate: ['roles'] })).roles.map(
        ({ code }: { code: string }) => code,
      );
    expect(await rolesOf(member.id)).toEqual(['odus-manager']);
    expect(await rolesOf(alone.id)).toEqual(['odus-member']);
    expect(await c.service('memberships').levelOf(member.id, house)).toBe('manager');
  });
});

describe('the log of rights', () => {
  it.each(['update cooperative_rights_log set why = ?', 'delete from cooperative_rights_log where why <> ?'])(
    'is protected by the database itself: %s',
    async (statement) => {
      const rejection = await app.strapi.db.connection
        .raw(statement, ['rien'])
        .then(String, ({ message }: { message: string }) => message);
      expect(rejection).toContain('append-only');
    },
  );

  it('is read by every member, and by nobody else', async () => {
    const person = await c.signIn([], 'odus-person');
    const { body } = await c.ask(person, 'get', '/rights-log').expect(200);
    expect(body.data.total).toBeGreaterThan(10);
    expect(JSON.stringify(body)).not.toContain('@theatre.example');
    await c.ask(await c.signIn([], 'strapi-author'), 'get', '/rights-log').expect(403);
    await c.ask({ headers: { Authorization: '' } }, 'get', '/rights-log').expect(401);
  });
});
