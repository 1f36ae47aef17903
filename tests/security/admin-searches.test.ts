/** @databases sqlite postgres */
import { plantAdmin, type Headers } from '../support/admin-queries/plant';
import { bootApp, type TestApp } from '../support/boot';
import { BEGINNING } from '../support/canaries/plant';
import { together, watch } from '../support/canaries/watch';
import { readingToken } from '../support/programs';

const TRUE = BEGINNING;
const FALSE = 'zz9canary';
const WIDTH = 12;
const list = (uid: string): string => `/content-manager/collection-types/${uid}`;

let app: TestApp;
let w: Awaited<ReturnType<typeof watch>>;
let types: string[];
let outsider: Headers;

beforeAll(async () => {
  app = await bootApp();
  const planted = await plantAdmin(app);
  outsider = planted.outsiders.contributor ?? {};
  w = await watch(app);
  types = Object.keys(app.strapi.contentTypes).filter((uid) => uid.startsWith('api::'));
});
afterAll(() => app.close());

describe('the words of a search in the admin', () => {
  it('guess no letter of a private attribute', async () => {
    const differences: string[] = [];
    const pickers = types.flatMap((uid) =>
      attributesOf(uid)
        .filter(([, { type }]) => type === 'relation')
        .map(([name]) => `/content-manager/relations/${uid}/${name}`),
    );
    await together([...types.map(list), ...pickers, '/upload/files', '/upload/folders'], WIDTH, async (address) => {
      const [yes, no] = await Promise.all([TRUE, FALSE].map((word) => w.ask('GET', `${address}?_q=${word}`, outsider, [word]))); // prettier-ignore
      if (yes?.status !== no?.status || yes?.text !== no?.text) differences.push(address);
    });
    expect(differences).toEqual([]);
    expect(w.leaks).toEqual([]);
  });
});

describe('a question of a program that cannot be read', () => {
  it.each([
    'fields[0]=contact',
    'sort=contact',
    'populate[contact]=x',
    'filters[capacity][$eq]=abc',
    'filters[verifiedAt][$eq]=hello',
    'filters[name][$between]=a',
    `${Array.from({ length: 60 }, (_, at) => `filters[$or][${at}][operator][territory][name]=x`).join('&')}`,
    `filters${'[operator][predecessors]'.repeat(9)}[name]=x`,
  ])('is answered 400: %s', async (query) => {
    const { accessKey } = await readingToken(app.strapi, { name: query.slice(0, 40), description: '' });
    const { status } = await w.ask('GET', `/api/venues?${query}`, { Authorization: `Bearer ${accessKey}` });
    expect(status).toBe(400);
  });

  it('fails nowhere', () => {
    expect(w.errors).toEqual([]);
  });
});

const attributesOf = (uid: string): [string, { type: string; target?: string }][] =>
  Object.entries(app.strapi.getModel(uid as 'api::venue.venue').attributes as object);
