/** @databases sqlite postgres */
import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import request from 'supertest';
import { personalData } from '../../src/ontology/cooperative/personal-data';
import { logInAsAdministrator } from '../support/administrator';
import { assembly } from '../support/assembly';
import { bootApp, type TestApp } from '../support/boot';
import { cooperative } from '../support/cooperative';
import { members, type Member } from '../support/members';
import { partners } from '../support/partners';

type Method = 'get' | 'post';

const NAME = 'Zéphyrine Quillebeuf';
const EMAIL = 'zephyrine.quillebeuf@theatre.example';
const CONTACT = 'donnees@brianconnais.example';
const TYPES = ['performances', 'productions', 'persons'];

let app: TestApp;
let p: ReturnType<typeof partners>;
let m: ReturnType<typeof members>;
let administrator: Record<string, string>;

beforeAll(async () => {
  app = await bootApp({ ODUS_PRIVACY_CONTACT: CONTACT });
  p = partners(app);
  m = members(app);
  administrator = { Authorization: `Bearer ${await logInAsAdministrator(app)}`, 'Accept-Language': 'fr' };
  for (const source of TYPES) await p.save(`canal-${source}`, { source });
});
afterAll(() => app.close());

const ask = (method: Method, path: string, body?: object, headers: Record<string, string> = administrator) =>
  request(app.server)[method](`/cooperative/personal-data${path}`).set(headers).send(body);

interface Artist {
  person: string;
  production: string;
  performance: string;
}

/** Somebody who is credited, written of, discussed and followed by channels. */
async function artist(name: string): Promise<Artist> {
  const role = await m.the.concept('participation-role', 'actor', { flags: ['performer'] });
  const [firstName, lastName] = name.split(' ');
  const person = await m.the.publishNew(
    'person',
    await m.the.personData({ displayName: name, firstName, lastName, biography: `${name} est née à Briançon.` }),
  );
  await app.strapi.documents('api::person.person').update({
    documentId: person.documentId,
    locale: 'en',
    data: { biography: `${name} was born in Briançon.` } as never,
  });
  const credits = [{ role, person: person.documentId, creditedAs: `La ${lastName}` }];
  const production = await m.the.publishNew(
    'production',
    await m.the.productionData({ title: `Seule, ${count()}`, credits }),
  );
  const venue = await m.the.publishNew('venue', await m.the.venueData({ name: `Salle ${count()}` }));
  const references = { venue: venue.documentId, production: production.documentId };
  const performance = await m.the.publishNew('performance', await m.the.performanceData(references));
  return { person: person.documentId, production: production.documentId, performance: performance.documentId };
}

let counted = 0;
const count = () => (counted += 1);

/** Tables in which a word is, whatever the column. */
async function tablesWith(strapi: Core.Strapi, word: string): Promise<string[]> {
  const { connection } = strapi.db;
  const isPostgres = strapi.config.get('database.connection.client') === 'postgres';
  const names = isPostgres
    ? (
        (await connection('information_schema.tables').where({ table_schema: 'public' }).select('table_name')) as {
          table_name: string;
        }[]
      ).map(({ table_name }) => table_name)
    : ((await connection('sqlite_master').where({ type: 'table' }).select('name')) as { name: string }[]).map(
        ({ name }) => name,
      );
  const found: string[] = [];
  for (const name of names) {
    const rows = (await connection(name).select()) as object[];
    if (rows.some((row) => JSON.stringify(row).toLowerCase().includes(word.toLowerCase()))) found.push(name);
  }
  return found;
}

interface FreeColumn {
  name: string;
  isJson: boolean;
}

/** The columns of the database itself that hold text, by table, but for what tells rows, languages and kinds apart. */
async function freeTextColumns(strapi: Core.Strapi): Promise<Record<string, FreeColumn[]>> {
  const { connection } = strapi.db;
  const isPostgres = strapi.config.get('database.connection.client') === 'postgres';
  const listed = isPostgres
    ? (
        await connection.raw(
          `select table_name as "table", column_name as name, data_type as type from information_schema.columns where table_schema = 'public'`,
        )
      ).rows
    : await connection.raw(
        `select m.name as "table", c.name as name, c.type as type from sqlite_master m join pragma_table_info(m.name) c where m.type = 'table'`,
      );
  const found: Record<string, FreeColumn[]> = {};
  for (const { table, name, type } of listed as { table: string; name: string; type: string }[]) {
    if (!/char|text|json/i.test(type) || STRUCTURE.test(name)) continue;
    // A channel is read as it is saved, and the outbox as it is written: what partners write of themselves has a test of its own.
    if (/^(sqlite_|strapi_(migrations|database_schema|ai_)|channels$|channel_outbox$)|_(cmps|lnk|mph)$/.test(table))
      continue;
    (found[table] ??= []).push({ name, isJson: /json/i.test(type) });
  }
  return found;
}

