import type { AddressInfo } from 'node:net';
import { signInEveryone, type Caller, type Headers } from '../support/authorisation/callers';
import {
  addressOf,
  callersOf,
  MODEL,
  routesOf,
  THINGS,
  thingsOf,
  type Route,
  type Thing,
  type Things,
} from '../support/authorisation/requests';
import { expectedOf, familyOf } from '../support/authorisation/table';
import { bootApp, type TestApp } from '../support/boot';
import { cooperative } from '../support/cooperative';
import { drain } from '../support/partners';
import { together } from '../support/canaries/watch';

const WIDTH = 6;
const MISSING = 'missingmissingmissing000';

let app: TestApp;
let origin: string;
let headers: Record<Caller, Headers>;
let things: Things;
let organisations: { own: string; other: string };
let the: ReturnType<typeof cooperative>['the'];

beforeAll(async () => {
  app = await bootApp();
  // On a busy machine a connection that was left idle would be closed by one side while the other uses it again.
  app.server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve) => app.server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  const c = cooperative(app);
  the = c.the;
  organisations = { own: await c.organisation('Théâtre des Cimes'), other: await c.organisation('Compagnie du Col') };
  headers = await signInEveryone(app, organisations.own, organisations.other);
  things = { entries: await makeEntries(), channels: await makeChannels(), organisation: organisations.own };
  await openChannel();
});
afterAll(() => app.close());

describe('the table of who may do what', () => {
  it('names every route of the running server', () => {
    expect(
      routesOf(app.strapi)
        .filter((route) => !familyOf(route))
        .map(nameOf),
    ).toEqual([]);
  });

  it('holds in every cell: routes, callers, things', async () => {
    const wrong: string[] = [];
    let cells = 0;
    for (const { route, isHarmful } of inOrder(routesOf(app.strapi))) {
      const callers = callersOf(route);
      // Copies of one entry that are made at once would take one name.
      const isAlone = isHarmful || route.path.includes('clone');
      await together(callers, isAlone ? 1 : WIDTH, async (caller) => {
        const own = isHarmful ? await freshThings(route, takenBy(route, caller)) : things;
        for (const thing of thingsOf(route)) {
          const { status } = await ask(route, caller, thing, own);
          cells += 1;
          const expected = expectedOf(route, caller, thing);
          if (!expected.includes(status))
            wrong.push(`${nameOf(route)} ${caller} ${thing}: ${status}, not ${expected.join('/')}`);
        }
      });
    }
    process.stdout.write(`authorisation: ${cells} cells\n`);
    expect(wrong).toEqual([]);
    expect(cells).toBeGreaterThan(4000);
  });

  it('does not tell an entry that one may not read from one that is not there', async () => {
    const reader = await cooperative(app).signIn([], await roleThatReadsItsOwn());
    const answer = async (id: string) => {
      const response = await fetch(`${origin}/content-manager/collection-types/${MODEL}/${id}`, {
        headers: { ...reader.headers },
      });
      return { status: response.status, body: await response.text() };
    };
    const missing = await answer(things.entries.missing);
    expect(missing.status).toBe(404);
    expect(await answer(things.entries.other)).toEqual(missing);
    const comments = async (id: string) => {
      const response = await fetch(`${origin}/commons/entry-roles/${MODEL}/${id}`, { headers: { ...reader.headers } });
      return { status: response.status, body: await response.text() };
    };
    expect(await comments(things.entries.other)).toEqual(await comments(things.entries.missing));
  });
});

const nameOf = ({ method, path }: Route): string => `${method} ${path}`;

/** What somebody takes away by this route: it is made for them. */
const takenBy = (route: Route, caller: Caller): Thing[] =>
  THINGS.filter((thing) => expectedOf(route, caller, thing).some((status) => status < 300));

