import { addressIn, adminRoutes, isGuarded } from '../support/admin-queries/routes';
import { FOREIGN_NAMES, foreignNames, GROUPS, NOWHERE, WRONG_VALUES } from '../support/admin-queries/carriers';
import { plantAdmin, type Headers, type PlantedAdmin } from '../support/admin-queries/plant';
import { routesOf, type Route } from '../support/authorisation/requests';
import { bootApp, type TestApp } from '../support/boot';
import { BEGINNING } from '../support/canaries/plant';
import { waysToSecrets } from '../support/canaries/questions';
import { together, watch, type Answer } from '../support/canaries/watch';

const TRUE = BEGINNING;
const WIDTH = 12;
const VENUE = 'api::venue.venue';
const PERFORMANCE = 'api::performance.performance';
const list = (uid: string): string => `/content-manager/collection-types/${uid}`;

let app: TestApp;
let w: Awaited<ReturnType<typeof watch>>;
let planted: PlantedAdmin;
let routes: Route[];
let types: string[];
let outsider: Headers;

beforeAll(async () => {
  app = await bootApp();
  planted = await plantAdmin(app);
  outsider = planted.outsiders.contributor ?? {};
  w = await watch(app);
  routes = adminRoutes(app.strapi);
  types = Object.keys(app.strapi.contentTypes).filter((uid) => uid.startsWith('api::'));
});
afterAll(() => app.close());

/** What an answer says that it does not accept. */
const refusedBy = ({ text }: Answer): string[] => {
  const { error } = JSON.parse(text) as { error?: { details?: { refused?: string[] } } };
  return error?.details?.refused ?? [];
};

describe('what a query to the admin may carry', () => {
  it('is what the admin of Strapi sends: no other name is accepted by any route that answers entries or files', async () => {
    const accepted: string[] = [];
    await together(routes.filter(isGuarded), WIDTH, async (route) => {
      const address = addressIn(route, planted, PERFORMANCE, 'venue');
      const answer = await w.ask(route.method, `${address}?${foreignNames(route.path)}`, planted.superAdministrator);
      const missing = FOREIGN_NAMES.filter((name) => !refusedBy(answer).includes(name));
      // Routes of single types do not know this type at all.
      if (answer.status === 404 && address.includes('/single-types/')) return;
      if (answer.status !== 400 || missing.join() !== (address.startsWith('/upload/folders') ? 'populate' : ''))
        accepted.push(`${route.method} ${address}: ${answer.status}, ${missing.join()}`);
    });
    expect(accepted).toEqual([]);
    expect(routes.filter(isGuarded).length).toBeGreaterThan(50);
  });

  it.each(WRONG_VALUES)(
    'is a value that a list, a picker and the files know what to do with: not %s',
    async (query) => {
      const addresses = [list(VENUE), `/content-manager/relations/${PERFORMANCE}/venue`, '/upload/files'];
      for (const address of addresses)
        expect(await w.ask('GET', `${address}?${query}`, outsider)).toMatchObject({ status: 400 });
    },
  );

  it('asks no list for more than a hundred, whatever it lists', async () => {
    const asked = routes.filter(({ method }) => method === 'GET');
    const larger: string[] = [];
    await together(asked, WIDTH, async (route) => {
      const address = addressIn(route, planted, VENUE);
      const queries = ['pageSize=100000', 'limit=100000', 'pagination[pageSize]=100000', 'pagination[limit]=100000'];
      for (const query of route.path.startsWith('/admin') ? queries : queries.slice(0, 1)) {
        const { status } = await w.ask('GET', `${address}?${query}`, planted.superAdministrator);
        if (status < 400) larger.push(`${address}?${query}: ${status}`);
      }
    });
    expect(larger).toEqual([]);
    expect(w.errors).toEqual([]);
  });

  it('filters and sorts by no private attribute of any type, through three relations, in any group', async () => {
    const accepted: string[] = [];
    let cells = 0;
    const questions = types.flatMap((uid) =>
      inGroups(waysToSecrets(app.strapi, uid).filter(isHidden), 25).flatMap((ways) => [
        ...Object.values(GROUPS).map((ask) => ({ uid, ways, query: ask(ways, TRUE) })),
        { uid, ways, query: `sort=${ways.map((path) => path.join('.')).join()}` },
      ]),
    );
    await together(questions, WIDTH, async ({ uid, ways, query }) => {
      const answer = await w.ask('GET', `${list(uid)}?${query}`, outsider);
      if (answer.status === 403) return;
      cells += ways.length;
      const refused = refusedBy(answer);
      const missing = ways.map((path) => path.join('.')).filter((path) => !refused.includes(path));
      if (answer.status !== 400 || missing.length > 0) accepted.push(`${uid} ${query.slice(0, 40)}: ${missing.join()}`);
    });
    expect(accepted).toEqual([]);
    expect(cells).toBeGreaterThan(400);
  });
});