/** What tells rows, languages, kinds and proposals apart. */
const STRUCTURE = /^(document_id|locale|proposal)$|_id$|_uid$/;

describe('what is known of people', () => {
  it('is declared: each attribute of a person and of a contact has a purpose, a basis and who sees it', () => {
    const technical = /^(created|updated|published)|^(locale|localizations|steward|coEditors|provenance|verifiedAt|visibility|embargoUntil|replacedBy)/; // prettier-ignore
    const declared = (model: string) =>
      personalData.processings.flatMap(({ fields }) => fields.filter((field) => field.model === model));
    for (const model of ['api::person.person', 'contact.contact']) {
      const attributes = Object.keys(app.strapi.getModel(model as 'api::person.person').attributes);
      const named = declared(model).flatMap(({ attributes: names }) => names);
      expect(attributes.filter((name) => !technical.test(name) && !named.includes(name))).toEqual([]);
    }
  });

  it('is declared where it is: each attribute of the register is in the database', () => {
    const fields = personalData.processings.flatMap((one) => one.fields);
    const missing = fields.flatMap(({ model, attributes }) => {
      const known = app.strapi.db.metadata.get(model).attributes;
      return attributes.filter((name) => !(name in known)).map((name) => `${model} ${name}`);
    });
    expect(missing).toEqual([]);
  });

  it('reaches public records only when it is declared so, and a contact only when it says so', async () => {
    const contact = (visibility: string) => ({
      email: `${visibility}@theatre.example`,
      phone: '+33492000000',
      visibility,
    });
    for (const visibility of ['members', 'channel', 'public'])
      await m.the.publishNew(
        'venue',
        await m.the.venueData({ name: `Lieu ${visibility}`, contact: contact(visibility) }),
      );
    await p.save('lieux', { source: 'venues' });
    const shown = JSON.stringify(await p.items('lieux'));
    expect(shown).toContain('public@theatre.example');
    expect(shown).not.toContain('members@theatre.example');
    expect(shown).not.toContain('channel@theatre.example');
  });

  it('is told in a public page, in three languages, without script', async () => {
    for (const [language, title] of [
      ['fr', 'Données personnelles'],
      ['en', 'Personal data'],
      ['it', 'Dati personali'],
    ]) {
      // prettier-ignore
      const page = await request(app.server).get(`/${language}/privacy`).expect(200);
      expect(page.text).toContain(`<h1>${title}</h1>`);
      expect(page.text).not.toContain('<script');
      expect(page.text).toContain(`<a href="mailto:${CONTACT}">${CONTACT}</a>`);
      for (const { name } of personalData.processings)
        expect(page.text).toContain((name as Record<string, string>)[language ?? '']?.replaceAll("'", '&#39;'));
    }
    const shouted = await request(app.server).get('/EN/privacy').expect(200);
    expect(shouted.headers['content-language']).toBe('en');
    const asked = await request(app.server).get('/privacy').set('Accept-Language', 'it').expect(303);
    expect(asked.headers.location).toMatch(/\/it\/privacy$/);
  });
});