/** What reads first, then what writes; what takes things away is last, on things of its own. */
function inOrder(routes: Route[]): { route: Route; isHarmful: boolean }[] {
  const rank = ({ method, path }: Route) => {
    if (method === 'DELETE' || /unpublish|bulkDelete|merge|erasure|history\/deleted\//.test(path)) return 2;
    return method === 'GET' ? 0 : 1;
  };
  return [...routes]
    .sort((one, other) => rank(one) - rank(other))
    .map((route) => ({ route, isHarmful: rank(route) === 2 && thingsOf(route).length > 1 }));
}

async function ask(route: Route, caller: Caller, thing: Thing | '-', own: Things): Promise<{ status: number }> {
  const hasBody = route.method !== 'GET' && route.method !== 'DELETE';
  const response = await fetch(`${origin}${addressOf(route, thing, own)}`, {
    method: route.method,
    headers: { ...headers[caller], ...(hasBody ? { 'Content-Type': 'application/json' } : {}) },
    ...(hasBody ? { body: '{}' } : {}),
    redirect: 'manual',
  });
  await response.arrayBuffer();
  return { status: response.status };
}

const work = async (title: string, steward: string) => ({ ...(await the.workData({ title })), steward });
let made = 0;

const makeEntries = (): Promise<Record<Thing, string>> => makeEach(makeEntry);
const makeChannels = (): Promise<Record<Thing, string>> => makeEach(makeChannel);

async function makeEach(make: (thing: Thing) => Promise<string>): Promise<Record<Thing, string>> {
  const each: Partial<Record<Thing, string>> = {};
  for (const thing of THINGS) each[thing] = await make(thing);
  return each as Record<Thing, string>;
}

async function makeEntry(thing: Thing): Promise<string> {
  if (thing === 'missing') return MISSING;
  made += 1;
  const values = await work(
    `Œuvre ${made}`,
    thing === 'own' || thing === 'deleted' ? organisations.own : organisations.other,
  );
  const entry = await (thing === 'draft' ? the.create('work', values) : the.publishNew('work', values));
  if (thing === 'deleted') await the.remove('work', entry);
  return entry.documentId;
}

async function makeChannel(thing: Thing): Promise<string> {
  if (thing === 'missing') return MISSING;
  made += 1;
  const slug = `canal-${made}`;
  const channels = app.strapi.documents('plugin::channels.channel');
  const partner = thing === 'own' || thing === 'deleted' ? organisations.own : organisations.other;
  const name = { fr: slug };
  const values = { name, slug, mission: name, partner, source: 'works', isPublic: thing !== 'draft' };
  const { documentId } = await channels.create({ data: values as never });
  if (thing === 'deleted') await channels.delete({ documentId });
  return documentId;
}

/** What anybody reads: the addresses of its items are those of the entries. */
async function openChannel(): Promise<void> {
  const values = {
    name: { fr: 'Ouvert' },
    slug: 'ouvert',
    mission: { fr: 'Ouvert' },
    partner: organisations.own,
    source: 'works',
  };
  await app.strapi.documents('plugin::channels.channel').create({ data: values as never });
  await drain(app.strapi);
}

/** The things of everybody, with new ones for what is taken away; what was a draft may have been published meanwhile. */
async function freshThings({ path }: Route, taken: Thing[]): Promise<Things> {
  const [kind, make] = path.startsWith('/channels/')
    ? (['channels', makeChannel] as const)
    : (['entries', makeEntry] as const);
  const fresh = { ...things[kind] };
  const remade = taken.length > 0 ? new Set<Thing>([...taken, 'draft']) : [];
  for (const thing of remade) fresh[thing] = await make(thing);
  return { ...things, [kind]: fresh };
}

/** A role such as administrators make: it reads what its holder created. */
async function roleThatReadsItsOwn(): Promise<string> {
  const roles = app.strapi.service('admin::role');
  const role = await roles.create({ code: 'lit-le-sien', name: 'Lit le sien', description: 'Essai' });
  const permission = {
    subject: MODEL,
    properties: { fields: ['title'], locales: ['fr'] },
    conditions: ['admin::is-creator'],
  };
  await roles.assignPermissions(role.id, [
    { action: 'plugin::content-manager.explorer.read', ...permission },
    { action: 'plugin::commons.write', subject: null, properties: {}, conditions: [] },
  ]);
  return 'lit-le-sien';
}
