import { parse } from 'qs';
import request from 'supertest';
import { bootApp, type TestApp } from '../support/boot';
import { BEGINNING, CANARY, plant, type Planted } from '../support/canaries/plant';
import { all, condition, OPERATORS, toQuery, waysToSecrets } from '../support/canaries/questions';
import { together, watch, type Answer } from '../support/canaries/watch';

type Watch = Awaited<ReturnType<typeof watch>>;

/** The word with which canaries begin, and one as long with which nothing begins. */
const TRUE = BEGINNING;
const FALSE = 'zz9canary';
const ROOTS = ['filters', 'where', 'lookup'];
const STATUSES = ['', 'status=published', 'status=draft', 'status=any', 'status[0]=draft', 'status[$ne]=published'];
const LOCALES = ['', 'locale=*', 'locale=en'];
const WIDTH = 12;
/** Operators that say something of the letters of a text: whether one is null is no secret of an entry. */
const LETTERS = OPERATORS.filter((operator) => operator !== '$null' && operator !== '$notNull');

let app: TestApp;
let planted: Planted;
let w: Watch;
let reader: Record<string, string>;
/** Addresses of the entries of each type, in the API. */
let types: { uid: string; address: string }[];

beforeAll(async () => {
  app = await bootApp();
  w = await watch(app);
  planted = await plant(app);
  reader = { Authorization: `Bearer ${planted.token}` };
  types = Object.values(app.strapi.contentTypes)
    .filter(({ uid }) => uid.startsWith('api::') && uid !== 'api::tombstone.tombstone')
    .map(({ uid, info }) => ({ uid, address: `/api/${(info as { pluralName: string }).pluralName}` }));
});
afterAll(() => app.close());

