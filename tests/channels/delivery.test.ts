import { once } from 'node:events';
import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { bootApp, type TestApp } from '../support/boot';
import { later } from '../support/clock';
import { partners, drain } from '../support/partners';

const FEEDS = ['/agenda/items', '/agenda.jsonld', '/agenda.ics', '/agenda/changes'];
/** Headers that only proxies write, which must not change what everybody is given. */
const UNKEYED = {
  'X-Forwarded-Host': 'evil.example',
  'X-Forwarded-Proto': 'gopher',
  'X-Original-URL': '/admin',
  'X-Rewrite-URL': '/admin',
  'X-HTTP-Method-Override': 'DELETE',
  Forwarded: 'host=evil.example',
  Origin: 'https://evil.example',
};

let app: TestApp;
let p: ReturnType<typeof partners>;
let performance: { documentId: string };

beforeAll(async () => {
  app = await bootApp();
  p = partners(app);
  ({ performance } = await p.the.evening());
  for (let day = 13; day < 20; day += 1)
    await p.the.publish('performance', await p.the.date({ startDate: `2027-03-${day}` }));
  await p.save('agenda', { source: 'performances' });
  await drain(app.strapi);
  await once(app.server.listen(0, '127.0.0.1'), 'listening');
});
afterAll(() => app.close());

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** The bytes as they travel: clients that decompress them would hide what is tested. */
async function raw(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  base = '/api/channels',
): Promise<Answer> {
  const { port } = app.server.address() as AddressInfo;
  const asked = request({ port, method, path: `${base}${path}`, headers });
  asked.end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: await buffer(answer) };
}

describe.each(FEEDS)('%s', (feed) => {
  it('is the same bytes with the same headers the first time and the next ones', async () => {
    const first = await raw(feed);
    const next = await raw(feed);
    const { date: _first, ...before } = first.headers;
    const { date: _next, ...after } = next.headers;
    expect(first.status).toBe(200);
    expect(next.body.equals(first.body)).toBe(true);
    expect(after).toEqual(before);
  });

  it('is not sent again to who has it', async () => {
    const { headers } = await raw(feed);
    const { etag = '', 'last-modified': modified = '' } = headers;
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    const conditions: Record<string, string>[] = [
      { 'If-None-Match': etag },
      { 'If-None-Match': `"other", W/${etag}` },
      { 'If-Modified-Since': modified },
    ];
    for (const condition of conditions) {
      const answer = await raw(feed, condition);
      expect([answer.status, answer.body.length, answer.headers.etag]).toEqual([304, 0, etag]);
    }
    const stale = await raw(feed, { 'If-None-Match': '"other"', 'If-Modified-Since': modified });
    expect(stale.status).toBe(200);
  });

  it('travels compressed to who accepts it, each encoding with its own tag', async () => {
    const plain = await raw(feed);
    const zipped = await raw(feed, { 'Accept-Encoding': 'gzip' });
    const brotli = await raw(feed, { 'Accept-Encoding': 'gzip, br' });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(gunzipSync(zipped.body).equals(plain.body)).toBe(true);
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
    expect(new Set([plain, zipped, brotli].map(({ headers }) => headers.etag)).size).toBe(3);
  });

  it('tells its headers without its bytes', async () => {
    const got = await raw(feed);
    const received = await raw(feed, {}, 'HEAD');
    expect(received.status).toBe(200);
    expect(received.headers['content-length']).toBe(String(got.body.length));
    expect(received.headers.etag).toBe(got.headers.etag);
    expect(received.body).toHaveLength(0);
  });

  it('may be kept by any cache and read by any site, without credentials', async () => {
    const { headers } = await raw(feed);
    expect(headers['cache-control']).toBe('public, max-age=30, stale-while-revalidate=300, stale-if-error=86400');
    expect(headers.vary).toBe('Accept-Encoding, Origin');
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers).not.toHaveProperty('access-control-allow-credentials');
    expect(headers).not.toHaveProperty('set-cookie');
  });

  it.each(Object.entries(UNKEYED))('is not changed by the header %s', async (name, value) => {
    const plain = await raw(feed);
    const odd = await raw(feed, { [name]: value });
    expect(odd.status).toBe(200);
    expect(odd.body.equals(plain.body)).toBe(true);
    expect(JSON.stringify(odd.headers)).not.toContain('evil');
  });
});

