/** @databases sqlite postgres */
import request from 'supertest';
import { bootApp, type TestApp } from '../support/boot';
import { logInAsAdministrator } from '../support/administrator';
import { editors } from '../support/editors';
import { partners, drain } from '../support/partners';

type Headers = Record<string, string>;
interface Caller {
  headers: Headers;
  /** Added to the address. */
  query: string;
}

const READ = 'plugin::channels.read';
const EDIT = 'plugin::channels.edit';
const MEMBER = ['plugin::channels.is-member-of-partner'];

let app: TestApp;
let p: ReturnType<typeof partners>;
let e: ReturnType<typeof editors>;
let administrator: Headers;
let callers: Record<string, Caller>;
let channel: string;
let performance: string;
let tokenId: number;

beforeAll(async () => {
  app = await bootApp();
  p = partners(app);
  e = editors(app);
  administrator = { Authorization: `Bearer ${await logInAsAdministrator(app)}` };
  await app.strapi.db.query('admin::user').updateMany({ where: {}, data: { preferedLanguage: 'fr' } });
  const evening = await p.the.evening();
  performance = (evening as unknown as { performance: { documentId: string } }).performance.documentId;
  channel = (await p.save('prive', { source: 'performances', isPublic: false })).documentId;
  const other = (await p.save('autre', { source: 'performances', isPublic: false })).documentId;
  await p.save('ouvert', { source: 'performances' });
  const token = await create(channel, { kind: 'token' });
  const expired = await create(other, { kind: 'token' });
  const revoked = await create(other, { kind: 'token' });
  const [first, second] = (await e.ask('get', `/channels/${other}/tokens`, administrator)).body.data;
  const table = () => app.strapi.db.connection('channel_tokens');
  await table()
    .where({ id: first.id })
    .update({ channel_document_id: channel, expires_at: Date.now() - 1 });
  await e.ask('delete', `/channels/${other}/tokens/${second.id}`, administrator);
  const ofOther = await create(other, { kind: 'token' });
  const address = await create(channel, { kind: 'address' });
  tokenId = (await e.ask('get', `/channels/${channel}/tokens`, administrator)).body.data[0].id;
  const member = await e.signIn([{ action: READ }, { action: EDIT, conditions: MEMBER }]);
  const stranger = await e.signIn([{ action: READ }, { action: EDIT, conditions: MEMBER }]);
  await e.manage(member.userId, await p.the.steward());
  const bearer = (secret: string): Caller => ({ headers: { Authorization: `Bearer ${secret}` }, query: '' });
  callers = {
    'a stranger': { headers: {}, query: '' },
    'its token': bearer(token),
    'its secret address': { headers: {}, query: `key=${address}` },
    'its token as an address': { headers: {}, query: `key=${token}` },
    "another channel's token": bearer(ofOther),
    'an expired token': bearer(expired),
    'a revoked token': bearer(revoked),
    'an administrator without rights': { headers: (await e.signIn([])).headers, query: '' },
    'an administrator who reads': { headers: (await e.signIn([{ action: READ }])).headers, query: '' },
    'a member of the partner': { headers: member.headers, query: '' },
    'a member of another partner': { headers: stranger.headers, query: '' },
    'a super administrator': { headers: administrator, query: '' },
  };
});
afterAll(() => app.close());

async function create(documentId: string, data: object): Promise<string> {
  const body = { name: 'Site', days: 30, ...data };
  const answer = await e.ask('post', `/channels/${documentId}/tokens`, administrator, body);
  expect(answer.status).toBe(201);
  return answer.body.data.secret as string;
}

const OPENERS = ['its token', 'its secret address'];
const everybody = (status: number) => () => status;
/** Private channels exist for nobody but those who have their key. */
const openers = (status: number) => (caller: string) => (OPENERS.includes(caller) ? status : 404);
const ADMINISTRATORS = ['an administrator', 'a member', 'a super'];
const isAdministrator = (caller: string) => ADMINISTRATORS.some((start) => caller.startsWith(start));
const readers = (status: number) => (caller: string) => {
  if (!isAdministrator(caller)) return 401;
  return caller === 'an administrator without rights' ? 403 : status;
};
const owners = (status: number) => (caller: string) => {
  if (!isAdministrator(caller)) return 401;
  return ['a member of the partner', 'a super administrator'].includes(caller) ? status : 403;
};
/** Whoever may edit some channel; for whom is checked with what is sent. */
const makers = (status: number) => (caller: string) => {
  if (!isAdministrator(caller)) return 401;
  return ['an administrator without rights', 'an administrator who reads'].includes(caller) ? 403 : status;
};