describe('what the admin answers', () => {
  it('is neither a private contact nor an address, whichever route is asked, for whoever does not answer for the entry', async () => {
    const reading = routes.filter(({ method, path }) => method === 'GET' || /bulkFindForValidation|non-localized/.test(path)); // prettier-ignore
    const questions = reading.flatMap((route) => addressesOf(route).map((address) => ({ route, address })));
    await together(questions, WIDTH, async ({ route, address }) => {
      await w.ask(route.method, address, outsider);
    });
    const others = Object.values(planted.outsiders).flatMap((headers) =>
      Object.entries(planted.entries).flatMap(([uid, id]) =>
        [list(uid), `${list(uid)}/${id}`, `${list(uid)}/${id}?status=published`].map((address) => ({
          headers,
          address,
        })),
      ),
    );
    await together(others, WIDTH, async ({ headers, address }) => {
      await w.ask('GET', address, headers);
    });
    expect(w.leaks).toEqual([]);
    expect(questions.length + others.length).toBeGreaterThan(300);
  });

  it('is the same for a body as for an address: actions on several entries, and what another language begins with', async () => {
    const documentId = planted.entries[VENUE] ?? '';
    const { id } = await app.strapi.db.query(VENUE).findOne({ where: { documentId, publishedAt: null } });
    const send = (path: string, body: object, headers: Headers) =>
      fetch(`${w.origin}${path}`, { method: 'POST', headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(body) }); // prettier-ignore
    const bulk = `${list(VENUE)}/actions/bulkFindForValidation`;
    const fill = `/i18n/content-manager/get-fill-from-locale/${VENUE}?documentId=${documentId}&sourceLocale=fr&targetLocale=en&collectionType=collection-types`;
    const answers = async (headers: Headers) => [
      await (await send(bulk, { documentIds: [documentId] }, headers)).text(),
      await (await send('/i18n/content-manager/actions/get-non-localized-fields', { model: VENUE, id, locale: 'fr' }, headers)).text(), // prettier-ignore
      await (await fetch(`${w.origin}${fill}`, { headers })).text(),
    ];
    for (const text of await answers(outsider)) {
      expect(text).toContain('"visibility":"private"');
      expect(text).not.toContain(BEGINNING);
      expect(text).not.toContain('+33492777777');
    }
    for (const text of await answers(planted.insider)) expect(text).toContain('+33492777777');
    expect((await send(bulk, { documentIds: [documentId], sort: 'contact.email:ASC' }, outsider)).status).toBe(400);
  });

  it('names who wrote an entry, and gives their address to who may read accounts', async () => {
    const address = `${list(VENUE)}/${planted.entries[VENUE]}`;
    const writer = async (headers: Headers) =>
      ((await (await fetch(`${w.origin}${address}`, { headers })).json()) as { data: { createdBy: object } }).data.createdBy; // prettier-ignore
    expect(await writer(outsider)).toEqual({ id: expect.any(Number), firstname: 'Zoé', lastname: 'Roux' });
    expect(await writer(planted.superAdministrator)).toMatchObject({ email: expect.stringContaining(BEGINNING) });
  });
});

describe('what no route of the application takes', () => {
  it.each(NOWHERE)('is refused in words, whoever asks for whatever: %s', async (query) => {
    const wrong: string[] = [];
    await together(routesOf(app.strapi).filter(isOpen), WIDTH, async (route) => {
      const address = addressIn(route, planted, VENUE);
      const { status } = await w.ask('GET', `${address}?${query}`);
      if (status !== 400) wrong.push(`${address}: ${status}`);
    });
    expect(wrong).toEqual([]);
  });

  it('is a body that is nested without end, or holds what is not text', async () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    const address = `${list(VENUE)}/${planted.entries[VENUE]}`;
    const send = async (method: string, path: string, body: string) =>
      (await fetch(`${w.origin}${path}`, { method, headers: { ...outsider, 'Content-Type': 'application/json' }, body })).status; // prettier-ignore
    for (const body of [deep, `{"name":${deep}}`, '{"name":"a\\u0000b"}', '{"__proto__":{"name":"a"}}', '{"name"']) {
      expect(await send('PUT', address, body)).toBe(400);
      expect(await send('POST', '/admin/login', body)).toBe(400);
      expect(await send('POST', '/api/auth/local', body)).toBe(400);
    }
  });

  it('made none of them fail', () => {
    process.stdout.write(`admin queries: ${w.asked()} asked\n`);
    expect(w.errors).toEqual([]);
  });
});

/** Every type that a route may name, and every relation of one where it names that. */
function addressesOf(route: Route): string[] {
  const uids = /:(model|uid|contentType)/.test(route.path) ? types : [VENUE];
  if (!route.path.includes(':targetField')) return uids.map((uid) => addressIn(route, planted, uid));
  return [...uids, 'contact.contact', 'work.credit', 'identity.provenance'].flatMap((uid) =>
    attributesOf(uid)
      .filter(([, { type }]) => type === 'relation')
      .map(([name]) => addressIn(route, planted, uid, name)),
  );
}

/** Through a relation or a part; who wrote an entry is known by their names. */
const isHidden = (path: string[]): boolean =>
  path.length > 1 && !/^(created|updated)By\.(first|last)name$/.test(path.join('.'));

const inGroups = <Item>(items: Item[], size: number): Item[][] =>
  items.length === 0 ? [] : [items.slice(0, size), ...inGroups(items.slice(size), size)];

/** One of each kind of route is enough: what refuses is ahead of all of them. */
const isOpen = ({ method, path }: Route): boolean =>
  method === 'GET' && /^\/(api\/(channels|venues|works)|id|data|ideas|join|privacy|admin\/init|content-manager\/(init|collection-types\/:model)|commons\/notices|$)/.test(path); // prettier-ignore

const attributesOf = (uid: string): [string, { type: string; target?: string }][] =>
  Object.entries(app.strapi.getModel(uid as 'api::venue.venue').attributes as object);
