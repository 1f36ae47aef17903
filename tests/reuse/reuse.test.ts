/** @databases sqlite postgres */
import request from 'supertest';
import { bootApp, type TestApp } from '../support/boot';
import { cooperative } from '../support/cooperative';
import type { Member } from '../support/members';
import { drain, partners } from '../support/partners';

const PERFORMANCE = 'api::performance.performance';
const BOOKING = 'https://billets.example.org/une-date';
const SITE = { Origin: 'https://www.office.example' };
/** Whatever a row of counts must not hold: an address of a machine, what a browser says of itself, what was asked for. */
const SECRETS = /127\.0\.0\.1|::1|192\.168|Mozilla|cookie|session|44\.9|briancon-secret|odus_/i;

let app: TestApp;
let c: ReturnType<typeof cooperative>;
let theatre: string;
let company: string;
let steward: Member;
let stranger: Member;
let moderator: Member;
let channelManager: Member;
let open: { documentId: string };
let closed: { documentId: string };
let entries: string[];

beforeAll(async () => {
  app = await bootApp();
  c = cooperative(app);
  theatre = await c.organisation('Théâtre des Cimes');
  company = await c.organisation('Compagnie du Col');
  steward = await c.signIn([theatre], 'odus-manager');
  stranger = await c.signIn([company], 'odus-manager');
  moderator = await c.signInWith({ kind: 'moderator' });
  channelManager = await c.signInWith({ kind: 'channel-manager' });
  const p = partners(app);
  open = await p.save('ouvert', { source: 'performances', partner: theatre, name: { fr: 'Agenda ouvert' } });
  closed = await p.save('ferme', { source: 'performances', partner: theatre, isPublic: false });
  entries = [await date('2037-03-12'), await date('2037-03-13')];
  await drain(app.strapi);
});
afterAll(() => app.close());

const date = async (startDate: string): Promise<string> => {
  const booking = { mode: 'required', url: BOOKING };
  const made = await c.the.evening({ steward: theatre, startDate, startTime: '20:30:00', booking });
  return (made.performance as { documentId: string }).documentId;
};

const table = (name: string) => app.strapi.db.connection(`reuse_${name}`);
const flush = (): Promise<void> => app.strapi.plugin('reuse').service('counters').flush();
const forget = async (): Promise<void> => {
  await flush();
  for (const name of ['reads', 'feeds', 'entries']) await table(name).delete();
};
const get = (path: string, headers: Record<string, string> = {}) => request(app.server).get(path).set(headers);
const feed = (query = '', headers = {}) => get(`/api/channels/ouvert.ics${query}`, headers).expect(200);
const times = async (count: number, act: () => PromiseLike<unknown>): Promise<void> => {
  for (let done = 0; done < count; done += 1) await act();
};

/** What was counted, as numbers: PostgreSQL gives big integers as texts. */
async function reads(): Promise<Record<string, unknown>[]> {
  await flush();
  const rows = (await table('reads').orderBy(['channel', 'format', 'reader', 'site'])) as Record<string, unknown>[];
  return rows.map(({ format, reader, site, reads: count, unchanged, items }) => ({
    ...{ format, reader, site },
    numbers: [count, unchanged, items].map(Number),
  }));
}
async function deliveries(target: string): Promise<number[]> {
  await flush();
  const rows = (await table('entries').where({ target })) as { deliveries: string; clicks: string }[];
  return [sum(rows.map((row) => Number(row.deliveries))), sum(rows.map((row) => Number(row.clicks)))];
}
const sum = (counts: number[]): number => counts.reduce((total, count) => total + count, 0);

const channelUse = ({ headers }: Pick<Member, 'headers'>, { documentId } = open) =>
  get(`/reuse/channels/${documentId}`, { ...headers });
const panel = async ({ headers }: Member, documentId = entries[0]) =>
  (await get(`/content-manager/entry-panels/${PERFORMANCE}/${documentId}`, { ...headers }).expect(200)).body.data[
    'reuse.entry'
  ];
/** As if all of it had been counted two months ago. */
const age = async (): Promise<void> => {
  await flush();
  const at = new Date();
  const past = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - 2, 15)).toISOString();
  await table('reads').update({ day: past.slice(0, 10) });
  await table('feeds').update({ day: past.slice(0, 10) });
  await table('entries').update({ month: past.slice(0, 7) });
};