interface Cell {
  ask: () => Promise<[path: string, body?: object]> | [path: string, body?: object];
  answers(caller: string): number;
}

/** Every route of the plugin, and what each caller gets of a private channel. */
const table: Record<string, Cell> = {
  'GET /api/channels': { ask: () => ['/api/channels'], answers: everybody(200) },
  'GET /api/channels/-/documentation/:file([a-z-]+\\.[a-z]+)': {
    ask: () => ['/api/channels/-/documentation/start.js'],
    answers: everybody(200),
  },
  'GET /api/channels/:slug([a-z0-9-]+).:extension([a-z][a-z.]*)': {
    ask: () => ['/api/channels/prive.ics'],
    answers: openers(200),
  },
  'GET /api/channels/:slug([a-z0-9-]+)': { ask: () => ['/api/channels/prive'], answers: openers(200) },
  'GET /api/channels/:slug([a-z0-9-]+)/schema.json': {
    ask: () => ['/api/channels/prive/schema.json'],
    answers: openers(200),
  },
  'GET /api/channels/:slug([a-z0-9-]+)/openapi.json': {
    ask: () => ['/api/channels/prive/openapi.json'],
    answers: openers(200),
  },
  'GET /api/channels/:slug([a-z0-9-]+)/docs': { ask: () => ['/api/channels/prive/docs'], answers: openers(200) },
  'GET /api/channels/:slug([a-z0-9-]+)/terms': {
    ask: () => ['/api/channels/prive/terms'],
    answers: openers(200),
  },
  'GET /api/channels/:slug([a-z0-9-]+)/terms/:parameter([a-zA-Z.]+)': {
    ask: () => ['/api/channels/prive/terms/commune'],
    answers: openers(200),
  },
  'GET /api/channels/:slug([a-z0-9-]+)/facets': {
    ask: () => ['/api/channels/prive/facets?by=commune'],
    answers: openers(200),
  },
  'GET /api/channels/:slug([a-z0-9-]+)/changes': {
    ask: () => ['/api/channels/prive/changes'],
    answers: openers(200),
  },
  'GET /api/channels/:slug([a-z0-9-]+)/items': { ask: () => ['/api/channels/prive/items'], answers: openers(200) },
  'GET /api/channels/:slug([a-z0-9-]+)/items/:documentId([a-z0-9]+)': {
    ask: () => [`/api/channels/prive/items/${performance}`],
    answers: openers(200),
  },
  'GET /channels/home': { ask: () => ['/channels/home'], answers: readers(200) },
  'GET /channels/choices': { ask: () => ['/channels/choices'], answers: readers(200) },
  'GET /channels/sources': { ask: () => ['/channels/sources'], answers: readers(200) },
  'GET /channels/sources/:source/terms/:field': {
    ask: () => ['/channels/sources/performances/terms/status'],
    answers: readers(200),
  },
  'GET /channels/places': { ask: () => ['/channels/places'], answers: readers(200) },
  'POST /channels/preview': { ask: () => ['/channels/preview', { source: 'performances' }], answers: readers(200) },
  'POST /channels/preview/formats': {
    ask: () => ['/channels/preview/formats', { source: 'performances' }],
    answers: readers(200),
  },
  'GET /channels/entries/:uid/:target([a-z0-9]+)': {
    ask: () => [`/channels/entries/api::performance.performance/${performance}`],
    answers: readers(200),
  },
  'GET /channels/pictures/:id([0-9]+)': { ask: () => ['/channels/pictures/999999'], answers: readers(404) },
  'GET /channels/channels': { ask: () => ['/channels/channels'], answers: readers(200) },
  'POST /channels/channels': { ask: () => ['/channels/channels', { slug: 'É' }], answers: makers(400) },
  'GET /channels/channels/:documentId([a-z0-9]+)': {
    ask: () => [`/channels/channels/${channel}`],
    answers: readers(200),
  },
  'PUT /channels/channels/:documentId([a-z0-9]+)': {
    ask: () => [`/channels/channels/${channel}`, { licence: 'etalab-2.0' }],
    answers: owners(200),
  },
  'DELETE /channels/channels/:documentId([a-z0-9]+)': {
    ask: async () => {
      const { documentId } = await p.save(`a-supprimer-${(count += 1)}`, { source: 'performances' });
      return [`/channels/channels/${documentId}`];
    },
    answers: owners(204),
  },
  'GET /channels/channels/:documentId([a-z0-9]+)/curations': {
    ask: () => [`/channels/channels/${channel}/curations`],
    answers: readers(200),
  },
  'GET /channels/channels/:documentId([a-z0-9]+)/items': {
    ask: () => [`/channels/channels/${channel}/items`],
    answers: readers(200),
  },
  'GET /channels/channels/:documentId([a-z0-9]+)/entries': {
    ask: () => [`/channels/channels/${channel}/entries`],
    answers: readers(200),
  },
  'PUT /channels/channels/:documentId([a-z0-9]+)/curations/:target([a-z0-9]+)': {
    ask: () => [`/channels/channels/${channel}/curations/${performance}`, { decision: null }],
    answers: owners(200),
  },
  'POST /channels/channels/:documentId([a-z0-9]+)/curations': {
    ask: () => [`/channels/channels/${channel}/curations`, { documentIds: [performance], decision: null }],
    answers: owners(204),
  },
  'PUT /channels/channels/:documentId([a-z0-9]+)/order': {
    ask: () => [`/channels/channels/${channel}/order`, { documentIds: [] }],
    answers: owners(204),
  },
  'GET /channels/channels/:documentId([a-z0-9]+)/tokens': {
    ask: () => [`/channels/channels/${channel}/tokens`],
    answers: owners(200),
  },
  'POST /channels/channels/:documentId([a-z0-9]+)/tokens': {
    ask: () => [`/channels/channels/${channel}/tokens`, { kind: 'x' }],
    answers: owners(400),
  },
  'DELETE /channels/channels/:documentId([a-z0-9]+)/tokens/:id([0-9]+)': {
    ask: () => [`/channels/channels/${channel}/tokens/999999`],
    answers: owners(404),
  },
};
let count = 0;