describe('what is not for everyone', () => {
  it('is planted where it can be read by those who may', async () => {
    const documentId = planted.entries['api::venue.venue']?.draft;
    const draft = await app.strapi.db.query('api::venue.venue').findOne({ where: { documentId } });
    expect(draft?.name).toMatch(CANARY);
  });

  it('is in no answer of any route, whoever asks from outside of the admin', async () => {
    const account = { Authorization: `Bearer ${planted.account}` };
    const requests = routes().flatMap(({ method, path }) =>
      addressesOf(path).flatMap((address) =>
        [{}, account, ...(address.startsWith('/api/') && method === 'GET' ? [reader] : [])].map((headers) => ({
          method,
          address,
          headers,
        })),
      ),
    );
    await together(requests, WIDTH, async ({ method, address, headers }) => {
      await w.ask(method, address, headers);
    });
    expect(w.leaks).toEqual([]);
    expect(requests.length).toBeGreaterThan(1000);
  });

  it('is in no answer that asks for drafts, for every relation or in every language', async () => {
    const requests = types.flatMap(({ uid, address }) => {
      const { open = 'x', draft = 'x' } = planted.entries[uid] ?? {};
      const ids = [open, draft, planted.limited[uid] ?? 'x'];
      return [address, ...ids.map((id) => `${address}/${id}`)].flatMap((one) =>
        [...STATUSES, ...LOCALES].flatMap((other) =>
          ['populate=*', populationOf(uid), 'fields=*&sort=createdAt:desc'].map((query) => `${one}?${query}&${other}`),
        ),
      );
    });
    await together(requests, WIDTH, async (address) => {
      await w.ask('GET', address, reader);
    });
    expect(w.leaks).toEqual([]);
  });

  it('cannot be guessed letter by letter from private fields, with any operator', async () => {
    const answered: Question[] = [];
    for (const { uid, address } of types) {
      const ways = waysToSecrets(app.strapi, uid);
      const isRejected = await rejectionsOf(address);
      for (const query of operatorsOf(ways)) if (!(await isRejected(query))) answered.push({ address, query });
      answered.push(...questionsOfSecrets(ways).map((query) => ({ address, query })));
    }
    const differences = await askBoth(answered);
    expect(differences).toEqual([]);
    expect(w.leaks).toEqual([]);
  });

  it('cannot be guessed letter by letter from drafts, with any operator, word or language', async () => {
    const differences = await askBoth(
      types
        .filter(({ uid }) => planted.entries[uid])
        .flatMap(({ uid, address }) => questionsOfDrafts(textsOf(uid)).map((query) => ({ address, query }))),
    );
    expect(differences).toEqual([]);
    expect(w.leaks).toEqual([]);
  });

  it('cannot be guessed letter by letter from what everyone reads and leads to it, with any operator', async () => {
    const ways: [string, string[]][] = [
      ['/api/performances', ['fallbackVenue', 'name']],
      ['/api/productions', ['companies', 'name']],
      ['/api/productions', ['credits', 'person', 'displayName']],
      ['/api/organisations', ['name']],
    ];
    const differences = await askBoth(
      ways.flatMap(([address, path]) => [
        ...LETTERS.map((operator) => (word: string) => toQuery('filters', condition(path, operator, word))).map(
          (query) => ({ address, query }),
        ),
        {
          address,
          query: (word: string) => `sort=${path.join('.')}&${toQuery('filters', condition(path, '$startsWith', word))}`,
        },
        { address, query: (word: string) => `${toQuery('filters[$not]', condition(path, '$startsWith', word))}` },
        { address, query: (word: string) => `populate[${path[0]}][count]=true&${toQuery('filters', condition(path, '$startsWith', word))}` }, // prettier-ignore
      ]),
    );
    expect(differences).toEqual([]);
    expect(w.leaks).toEqual([]);
  });

  it('is not there for programs, alone, counted or in what leads to it; a token with full access reads it', async () => {
    const full = await app.strapi.service('admin::api-token-content-api').create({
      ...{ kind: 'content-api', name: 'tout', description: '', type: 'full-access', lifespan: null },
    });
    const writer = { Authorization: `Bearer ${full.accessKey}` };
    const read = async (address: string, headers: Record<string, string>) => {
      const { text } = await request(app.server).get(address).set(headers);
      return JSON.parse(text) as { data: Record<string, unknown> & unknown[]; meta: { pagination: { total: number } } };
    };
    const open = planted.entries['api::production.production']?.open;
    for (const [uid, plural] of [
      ['api::organisation.organisation', 'organisations'],
      ['api::venue.venue', 'venues'],
    ] as const) {
      const address = `/api/${plural}/${planted.limited[uid]}`;
      await request(app.server).get(address).set(reader).expect(404);
      await request(app.server).get(address).set(writer).expect(200);
      const [some, all] = [await read(`/api/${plural}`, reader), await read(`/api/${plural}`, writer)];
      expect(some.meta.pagination.total).toBe(all.meta.pagination.total - 1);
      expect(some.data).toHaveLength(some.meta.pagination.total);
    }
    const populated = `/api/productions/${open}?populate[companies][fields][0]=slug&populate[credits][populate]=*`;
    const production = (await read(populated, reader)).data;
    expect(production.companies).toHaveLength(1);
    expect(production.credits).toMatchObject([{ person: null, role: expect.any(Object) }]);
    expect((await read(populated, writer)).data.companies).toHaveLength(2);
  });

  it('cannot be guessed through the channels', async () => {
    const differences = await askBoth(
      planted.channels.flatMap((slug) =>
        [`/api/channels/${slug}/items`, `/api/channels/${slug}/changes`, `/api/channels/${slug}.ics`].flatMap(
          (address) =>
            [
              ...[
                'q',
                'search',
                '_q',
                'title',
                'name',
                'organisers',
                'fields',
                'sort',
                'cursor',
                'locale',
                'status',
              ].map((root) => (word: string) => `${root}=${word}`),
              ...OPERATORS.map(
                (operator) => (word: string) => toQuery('filters', condition(['contact', 'email'], operator, word)),
              ),
              () => 'fields=contact.email,contact.phone',
            ].map((query) => ({ address, query })),
        ),
      ),
      {},
    );
    expect(differences).toEqual([]);
    expect(w.leaks).toEqual([]);
  });

  it('is in no log, and no question made the application fail', () => {
    expect(w.asked() + refused).toBeGreaterThan(5000);
    expect(w.logged().filter((line) => line.match(CANARY))).toEqual([]);
    expect(w.errors).toEqual([]);
  });
});