describe('a contact that is private', () => {
  const VENUE = 'api::venue.venue';
  const contact = { email: 'regie@salle.example', phone: '+33492000000', visibility: 'private' };
  let venue: string;
  let neighbour: string;
  let insider: Member;
  let outsider: Member;

  beforeAll(async () => {
    venue = (await m.the.publishNew('venue', await m.the.venueData({ name: 'Salle privée', contact }))).documentId;
    insider = await m.signIn([await m.the.steward()]);
    neighbour = await cooperative(app).organisation('Salle voisine');
    outsider = await m.signIn([neighbour]);
  });
  const entries = `/content-manager/collection-types/${VENUE}`;
  const read = (path: string, headers: Record<string, string>) =>
    request(app.server).get(`${entries}${path}`).set(headers);
  const contactFor = async (headers: Record<string, string>) =>
    (await read(`/${venue}`, headers).expect(200)).body.data.contact;

  it('is read in the admin by those who answer for the entry, and by nobody else', async () => {
    expect(await contactFor(insider.headers)).toMatchObject(contact);
    expect(await contactFor(administrator)).toMatchObject(contact);
    expect(await contactFor(outsider.headers)).toMatchObject({ email: null, phone: null, visibility: 'private' });
    const query = '?filters[contact][email][$startsWith]=regie';
    await read(query, outsider.headers).expect(400);
    await read(query, administrator).expect(400);
  });

  it('stays as it is when somebody else saves the entry, and what they read of it', async () => {
    const { id } = await contactFor(outsider.headers);
    const typed = { capacity: 90, contact: { id, email: null, phone: null, visibility: 'public' } };
    const saved = await m.save(outsider, VENUE, venue, typed).expect(200);
    expect(saved.body.data).toMatchObject({ capacity: 90, contact: { email: null, visibility: 'private' } });
    expect(await contactFor(insider.headers)).toMatchObject(contact);
  });

  it('does not come along in a copy that somebody else makes for their own organisation', async () => {
    const organisations = app.strapi.db.query('api::organisation.organisation');
    const { id } = await organisations.findOne({ where: { documentId: neighbour, publishedAt: null } });
    await request(app.server)
      .post(`${entries}/clone/${venue}`)
      .set(outsider.headers)
      .send({ name: 'Salle copiée', steward: id })
      .expect(200);
    const copies = await app.strapi.db
      .query(VENUE)
      .findMany({ where: { name: 'Salle copiée' }, populate: ['contact'] });
    expect(copies).toMatchObject([{ contact: null }]);
  });

  it('answers to the organisation of whoever copies it, when they say nothing of it', async () => {
    await request(app.server)
      .post(`${entries}/clone/${venue}`)
      .set(outsider.headers)
      .send({ name: 'Salle recopiée' })
      .expect(200);
    const copies = await app.strapi.db
      .query(VENUE)
      .findMany({ where: { name: 'Salle recopiée' }, populate: ['contact', 'steward'] });
    expect(copies).toMatchObject([{ contact: null, steward: { documentId: neighbour } }]);
    const { headers } = await m.signIn([], 'odus-contributor');
    const refused = await request(app.server)
      .post(`${entries}/clone/${venue}`)
      .set(headers)
      .send({ name: 'À personne' });
    expect(refused.status).toBe(403);
    expect(refused.body.error.message).toMatch(/structure/);
  });

  it('is left out of what is shown to somebody else who writes at the same time', async () => {
    const { updatedAt } = (await read(`/${venue}`, outsider.headers).expect(200)).body.data;
    const theirs = { capacity: 91, contact: { ...contact, email: 'nouvelle-regie@salle.example' } };
    await m.save(insider, VENUE, venue, theirs).expect(200);
    const { body } = await m
      .save(outsider, VENUE, venue, { capacity: 95, contact: null })
      .set('If-Match', `"${updatedAt}"`)
      .expect(409);
    const fields = body.error.details.conflict.fields.map(({ attribute }: { attribute: string }) => attribute);
    expect(fields).toEqual(['capacity']);
    expect(JSON.stringify(body)).not.toContain('regie@');
  });
});