const routes = (): string[] =>
  app.strapi.server
    .listRoutes()
    .filter(({ path }) => path.startsWith('/api/channels') || path.startsWith('/channels'))
    .flatMap(({ path, methods }) =>
      (methods as string[])
        .filter((method) => method !== 'HEAD' && method !== 'OPTIONS')
        .map((method) => `${method} ${path}`),
    );

describe('the documentation of a private channel', () => {
  it('says how it is opened, and opens by its secret address whole', async () => {
    const { query } = callers['its secret address'] as Caller;
    const page = await p.get(`/prive/docs?${query}`);
    const [, address = ''] = /data-openapi="([^"]+)"/.exec(page.text) ?? [];
    const { body } = await request(app.server).get(address.replaceAll('&amp;', '&'));
    expect([body.security, body.components.securitySchemes]).toEqual([
      [{ token: [] }, { address: [] }],
      { token: { type: 'http', scheme: 'bearer' }, address: { type: 'apiKey', in: 'query', name: 'key' } },
    ]);
    expect((await p.get('/ouvert/openapi.json')).body.security).toEqual([]);
    expect((await p.get(`/ouvert/docs?${query}`)).text).not.toContain('odus_');
  });
});

describe('every route, for every kind of caller', () => {
  it('is in the table', () => {
    expect([...new Set(routes())].sort()).toEqual(Object.keys(table).sort());
  });

  it.each(Object.keys(table))('%s', async (route) => {
    const { ask, answers } = table[route] as Cell;
    const [method = ''] = route.split(' ');
    const found: [string, number][] = [];
    const expected: [string, number][] = [];
    for (const [caller, { headers, query }] of Object.entries(callers)) {
      const [path, body] = await ask();
      await drain(app.strapi);
      const answer = await request(app.server)
        [method.toLowerCase() as 'get'](`${path}${query && (path.includes('?') ? '&' : '?')}${query}`)
        .set(headers)
        .send(body);
      found.push([caller, answer.status]);
      expected.push([caller, answers(caller)]);
      if (answer.status >= 400) expect(answer.body.data ?? null).toBeNull();
    }
    expect(found).toEqual(expected);
  });
});