type Query = (word: string) => string;

interface Question {
  address: string;
  query: Query;
}

/** Conditions that were refused, whatever the word. */
let refused = 0;

/**
 * What the route of an address refuses, asked in this process: a route refuses before it reads anything, and thousands of
 * requests would take minutes. The check is the very call that the route makes.
 */
async function rejectionsOf(address: string): Promise<(query: Query) => Promise<boolean>> {
  const { validate } = app.strapi.contentAPI;
  const check = jest.spyOn(validate, 'query');
  await w.ask('GET', address, reader);
  const [, schema, options] = check.mock.calls[0] ?? [];
  check.mockRestore();
  if (!schema) throw new Error(`${address} checks no query`);
  const errorOf = async (text: string): Promise<string> => {
    try {
      await validate.query(parse(text, { strictNullHandling: true, arrayLimit: 100, depth: 20 }), schema, options);
      return '';
    } catch (error) {
      return error instanceof Error && error.name === 'ValidationError' ? error.message : '';
    }
  };
  return async (query) => {
    const [one, other] = [await errorOf(query(TRUE)), await errorOf(query(FALSE))];
    if (one === '' || one.replaceAll(TRUE, '') !== other.replaceAll(FALSE, '')) return false;
    refused += 2;
    return true;
  };
}

const ownOf = (ways: string[][]): string[][] => ways.filter((path) => path.length <= 2);

/** Every operator on what is the type's own. */
const operatorsOf = (ways: string[][]): Query[] => ownOf(ways).flatMap(questionsOf);

/** All operators at once, on what is the type's own and on what is further. */
function questionsOfSecrets(ways: string[][]): Query[] {
  const own = ownOf(ways);
  const every = (path: string[], word: string) => all(OPERATORS.map((operator) => condition(path, operator, word)));
  return [
    ...ways.map((path) => (word: string) => toQuery('filters', every(path, word))),
    ...['where', 'lookup'].flatMap((root) => own.map((path) => (word: string) => toQuery(root, every(path, word)))),
  ];
}

function questionsOf(path: string[]): Query[] {
  const filter = (operator: string) => (word: string) => toQuery('filters', condition(path, operator, word));
  return [
    ...(isAuthor(path) ? [filter('$startsWith')] : OPERATORS.map(filter)),
    (word) => `sort=${path.join('.')}&${filter('$startsWith')(word)}`,
    (word) => `populate=${path.join('.')}&fields=${path.join('.')}&${filter('$contains')(word)}`,
  ];
}

/** Who wrote an entry is asked in one way for all its types: the address alone is asked with every operator. */
const isAuthor = ([first, last]: string[]): boolean =>
  (first === 'createdBy' || first === 'updatedBy') && !(first === 'createdBy' && last === 'email');

function questionsOfDrafts(texts: string[]): Query[] {
  const filter = (operator: string, other: string) => (word: string) =>
    `${toQuery('filters', all(texts.map((name) => condition([name], operator, word))))}&${other}`;
  return [
    ...LETTERS.map((operator) => filter(operator, '')),
    ...[...STATUSES, ...LOCALES].map((other) => filter('$startsWith', other)),
    ...['_q', 'search', 'q'].flatMap((root) =>
      [...STATUSES, ...LOCALES].map((other) => (word: string) => `${root}=${word}&${other}`),
    ),
    ...[...ROOTS, 'publicationState', 'status', 'locale'].map(
      (root) => (word: string) =>
        toQuery(root, { publishedAt: { $null: 'true' }, [texts[0] ?? 'name']: { $contains: word } }),
    ),
  ];
}