describe('who looks after personal data', () => {
  it('is told that what they look for cannot be', async () => {
    expect((await ask('get', '/people?q=ze%00ph')).status).toBe(400);
  });

  it('needs a right of their own', async () => {
    const member = await m.signIn();
    for (const path of ['/processings', '/people?q=zeph'])
      expect((await ask('get', path, undefined, member.headers)).status).toBe(403);
    for (const act of ['export', 'erasure'])
      expect((await ask('post', `/entry/x/${act}`, {}, member.headers)).status).toBe(403);
    expect((await request(app.server).get('/cooperative/personal-data/people?q=zeph')).status).toBe(401);
  });

  it('has it with the mandate of administrator, for as long as it is held', async () => {
    const c = cooperative(app);
    const holder = await c.signInWith({ kind: 'administrator' });
    const former = await c.signInWith({ kind: 'administrator', ends: '2020-12-31' });
    const moderator = await c.signInWith({ kind: 'moderator' });
    const statuses = [];
    for (const { headers } of [holder, former, moderator])
      statuses.push((await ask('get', '/processings', undefined, headers)).status);
    expect(statuses).toEqual([200, 403, 403]);
  });

  it('finds a person by their name and an account by its address, and hands over all that is known', async () => {
    const { person, production } = await artist('Anselme Portefaix');
    const member = await m.signIn();
    await m.ask(member, 'post', `/entries/api::person.person/${person}/comments`, { text: 'À vérifier' }).expect(200);
    const found = (await ask('get', '/people?q=portefaix').expect(200)).body.data;
    expect(found).toEqual([{ kind: 'entry', id: person, name: 'Anselme Portefaix', detail: '' }]);

    const { data } = (await ask('post', `/entry/${person}/export`).expect(200)).body;
    const languages = data.versions.map((one: { locale: string; publishedAt: string | null }) => [
      one.locale,
      !!one.publishedAt,
    ]);
    expect(languages).toEqual(expect.arrayContaining([['fr', false], ['fr', true], ['en', false]])); // prettier-ignore
    expect(data.credits).toEqual([{ uid: 'api::production.production', documentId: production }]);
    expect(data.commons.commons_comments).toMatchObject([{ text: 'À vérifier' }]);
    expect(data.commons.commons_revisions.length).toBeGreaterThan(0);

    const account = (await ask('post', `/account/${member.userId}/export`).expect(200)).body.data;
    expect(account.account).toMatchObject({ firstname: 'Membre' });
    expect(account.commons.commons_comments).toMatchObject([{ text: 'À vérifier' }]);
    expect(JSON.stringify(account)).not.toContain('password');
    const log = await app.strapi.db.connection('cooperative_personal_data_log').select('action', 'kind', 'subject');
    expect(log).toEqual(expect.arrayContaining([{ action: 'exported', kind: 'entry', subject: person }]));
  });
});