describe('a read of a channel', () => {
  beforeEach(forget);

  it('is counted by format and kind of reader, cold and from memory, and its headers alone are not', async () => {
    await times(3, () => feed());
    await get('/api/channels/ouvert/items', SITE).expect(200);
    await request(app.server).head('/api/channels/ouvert.ics').expect(200);
    await get('/api/channels/ouvert').expect(200);
    await get('/api/channels/ouvert/items?nothing=1').expect(400);
    expect(await reads()).toEqual([
      { format: 'ics', reader: 'feed', site: '', numbers: [3, 0, 6] },
      { format: 'json', reader: 'site', site: 'office.example', numbers: [1, 0, 2] },
    ]);
  });

  it('answered with 304 is a read that delivers nothing', async () => {
    const { headers } = await feed();
    await get('/api/channels/ouvert.ics', { 'If-None-Match': headers.etag ?? '' }).expect(304);
    expect(await reads()).toEqual([{ format: 'ics', reader: 'feed', site: '', numbers: [2, 1, 2] }]);
    expect(await deliveries(entries[0] ?? '')).toEqual([1, 0]);
  });

  it('that needs a key is that of a token', async () => {
    const made = await request(app.server)
      .post(`/channels/channels/${closed.documentId}/tokens`)
      .set(steward.headers)
      .send({ name: 'Office', kind: 'token', days: null })
      .expect(201);
    const { secret } = made.body.data as { secret: string };
    await get('/api/channels/ferme/items').expect(404);
    await get('/api/channels/ferme/items', { Authorization: `Bearer ${secret}` }).expect(200);
    expect(await reads()).toEqual([{ format: 'json', reader: 'token', site: '', numbers: [1, 0, 2] }]);
  });

  it('in a frame is that of the site around it, and what OduS shows itself is not counted', async () => {
    for (const Referer of [
      'https://mairie.example/agenda?page=2',
      'http://127.0.0.1:1337/admin',
      'http://192.168.1.9/',
    ])
      await get('/embed/ouvert', { Referer }).expect(200);
    await get('/embed/ouvert', { Referer: `${app.strapi.config.get<string>('plugin::reuse.publicUrl')}/admin` });
    const hosts = (await reads()).map(({ site, reader }) => [reader, site]);
    expect(hosts).toContainEqual(['site', 'mairie.example']);
    expect(new Set(hosts.map(([, site]) => site))).toEqual(new Set(['', 'mairie.example']));
    expect(await deliveries(entries[0] ?? '')).toEqual([expect.any(Number), 0]);
  });

  it('of a stream counts what was given', async () => {
    await get('/api/channels/ouvert.ndjson').expect(200);
    expect(await reads()).toEqual([{ format: 'ndjson', reader: 'feed', site: '', numbers: [1, 0, 2] }]);
  });

  it('adds to its feed, whatever the page and the period, and feeds are told apart', async () => {
    await feed('?page=1&pageSize=1');
    await feed('?page=2&pageSize=1');
    await feed('?from=2037-01-01');
    await feed('?near=44.9,6.64&radius=5');
    await flush();
    expect(sum((await table('feeds')).map((row: { reads: string }) => Number(row.reads)))).toBe(4);
    expect(await table('feeds')).toHaveLength(2);
  });

  it('leaves no address, cookie or question behind', async () => {
    const headers = { Cookie: 'session=abc', 'User-Agent': 'Mozilla/5.0', 'X-Forwarded-For': '192.168.3.4' };
    await feed('?near=44.9,6.64', headers);
    await get('/api/channels/ouvert/items', { ...headers, Origin: 'http://192.168.3.4' }).expect(200);
    await get('/api/channels/ouvert/items?q=briancon-secret', headers).expect(200);
    await flush();
    const rows = [...(await table('reads')), ...(await table('feeds')), ...(await table('entries'))];
    expect(rows.length).toBeGreaterThan(3);
    expect(JSON.stringify(rows)).not.toMatch(SECRETS);
    expect(Object.keys(rows[0]).sort()).toEqual(
      ['channel', 'day', 'format', 'id', 'items', 'reader', 'reads', 'site', 'unchanged'].sort(),
    );
  });

  it('is bounded by what anybody makes up: sites and feeds beyond some are counted together', async () => {
    const tally = app.strapi.plugin('reuse').service('counters');
    const content = { channel: open.documentId, isPublic: true, format: 'json', feed: '', documents: [] };
    for (let n = 0; n < 1000; n += 1) {
      tally.delivered({ content: { ...content }, site: `https://site-${n}.example`, isUnchanged: false });
      tally.delivered({ content: { ...content, feed: `feed ${n}` }, site: undefined, isUnchanged: false });
    }
    const rows = await reads();
    expect(rows.length).toBeLessThan(110);
    expect(sum(rows.map(({ numbers }) => (numbers as number[])[0] ?? 0))).toBe(2000);
    expect((await table('feeds')).length).toBeLessThan(510);
  });
});