describe('a private channel', () => {
  it('is told of to nobody, and cannot be told from one that does not exist', async () => {
    const index = await p.get('');
    const slugs = index.body.data.map(({ slug }: { slug: string }) => slug);
    expect(slugs).toContain('ouvert');
    expect(slugs).not.toContain('prive');
    expect(slugs).not.toContain('autre');
    const [hidden, missing] = [await p.get('/prive/items'), await p.get('/absent/items')];
    const words = (text: string) => text.replaceAll('prive', '…').replaceAll('absent', '…');
    expect([hidden.status, words(hidden.text)]).toEqual([missing.status, words(missing.text)]);
    const names = ({ headers }: { headers: object }) => Object.keys(headers).sort();
    expect(names(hidden)).toEqual(names(missing));
  });

  it('is kept by nobody on the way, whatever its format', async () => {
    const { headers } = callers['its token'] as Caller;
    for (const path of [
      '/prive/items',
      '/prive.ics',
      '/prive.ndjson',
      '/prive',
      '/prive/docs',
      '/prive/changes',
      '/prive/terms',
      '/prive/facets?by=commune',
    ]) {
      const answer = await p.get(path, headers);
      expect([path, answer.status, answer.headers['cache-control']]).toEqual([path, 200, 'private, no-store']);
    }
    expect((await p.get('/prive/items')).status).toBe(404);
    expect((await p.get('/prive.ndjson')).status).toBe(404);
  });

  it('gives the next page of a secret address with its key', async () => {
    const { query } = callers['its secret address'] as Caller;
    const { headers } = await p.get(`/prive.rss?pageSize=1&${query}`);
    expect(headers.link).toMatch(/[?&]key=odus_[\w-]{43}>; rel="next"$/);
  });

  it('has two secret addresses alive at most, however many are asked for at once', async () => {
    const { documentId } = await p.save('presse-bis', { source: 'performances', isPublic: false });
    const address = { name: 'Agenda', kind: 'address', days: 30 };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => e.ask('post', `/channels/${documentId}/tokens`, administrator, address)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 400, 400, 400]);
    await e.ask('delete', `/channels/${documentId}`, administrator);
  });

  it('has two tokens alive at most, kept as a hash, with their last use', async () => {
    await create(channel, { kind: 'token', name: 'Rotation' });
    const { status, body } = await e.ask('post', `/channels/${channel}/tokens`, administrator, {
      name: 'Un de trop',
      kind: 'token',
      days: null,
    });
    expect([status, body.error.message]).toEqual([
      400,
      "Ce canal a déjà 2 accès de cette sorte en cours : révoquez-en un d'abord.",
    ]);
    const { body: list } = await e.ask('get', `/channels/${channel}/tokens`, administrator);
    expect(list.data.find(({ id }: { id: number }) => id === tokenId)).toEqual({
      id: tokenId,
      name: 'Site',
      kind: expect.any(String),
      expiresAt: expect.any(Number),
      lastUsedAt: expect.any(Number),
    });
    const stored = JSON.stringify(await app.strapi.db.connection('channel_tokens'));
    for (const { headers } of Object.values(callers).slice(1, 2)) {
      expect(stored).not.toContain((headers.Authorization ?? '').replace('Bearer ', ''));
    }
  });
});

describe('the contacts that are for the channels that ask for them', () => {
  const SHAPE = [{ field: 'name' }, { field: 'channelContact.email', as: 'courriel' }];
  const REFUSAL = "« channelContact.email » n'est montré que par le canal fermé d'un membre";
  const members = () => app.strapi.plugin('cooperative').service('members');
  const spoken = async (save: Promise<unknown>) =>
    save.then(String, ({ message }: Error) => message.replace(/\s/g, ' '));
  let bearer: Headers;
  let partner: string;

  beforeAll(async () => {
    partner = await p.the.steward();
    for (const visibility of ['private', 'members', 'channel', 'public']) {
      const contact = { email: `${visibility}@salle.example`, phone: '+33492000000', visibility };
      await p.the.publishNew('venue', await p.the.venueData({ name: `Salle ${visibility}`, contact }));
    }
    await p.save('lieux', { source: 'venues' });
  });

  it('are asked for by the closed channel of a member alone, and select nothing', async () => {
    const asking = (slug: string, isPublic: boolean) => p.save(slug, { source: 'venues', isPublic, shape: SHAPE });
    expect(await spoken(asking('contacts', false))).toContain(REFUSAL);
    await members().join({ organisation: partner, college: 'culture' });
    expect(await spoken(asking('contacts-ouverts', true))).toContain(REFUSAL);
    const { documentId } = await asking('contacts', false);
    bearer = { Authorization: `Bearer ${await create(documentId, { kind: 'token' })}` };
    const opening = app.strapi
      .documents('plugin::channels.channel')
      .update({ documentId, data: { isPublic: true } as never });
    expect(await spoken(opening)).toContain(REFUSAL);
    const filter = { field: 'channelContact.email', operator: 'isPresent', value: true };
    expect(await spoken(p.save('trieur', { source: 'venues', isPublic: false, filter }))).toContain(
      '« channelContact.email »',
    );
  });

  it('are those of the channels and of the public, in every format', async () => {
    const { body } = await p.get('/contacts/items?pageSize=100', bearer);
    const shown = body.data.map(({ name, courriel }: Record<string, string>) => [name, courriel]);
    expect(shown).toEqual(
      expect.arrayContaining([
        ['Salle private', null],
        ['Salle members', null],
        ['Salle channel', 'channel@salle.example'],
        ['Salle public', 'public@salle.example'],
      ]),
    );
    for (const path of ['/contacts.csv', '/contacts.ndjson', '/contacts.jsonld']) {
      const { status, text } = await p.get(path, bearer);
      expect([path, status]).toEqual([path, 200]);
      expect(text).not.toMatch(/(private|members)@salle/);
    }
  });

  it('are in nothing that anybody reads, and are not found by words', async () => {
    const { documentId } = await app.strapi.db.query('api::venue.venue').findOne({ where: { name: 'Salle channel' } });
    const pages = ['lieux/items?pageSize=100', 'lieux.csv', 'lieux.ndjson', 'lieux.jsonld', 'lieux/openapi.json'];
    for (const path of [...pages.map((page) => `/api/channels/${page}`), `/data/venue/${documentId}.jsonld`]) {
      const { status, text } = await request(app.server).get(path);
      expect([path, status]).toEqual([path, 200]);
      expect(text).not.toContain('channel@salle');
    }
    for (const address of ['channel@salle', 'channel@salle.example'])
      expect((await p.get(`/contacts/items?q=${address}`, bearer)).body.data).toEqual([]);
  });

  it('are no longer shown in the next request once the partner has left', async () => {
    await members().leave({ organisation: partner, by: null, why: 'Départ' });
    const { body } = await p.get('/contacts/items?pageSize=100', bearer);
    expect(body.data.length).toBeGreaterThan(3);
    expect(JSON.stringify(body.data)).not.toContain('@salle.example');
  });
});