describe('a person who is erased', () => {
  let zephyrine: Artist;
  let cursor: string;
  let member: Member;

  beforeAll(async () => {
    zephyrine = await artist(NAME);
    member = await m.signIn();
    const about = `/entries/api::production.production/${zephyrine.production}/comments`;
    await m.ask(member, 'post', about, { text: `${NAME} joue-t-elle le 12 ?` }).expect(200);
    await m.the.update('production', { documentId: zephyrine.production }, { teaser: 'Une reprise.' });
    const before = await p.items('canal-productions');
    expect(JSON.stringify(before)).toContain('La Quillebeuf');
    cursor = (await p.get('/canal-persons/changes?pageSize=100')).body.meta.cursor;
    expect((await request(app.server).get(`/id/person/${zephyrine.person}`).set('Accept', 'text/html')).status).toBe(
      303,
    );
  });

  it('is confirmed by their whole name, else nothing happens', async () => {
    const refused = await ask('post', `/entry/${zephyrine.person}/erasure`, { name: 'Zéphyrine' });
    expect(refused.status).toBe(400);
    expect(refused.body.error.message).toContain('rien n’a été effacé');
  });

  it('leaves channels as a departure within a minute, and credits keep their role without a name', async () => {
    const startedAt = Date.now();
    const { body } = await ask('post', `/entry/${zephyrine.person}/erasure`, { name: NAME }).expect(200);
    expect(body.data).toMatchObject({ erased: { entries: 1, credits: 1 }, remaining: [], isNameShared: false });
    const changes = (await p.get(`/canal-persons/changes?cursor=${cursor}`)).body.data;
    expect(changes).toEqual([
      { type: 'left', documentId: zephyrine.person, at: expect.any(String), reason: 'deleted' },
    ]);
    for (const source of TYPES) expect(JSON.stringify(await p.items(`canal-${source}`))).not.toMatch(/quillebeuf/i);
    expect(JSON.stringify(await p.items('canal-productions'))).toContain('Nom retiré');
    expect(Date.now() - startedAt).toBeLessThan(60_000);
  });

  it('is gone at their address, and nowhere in the database', async () => {
    await request(app.server).get(`/id/person/${zephyrine.person}`).set('Accept', 'text/html').expect(410);
    expect(await tablesWith(app.strapi, 'quillebeuf')).toEqual([]);
    expect(await tablesWith(app.strapi, 'zéphyrine')).toEqual([]);
  });

  it('does not come back with the history of who credited them', async () => {
    const { revisions } = (
      await m.ask(member, 'get', `/history/entries/api::production.production/${zephyrine.production}?locale=fr`)
    ).body.data;
    expect(revisions.length).toBeGreaterThan(1);
    const latest = await app.strapi
      .plugin('commons')
      .service('history')
      .latest('api::production.production', zephyrine.production, 'fr');
    const draft = await app.strapi
      .plugin('commons')
      .service('snapshots')
      .read('api::production.production', zephyrine.production, 'fr');
    expect(latest.snapshot).toEqual(draft);
    await ask('post', `/entry/${zephyrine.person}/export`).expect(404);
  });

  it('is found in every text column of the database, and erased or told with where it is', async () => {
    const named = 'Ysoline Corbinien-Vautrin';
    const said = `Avec ${named} hier`;
    const { person } = await artist(named);
    const { connection } = app.strapi.db;
    const columns = await freeTextColumns(app.strapi);
    for (const [table, own] of Object.entries(columns))
      await connection(table).insert(
        Object.fromEntries(own.map(({ name, isJson }) => [name, isJson ? JSON.stringify({ said }) : said])),
      );
    expect(Object.keys(columns).length).toBeGreaterThan(60);
    const { body } = await ask('post', `/entry/${person}/erasure`, { name: named }).expect(200);
    const received = new Set(
      body.data.remaining.map(({ uid, attribute }: { uid: string; attribute: string }) => `${uid} ${attribute}`),
    );
    const untold: string[] = [];
    for (const [table, own] of Object.entries(columns)) {
      const rows = (await connection(table).select(own.map(({ name }) => name))) as Record<string, unknown>[];
      for (const { name } of own.filter((column) =>
        rows.some((row) => JSON.stringify(row[column.name]).includes(named)),
      ))
        if (!received.has(attributeAt(table, name))) untold.push(`${table}.${name}`);
      const [first] = own.filter(({ isJson }) => !isJson);
      if (first && !/_log$|_results$/.test(table)) await connection(table).where(first.name, said).delete();
    }
    // These are made again from what entries and channels say.
    expect(
      untold.filter((column) => !/^(commons_(identit|qualit)|channel_(records|items|versions))/.test(column)),
    ).toEqual([]);
    for (const { uid, path } of body.data.remaining as { uid: string; path: string | null }[])
      if (uid.startsWith('api::')) expect(path).toMatch(/^\/content-manager\//);
  });

  /** As what is told names it: the type and the attribute, or the table and the column. */
  const attributeAt = (table: string, column: string): string => {
    const models = [...app.strapi.db.metadata.values()] as unknown as { uid: string; tableName: string; attributes: Record<string, { columnName?: string }> }[]; // prettier-ignore
    const model = models.find(({ tableName }) => tableName === table);
    const attribute = Object.entries(model?.attributes ?? {}).find(([, { columnName }]) => columnName === column)?.[0];
    return `${model?.uid ?? table} ${attribute ?? column}`;
  };

  it('is told in the captions of pictures, the parts of entries and what partners write of themselves', async () => {
    const named = 'Barnabé Tournefeuille';
    const { person } = await artist(named);
    const venue = await m.the.publishNew(
      'venue',
      await m.the.venueData({
        name: `Salle ${count()}`,
        contact: { label: { fr: `Régie : ${named}` }, visibility: 'members' },
      }),
    );
    await p.save('canal-barnabe', { source: 'venues', mission: { fr: `Les lieux que ${named} a aimés.` } });
    const file = { name: 'barnabe_tournefeuille.jpg', hash: 'barnabe_tournefeuille_1', caption: `Avec ${named}` };
    await app.strapi.db.query('plugin::upload.file').create({
      data: { ...file, url: '/uploads/barnabe_tournefeuille_1.jpg', mime: 'image/jpeg', size: 1, provider: 'local' },
    });
    const { body } = await ask('post', `/entry/${person}/erasure`, { name: named }).expect(200);
    const { remaining } = body.data as { remaining: { uid: string; documentId: string; attribute: string; path: string }[] }; // prettier-ignore
    expect(remaining).toContainEqual({
      ...{ uid: 'api::venue.venue', documentId: venue.documentId, attribute: 'contact.contact.label' },
      path: `/content-manager/collection-types/api::venue.venue/${venue.documentId}`,
    });
    const ofFiles = remaining.filter(({ uid }) => uid === 'plugin::upload.file');
    expect(ofFiles.map(({ attribute }) => attribute).sort()).toEqual(['caption', 'hash', 'name', 'url']);
    const channel = await app.strapi.db.query('plugin::channels.channel').findOne({ where: { slug: 'canal-barnabe' } });
    expect(channel.mission.fr).toBe('Les lieux que Nom retiré a aimés.');
    expect(remaining.filter(({ uid }) => uid.startsWith('plugin::c'))).toEqual([]);
  });

  it('keeps the name of somebody else who has the same in free texts', async () => {
    const one = await artist('Camille Duchêne');
    await artist('Camille Duchêne');
    const { body } = await ask('post', `/entry/${one.person}/erasure`, { name: 'Camille Duchêne' }).expect(200);
    expect(body.data.isNameShared).toBe(true);
    expect(JSON.stringify(await p.items('canal-persons'))).toContain('Camille Duchêne');
  });
});

describe('an account that is erased', () => {
  it('has no name, no rights and no session any more, in the next request', async () => {
    const theatre = await m.the.steward();
    const member = await m.signIn([theatre], 'odus-contributor', 'editor');
    await app.strapi
      .service('admin::user')
      .updateById(member.userId, { firstname: 'Zéphyrine', lastname: 'Quillebeuf', email: EMAIL });
    const about = `/entries/api::organisation.organisation/${theatre}/comments`;
    await m.ask(member, 'post', about, { text: 'Bonjour' }).expect(200);
    const other = await m.signIn();
    await m.ask(other, 'post', about, { text: `Écris à ${NAME} (${EMAIL}) <@${member.userId}>` }).expect(200);

    await ask('post', `/account/${member.userId}/erasure`, { name: NAME }).expect(200);
    expect((await m.ask(member, 'get', '/notices')).status).toBe(401);
    const login = await request(app.server).post('/admin/login').send({ email: EMAIL, password: 'Briancon2027' });
    expect(login.status).toBe(400);
    expect(await tablesWith(app.strapi, 'quillebeuf')).toEqual([]);
    const memberships = await app.strapi.db.connection('cooperative_memberships').where({ account_id: member.userId });
    expect(memberships).toEqual([]);
    const { data } = (await m.ask(other, 'get', about)).body;
    expect(JSON.stringify(data)).toContain('Nom retiré');
  });

  it('leaves what the cooperative decided and counted, and is named nowhere in it', async () => {
    const a = assembly(app);
    const [author, other] = [await a.join('culture'), await a.join('culture')];
    const name = { firstname: 'Barnabé', lastname: 'Tourniquet', email: 'barnabe@tourniquet.example' };
    await app.strapi.service('admin::user').updateById(author.userId, name);
    const signed = { title: 'Un vélo partagé', text: 'Achetons un vélo.\n\nBarnabé Tourniquet', links: [] };
    const idea = (await a.ask(author, 'post', '/ideas', signed).expect(201)).body.data.id;
    await a.ask(author, 'put', `/ideas/${idea}/support`).expect(200);
    await a.ask(other, 'post', `/ideas/${idea}/comments`, { text: 'Barnabé Tourniquet a raison' }).expect(200);
    const number = await a.propose(author, { title: signed.title, text: signed.text, idea });
    await a.ask(other, 'put', `/delegations/${other.member}`, { delegate: author.member }).expect(200);
    await a.duringVote(() => a.vote(author, number, 'for').expect(200));
    await app.strapi
      .plugin('cooperative')
      .service('rights-log')
      .write({
        ...{
          by: other.userId,
          action: 'member.joined',
          accountId: author.userId,
          why: 'Barnabé Tourniquet est des nôtres',
        },
      });
    const { data } = (await ask('post', `/account/${author.userId}/export`).expect(200)).body;
    expect(data.cooperative).toMatchObject({
      cooperative_ideas: [{ public_id: idea }],
      cooperative_idea_supports: [{ idea }],
      cooperative_proposals: [{ number }],
      cooperative_ballots: [{ proposal: number, choice: 'for' }],
      cooperative_delegations: [{ member: other.member, delegate: author.member }],
      cooperative_members: [{ public_id: author.member }],
    });
    expect(data.naming.cooperative_idea_comments).toEqual([
      { id: expect.any(Number), text: 'Barnabé Tourniquet a raison' },
    ]);

    await a.afterClose(() =>
      ask('post', `/account/${author.userId}/erasure`, { name: 'Barnabé Tourniquet' }).expect(200),
    );
    expect(await tablesWith(app.strapi, 'tourniquet')).toEqual([]);
    const proposal = await a.afterClose(() => a.read(other, number));
    expect(proposal).toMatchObject({ text: 'Achetons un vélo.\n\nNom retiré', author: 'Nom retiré' });
    expect(proposal.digest).toBe(createHash('sha256').update(`${proposal.title}\n\n${proposal.text}`).digest('hex'));
    expect(proposal.result.outcome.isCarried).toBe(true);
    expect(proposal.result.ballots).toHaveLength(2);
    const shown = (await a.ask(other, 'get', `/ideas/${idea}`).expect(200)).body.data;
    expect(JSON.stringify(shown)).toContain('Nom retiré a raison');
  });

  it('leaves the log of rights as protected as it was', async () => {
    const log = () => app.strapi.db.connection('cooperative_rights_log');
    expect(await log().where({ why: 'Nom retiré est des nôtres' })).toHaveLength(1);
    await expect(log().update({ why: 'Rien' })).rejects.toMatchObject({
      message: expect.stringContaining('append-only'),
    });
  });

  it('is not the last one that may administer everything', async () => {
    const { id } = await app.strapi.db.query('admin::user').findOne({ where: { email: 'direction@theatre.example' } });
    const refused = await ask('post', `/account/${id}/erasure`, { name: 'Direction' });
    expect(refused.status).toBe(409);
  });
});

describe('an account of the API', () => {
  const EMAIL_OF_SITE = 'site@courrier-des-alpes.example';
  let account: { id: number; jwt: string };

  beforeAll(async () => {
    const { id } = await app.strapi
      .plugin('users-permissions')
      .service('user')
      .add({
        ...{ username: 'Ludivine Passavant', email: EMAIL_OF_SITE, password: 'Briancon2027', provider: 'local' },
        ...{
          confirmed: true,
          role: (
            await app.strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'authenticated' } })
          ).id,
        },
      });
    const login = { identifier: EMAIL_OF_SITE, password: 'Briancon2027' };
    const { body } = await request(app.server).post('/api/auth/local').send(login).expect(200);
    account = { id, jwt: body.jwt };
  });

  it('is found by its address and handed over, without a secret', async () => {
    const found = (await ask('get', `/people?q=${EMAIL_OF_SITE}`).expect(200)).body.data;
    expect(found).toEqual([
      { kind: 'api-account', id: String(account.id), name: 'Ludivine Passavant', detail: EMAIL_OF_SITE },
    ]);
    const { data } = (await ask('post', `/api-account/${account.id}/export`).expect(200)).body;
    expect(data.account).toMatchObject({ username: 'Ludivine Passavant', email: EMAIL_OF_SITE });
    expect(data.sessions).toHaveLength(1);
    expect(JSON.stringify(data)).not.toMatch(/password|token/i);
    await ask('post', '/api-account/nobody/export').expect(404);
  });

  it('is erased with its sessions, in the next request', async () => {
    const member = await m.signIn();
    const about = `/entries/api::organisation.organisation/${await m.the.steward()}/comments`;
    await m.ask(member, 'post', about, { text: `Demande à ${EMAIL_OF_SITE}` }).expect(200);
    const me = () => request(app.server).get('/api/users/me').set('Authorization', `Bearer ${account.jwt}`);
    expect((await me()).status).not.toBe(401);
    await ask('post', `/api-account/${account.id}/erasure`, { name: 'Ludivine Passavant' }).expect(200);
    expect((await me()).status).toBe(401);
    for (const word of ['courrier-des-alpes', 'passavant']) expect(await tablesWith(app.strapi, word)).toEqual([]);
  });
});