describe('what is counted', () => {
  it('survives a stop, and adds up with what others wrote meanwhile', async () => {
    await forget();
    await times(3, () => feed());
    app = await app.restart(() => Promise.resolve());
    c = cooperative(app);
    expect(await reads()).toMatchObject([{ format: 'ics', numbers: [3, 0, 6] }]);
    const store = app.strapi.plugin('reuse').service('count-store');
    const row = { ...(await table('reads').first()), reads: 5, unchanged: 0, items: 0 };
    await Promise.all([1, 2, 3].map(() => store.add({ reads: [row], feeds: [], entries: [] })));
    expect(await reads()).toMatchObject([{ format: 'ics', numbers: [18, 0, 6] }]);
  });

  it('is counted again when it could not be written', async () => {
    await forget();
    await feed();
    const store = app.strapi.plugin('reuse').service('count-store');
    const { add } = store;
    store.add = () => Promise.reject(new Error('no disk'));
    await expect(flush()).rejects.toThrow('no disk');
    store.add = add;
    await feed();
    expect(await reads()).toMatchObject([{ format: 'ics', numbers: [2, 0, 4] }]);
  });

  it('is kept for two years', async () => {
    await forget();
    await feed();
    await flush();
    await table('reads').update({ day: '2001-05-04' });
    await table('entries').update({ month: '2001-05' });
    await app.strapi.plugin('reuse').service('count-store').removeBefore('2001-06');
    expect(await table('reads')).toEqual([]);
    expect(await table('entries')).toEqual([]);
  });
});

describe('a booking link', () => {
  const page = async (query = '') => {
    const { text } = await get(`/fr/performance/${await slug()}${query}`).expect(200);
    return [...text.matchAll(/href="([^"]*\/book\/[^"]*)"/g)].map(([, href = '']) => new URL(href));
  };
  const slug = async (): Promise<string> => {
    const { headers } = await get(`/id/performance/${entries[0]}`, { Accept: 'text/html', 'Accept-Language': 'fr' });
    return (headers.location ?? '').split('/performance/')[1] ?? '';
  };

  it('of a page leads where the entry says, and is counted with the channel that led there', async () => {
    await forget();
    const [link] = await page();
    const followed = await get(link?.pathname ?? '').expect(302);
    expect(followed.headers).toMatchObject({ location: BOOKING, 'cache-control': 'no-store' });
    const [fromChannel] = await page('?channel=ouvert');
    expect(fromChannel?.search).toBe('?channel=ouvert');
    await get(`${fromChannel?.pathname}${fromChannel?.search}`).expect(302);
    await get(`${fromChannel?.pathname}?channel=inconnu`).expect(302);
    await flush();
    const rows = (await table('entries').where('clicks', '>', 0).orderBy('channel')) as { clicks: string }[];
    expect(rows.map((row) => ({ ...row, clicks: Number(row.clicks) }))).toMatchObject([
      { channel: '', target: entries[0], clicks: 2 },
      { channel: open.documentId, target: entries[0], clicks: 1 },
    ]);
  });

  it('of a channel on another site passes by the page, which knows the channel', async () => {
    const { text } = await get('/api/channels/ouvert.html').expect(200);
    const links = [...text.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);
    expect(links.filter((href) => href.includes('/fr/performance/') && !href.includes('tell'))).toEqual([
      expect.stringMatching(/\?channel=ouvert$/),
      expect.stringMatching(/\?channel=ouvert$/),
    ]);
  });

  it('leads nowhere else, whatever its address holds, and is not followed by who asks beforehand', async () => {
    await forget();
    const path = `/book/performance/${entries[0]}`;
    for (const query of ['?url=https://evil.example', '?channel=//evil.example', '?to=//evil.example'])
      expect((await get(`${path}${query}`)).headers.location).toBe(BOOKING);
    for (const address of ['https://evil.example', '//evil.example', 'performance/missing', `work/${entries[0]}`])
      expect((await get(`/book/${address}`)).status).toBe(404);
    await forget();
    await get(path, { 'Sec-Purpose': 'prefetch;prerender' }).expect(302);
    await request(app.server).head(path).expect(302);
    expect(await deliveries(entries[0] ?? '')).toEqual([0, 0]);
  });

  it('is not there for who has nothing to book', async () => {
    const made = await c.the.evening({
      steward: theatre,
      startDate: '2037-03-14',
      startTime: '20:30:00',
      booking: null,
    });
    const { documentId } = made.performance as { documentId: string };
    await drain(app.strapi);
    await get(`/book/performance/${documentId}`).expect(404);
    await app.strapi.documents(PERFORMANCE).delete({ documentId });
    await drain(app.strapi);
  });
});