describe('a channel', () => {
  it('shows a change at the next reading, with another tag', async () => {
    const before = await raw('/agenda/items');
    await p.the.update('performance', performance, { startTime: '18:00' });
    await p.the.publish('performance', performance);
    await drain(app.strapi);
    const after = await raw('/agenda/items', { 'If-None-Match': before.headers.etag ?? '' });
    expect(after.status).toBe(200);
    expect(after.body.toString()).toContain('"startTime":"18:00"');
    expect(after.headers.etag).not.toBe(before.headers.etag);
  });

  it('is given whole whatever the case of its address, with what keeps it', async () => {
    const [plain, odd] = [await raw('/agenda/items'), await raw('/agenda/items', {}, 'GET', '/API/Channels')];
    expect([odd.status, odd.body.toString()]).toEqual([200, plain.body.toString()]);
    expect(odd.headers.etag).toBe(plain.headers.etag);
  });

  it('is gone at once for everybody when it is made private, and when it is deleted', async () => {
    const { documentId } = await p.save('ephemere', { source: 'venues' });
    const channels = app.strapi.documents('plugin::channels.channel');
    expect((await p.get('/ephemere/items')).status).toBe(200);
    await channels.update({ documentId, data: { isPublic: false } });
    expect((await raw('/ephemere/items')).status).toBe(404);
    await channels.update({ documentId, data: { isPublic: true } });
    expect((await p.get('/ephemere/items')).status).toBe(200);
    await channels.delete({ documentId });
    expect((await raw('/ephemere/items')).status).toBe(404);
  });

  it('shows an entry from the instant at which its embargo ends, and tells that it entered', async () => {
    const embargoUntil = new Date(Date.now() + 600_000).toISOString();
    const secret = await p.the.publish('performance', await p.the.date({ startDate: '2027-06-01', embargoUntil }));
    const since = (await p.get('/agenda/changes?pageSize=500')).body.meta.cursor as string;
    const seen = async () => (await p.get('/agenda/items?from=2027-06-01')).body.data.length as number;
    expect(await seen()).toBe(0);
    const { page, changes } = await later(600_000, async () => ({
      page: await raw('/agenda/items?from=2027-06-01'),
      changes: await p.get(`/agenda/changes?cursor=${since}`),
    }));
    expect(page.body.toString()).toContain(secret.documentId);
    expect(changes.body.data).toEqual([expect.objectContaining({ type: 'entered', documentId: secret.documentId })]);
  });
});

describe('a picture that may be shown until the last day of June', () => {
  const END = Date.parse('2099-06-30T22:00:00.000Z');
  const FORMATS = [
    '/items',
    '.ndjson',
    '.csv',
    '.geojson',
    '.jsonld',
    '.rss',
    '.openagenda.json',
    '.datatourisme.jsonld',
  ];
  const at = <T>(instant: number, act: () => Promise<T>): Promise<T> => later(instant - Date.now(), act);
  let date: { documentId: string };

  const picture = async (name: string, more: object) => {
    const data = {
      name,
      hash: name,
      ext: '.jpg',
      mime: 'image/jpeg',
      size: 1,
      url: `/uploads/${name}`,
      provider: 'local',
    };
    const file = await app.strapi.db.query('plugin::upload.file').create({ data });
    const licence = await p.the.concept('licence', 'etalab-2.0');
    return { file: file.id as number, alt: { fr: 'La scène' }, credit: 'Léa Martin', licence, ...more };
  };
  const shows = async (path: string) => (await raw(path)).body.toString().includes('/uploads/juin.jpg');

  beforeAll(async () => {
    const pictures = [
      await picture('juin.jpg', { usage: 'event_only', expiresOn: '2099-06-30' }),
      await picture('hier.jpg', { expiresOn: '2001-01-01' }),
    ];
    date = await p.the.publish('performance', await p.the.date({ startDate: '2099-09-01', pictures }));
    const filter = { and: [{ field: 'startDate', operator: 'onOrAfter', value: '2099-01-01' }] };
    await p.save('images', { source: 'performances', filter });
    await drain(app.strapi);
  });

  it('says for what it may be used', async () => {
    const { data } = JSON.parse((await raw('/images/items')).body.toString()) as { data: { pictures: object[] }[] };
    expect(data[0]?.pictures).toMatchObject([{ usage: 'event_only', expiresOn: '2099-06-30' }]);
  });

  it.each(FORMATS)('is in %s until that hour and not after', async (format) => {
    const path = `/images${format}`;
    const before = await at(END - 1, () => raw(path));
    expect(before.body.toString()).toContain('/uploads/juin.jpg');
    expect(before.body.toString()).not.toContain('/uploads/hier.jpg');
    const after = await at(END, () => raw(path, { 'If-None-Match': before.headers.etag ?? '' }));
    expect([after.status, after.body.toString().includes('/uploads/juin.jpg')]).toEqual([200, false]);
  });

  it('is in the linked data of its date until that hour and not after', async () => {
    const address = async () => {
      const { headers } = await raw(`/id/performance/${date.documentId}`, { Accept: 'application/ld+json' }, 'GET', '');
      return new URL(headers.location ?? '').pathname;
    };
    const read = async () => (await raw(await address(), {}, 'GET', '')).body.toString().includes('/uploads/juin.jpg');
    expect([await at(END - 1, read), await at(END, read)]).toEqual([true, false]);
  });

  it('is told as one change to who reads what changed', async () => {
    const read = async (cursor: string) =>
      JSON.parse((await raw(`/images/changes?cursor=${cursor}`)).body.toString()) as {
        data: { type: string; documentId: string; item: { pictures: unknown } }[];
        meta: { cursor: string };
      };
    const { meta } = await at(END - 1, () => read(''));
    const { data, meta: next } = await at(END, () => read(meta.cursor));
    expect(data).toMatchObject([{ type: 'changed', documentId: date.documentId, item: { pictures: null } }]);
    expect((await at(END + 60_000, () => read(next.cursor))).data).toEqual([]);
    expect(await at(END + 60_000, () => shows('/images/items'))).toBe(false);
  });
});