describe('somebody who asked to join', () => {
  const asks = (email: string, [firstname, lastname]: string[]) =>
    app.strapi
      .plugin('cooperative')
      .service('join-requests')
      .keep(
        {
          ...{ kind: 'person', firstname, lastname, email, college: 'spectators', why: 'Par goût' },
          ...{ organisation: null, organisationName: null, commune: null },
        },
        'fr',
      );

  it('is in nothing that is handed over to who answered them, but that they did', async () => {
    const member = await m.signIn();
    await asks('eudoxie@tiers.example', ['Eudoxie', 'Tierce']);
    await app.strapi.db
      .connection('cooperative_join_requests')
      .where({ email: 'eudoxie@tiers.example' })
      .update({ state: 'accepted', decided_at: 1, decided_by_id: member.userId });
    const { data } = (await ask('post', `/account/${member.userId}/export`).expect(200)).body;
    expect(data.cooperative.cooperative_join_requests).toEqual([
      { id: expect.any(Number), state: 'accepted', decided_at: expect.anything() },
    ]);
    expect(JSON.stringify(data)).not.toMatch(/tierce|tiers\.example/i);
  });

  it('is forgotten by their address alone while others have their name, whoever these are', async () => {
    const name = 'Ysoline Grandjean';
    const member = await m.signIn();
    const account = { firstname: 'Ysoline', lastname: 'GRANDJEAN', email: 'y.g@trois.example' };
    await app.strapi.service('admin::user').updateById(member.userId, account);
    const site = { username: name, email: 'ysoline@deux.example', password: 'Briancon2027', provider: 'local' };
    await app.strapi
      .plugin('users-permissions')
      .service('user')
      .add({ ...site, confirmed: true });
    await asks('ysoline@un.example', name.split(' '));
    const writer = await m.signIn();
    const about = `/entries/api::organisation.organisation/${await m.the.steward()}/comments`;
    const text = `${name} : ysoline@un.example, ysoline@deux.example, y.g@trois.example`;
    await m.ask(writer, 'post', about, { text }).expect(200);
    const said = async () =>
      (await app.strapi.db.connection('commons_comments').orderBy('id', 'desc').first('text')).text;

    const found = (await ask('get', '/people?q=grandjean').expect(200)).body.data as Record<
      'kind' | 'id' | 'name',
      string
    >[];
    const erase = async (kind: string) => {
      const one = found.find((each) => each.kind === kind);
      const { body } = await ask('post', `/${kind}/${one?.id}/erasure`, { name: one?.name }).expect(200);
      return body.data.isNameShared;
    };
    expect(await erase('request')).toBe(true);
    expect(await erase('api-account')).toBe(true);
    expect(await said()).toBe(`${name} : Nom retiré, Nom retiré, y.g@trois.example`);
    expect(await erase('account')).toBe(false);
    expect(await said()).toBe('Nom retiré : Nom retiré, Nom retiré, Nom retiré');
    expect(await tablesWith(app.strapi, 'grandjean')).toEqual([]);
  });

  it('is found by their address, handed over and erased, though they have no account', async () => {
    const email = 'odilon@brise-glace.example';
    const request = { kind: 'person', firstname: 'Odilon', lastname: 'Briseglace', email, college: 'spectators' };
    await app.strapi
      .plugin('cooperative')
      .service('join-requests')
      .keep({ ...request, organisation: null, organisationName: null, commune: null, why: 'Par goût' }, 'fr');
    const [found] = (await ask('get', '/people?q=brise-glace').expect(200)).body.data;
    expect(found).toEqual({ kind: 'request', id: expect.any(String), name: 'Odilon Briseglace', detail: email });
    const { data } = (await ask('post', `/request/${found.id}/export`).expect(200)).body;
    expect(data.request).toMatchObject({ email, why: 'Par goût' });
    await ask('post', `/request/${found.id}/erasure`, { name: 'Odilon Briseglace' }).expect(200);
    expect(await tablesWith(app.strapi, 'briseglace')).toEqual([]);
  });
});

describe('the log of hand-overs and erasures', () => {
  it('says who, when and how much, without a name; nobody can edit it', async () => {
    const table = () => app.strapi.db.connection('cooperative_personal_data_log');
    const rows = JSON.stringify(await table().select());
    expect(rows).toContain('erased');
    expect(rows).not.toMatch(/quillebeuf|zéphyr/i);
    await expect(table().delete()).rejects.toMatchObject({ message: expect.stringContaining('append-only') });
  });
});