describe('what an organisation is told', () => {
  beforeAll(async () => {
    await forget();
    await times(3, () => feed());
    await times(7, () => get('/api/channels/ouvert.csv').expect(200));
    await times(2, () => get(`/book/performance/${entries[0]}?channel=ouvert`).expect(302));
    await get(`/book/performance/${entries[0]}`).expect(302);
    await flush();
  });

  it('of its entry: in which channels, how many times, how many clicks, however few', async () => {
    expect(await panel(steward)).toMatchObject({
      isOwn: true,
      channels: [{ documentId: open.documentId, name: 'Agenda ouvert', deliveries: 10, clicks: 2 }],
      siteClicks: 1,
    });
  });

  it('of all its entries together, in the admin’s home', async () => {
    const { body } = await get('/reuse/home', { ...steward.headers }).expect(200);
    expect(body.data).toMatchObject({
      deliveries: 20,
      clicks: 3,
      channels: [{ name: 'Agenda ouvert', deliveries: 20, clicks: 2 }],
      entries: [
        { documentId: entries[0], uid: PERFORMANCE, deliveries: 10, clicks: 3 },
        { documentId: entries[1], deliveries: 10, clicks: 0 },
      ],
    });
  });

  it('of its channel: formats, readers, feeds, sites, entries', async () => {
    await get('/api/channels/ouvert/items', SITE).expect(200);
    await flush();
    const { body } = await channelUse(steward).expect(200);
    expect(body.data).toMatchObject({
      isOwn: true,
      formats: [
        { format: 'csv', reader: 'feed', reads: 7, unchanged: 0, items: 14 },
        { format: 'ics', reader: 'feed', reads: 3, unchanged: 0, items: 6 },
        { format: 'json', reader: 'site', reads: 1, unchanged: 0, items: 2 },
      ],
      sites: [{ site: 'office.example', reads: 1 }],
      feeds: 2,
      clicks: 2,
    });
  });

  it('is for nobody of another organisation', async () => {
    expect(await panel(stranger)).toBeNull();
    expect((await channelUse(stranger)).status).toBe(403);
    expect((await get('/reuse/home', { ...stranger.headers })).body.data).toMatchObject({ deliveries: 0, entries: [] });
    for (const path of ['/reuse/home', `/reuse/channels/${open.documentId}`]) await get(path).expect(401);
  });

  it('is told to who looks after the whole once a month is over, and never fewer than five', async () => {
    expect(await panel(moderator)).toMatchObject({ isOwn: false, channels: [], siteClicks: 0 });
    await age();
    expect(await panel(moderator)).toMatchObject({
      isOwn: false,
      channels: [{ deliveries: 11, clicks: 'few' }],
      siteClicks: 'few',
    });
    expect((await channelUse(channelManager).expect(200)).body.data).toEqual({
      isOwn: false,
      period: expect.anything(),
      formats: [
        { format: 'csv', reads: 7 },
        { format: 'ics', reads: 'few' },
        { format: 'json', reads: 'few' },
      ],
    });
  });
});