describe('the sites whose pages may read a channel', () => {
  it('are all, or those that the partner names, and never with cookies', async () => {
    const allowance = async (path: string, origin: string) => {
      const { headers } = await p.get(path, { Origin: origin });
      return [headers['access-control-allow-origin'], headers['access-control-allow-credentials']];
    };
    expect(await allowance('/ouvert/items', 'https://un.example')).toEqual(['*', undefined]);
    await p.save('limite', { source: 'performances', allowedSites: ['https://un.example'] });
    for (const path of ['/limite/items', '/limite.ics', '/limite.ndjson', '/limite.csv']) {
      expect(await allowance(path, 'https://un.example')).toEqual(['https://un.example', undefined]);
      expect(await allowance(path, 'https://deux.example')).toEqual([undefined, undefined]);
    }
    await expect(p.save('faux', { source: 'performances', allowedSites: ['un.example/'] })).rejects.toThrow(
      "« un.example/ » n'est pas l'adresse d'un site",
    );
  });
});

const nested = (depth: number) => `filters${'[and]'.repeat(depth)}=x`;
const HOSTILE = [
  nested(50),
  `filters[$or]=${'x,'.repeat(1000)}`,
  Array.from({ length: 300 }, (_, n) => `filters[$and][${n}][title]=x`).join('&'),
  'filters[password][$startsWith]=a',
  'populate=*',
  'populate[createdBy][fields]=email',
  'fields=createdBy',
  'fields=provenance,steward',
  'sort=createdBy.email',
  'sort[createdBy]=asc',
  '__proto__[polluted]=1',
  'constructor[prototype][polluted]=1',
  'constructor=1',
  'prototype=1',
  'q[$ne]=x',
  'q[]=a&q[]=b',
  'q=a&q=b',
  `q=${'a'.repeat(201)}`,
  'locale[$in]=fr',
  'locale=__proto__',
  'status=draft',
  'publicationState=preview',
  'pageSize=1e9',
  'pageSize=-1',
  'page=0x10',
  'cursor=__proto__',
  `cursor=${Buffer.from('{"__proto__":{"x":1}}').toString('base64url')}`,
  `cursor=${Buffer.from('[null,[0,0,"\' or 1=1 --","x"]]').toString('base64url').slice(0, 12)}`,
  'near=91,0',
  'near[$gt]=1',
  'from=0000-00-00',
  'from=2027-13-01',
  "commune=x' or '1'='1&sort=title;drop",
  'key=1&$where=1',
];

describe('hostile parameters', () => {
  it.each(['/ouvert/items', '/ouvert.ics', '/ouvert.csv', '/ouvert.ndjson', '/ouvert/changes', '/ouvert.rss', ''])(
    'are refused with no data at %s',
    async (path) => {
      for (const query of HOSTILE) {
        const { status, body } = await request(app.server).get(`/api/channels${path}?${query}`);
        expect([query.slice(0, 60), status, body.data ?? null]).toEqual([query.slice(0, 60), 400, null]);
      }
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    },
  );
});