/** Asks each question with a beginning that is true and with one that is not; answers those whose answers differ. */
async function askBoth(questions: Question[], headers: Record<string, string> = reader): Promise<string[]> {
  const differences: string[] = [];
  await together(questions, WIDTH, async ({ address, query }) => {
    const ask = (word: string): Promise<Answer> => w.ask('GET', `${address}?${query(word)}`, headers, [word]);
    const [one, other] = await Promise.all([ask(TRUE), ask(FALSE)]);
    if (one.status !== other.status || comparable(one) !== comparable(other)) differences.push(one.address);
  });
  return differences;
}

/** What one asks of existence differs in the word itself. */
const comparable = ({ text, address }: Answer): string =>
  address.includes('ull]=') ? text.replaceAll(/true|false/g, '…') : text;

const textsOf = (uid: string): string[] =>
  Object.entries(app.strapi.contentType(uid as 'api::venue.venue').attributes as Record<string, { type: string }>)
    .filter(([name, { type }]) => ['string', 'text', 'richtext'].includes(type) && name !== 'locale')
    .map(([name]) => name);

/** Everything that an entry points to, with what that points to. */
const populationOf = (uid: string): string =>
  Object.entries(app.strapi.contentType(uid as 'api::venue.venue').attributes as Record<string, { type: string }>)
    .filter(([, { type }]) => ['relation', 'component', 'media'].includes(type))
    .map(([name]) => `populate[${name}][populate]=*`)
    .join('&');

const routes = (): { method: string; path: string }[] =>
  (app.strapi.server.listRoutes() as unknown as { methods: string[]; path: string }[])
    .filter(({ path }) => path !== '/_health')
    .flatMap(({ methods, path }) => methods.filter((one) => one !== 'HEAD').map((method) => ({ method, path })));

/** Addresses that a route answers: each kind of thing that its parameters may name. */
function addressesOf(path: string): string[] {
  const uids = Object.keys(planted.entries);
  const { open = '', draft = '' } = planted.entries[typeOf(path)] ?? {};
  const ids = ['1', 'missing', open, draft];
  const extensions = [
    'ics',
    'rss',
    'atom',
    'csv',
    'geojson',
    'ndjson',
    'jsonld',
    'openagenda.json',
    'datatourisme.json',
    'txt',
    'html',
  ];
  if (path === '/id/(.*)') return pages().map((page) => `/id/${page}`);
  if (path === '/data/(.*)') return pages().flatMap((page) => [`/data/${page}.jsonld`, `/data/${page}.ttl`]);
  if (path.startsWith('/:locale')) return pages().map((page) => `/fr/${page}`);
  const choices: Record<string, string[]> = { slug: planted.channels, extension: extensions, uid: uids, model: uids };
  return path.split(/(?=:)/).reduce<string[]>(
    (starts, part) => {
      const [, name = '', rest = ''] = /^:(\w+)(?:\((?:[^()]|\([^()]*\))*\))?(.*)$/s.exec(part) ?? [];
      if (!name) return starts.map((start) => start + part.replaceAll(/\(.*\)/g, 'x'));
      const own = path.startsWith('/api/') ? (choices[name] ?? ids) : (choices[name] ?? ids).slice(0, 4);
      return starts.flatMap((start) => own.map((value) => `${start}${encodeURIComponent(value)}${rest}`));
    },
    [''],
  );
}

/** The type whose entries a route answers; performances where it does not say. */
const typeOf = (path: string): string =>
  types.find(({ address }) => path.startsWith(`${address}/`))?.uid ?? 'api::performance.performance';

const SEGMENTS: Record<string, string> = { 'event-group': 'group' };

const pages = (): string[] =>
  Object.entries(planted.entries).flatMap(([uid, { open, draft }]) => {
    const name = uid.split('.')[1] ?? '';
    const limited = planted.limited[uid];
    return [open, draft, ...(limited ? [limited] : [])].map((documentId) => `${SEGMENTS[name] ?? name}/${documentId}`);
  });
