/** @databases sqlite postgres */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { promisify } from 'node:util';
import request from 'supertest';
import { bootApp, type TestApp } from '../support/boot';
import { afterWaiting } from '../support/clock';
import { partners, drain } from '../support/partners';

const PUBLISHER = path.resolve(__dirname, '..', 'support', 'publish-until-killed.cjs');
const PUBLISHER_OF_ONE = path.resolve(__dirname, '..', 'support', 'publish-once.cjs');
const CRASHES = 3;

let app: TestApp;
let p: ReturnType<typeof partners>;
let performanceData: Record<string, unknown>;

beforeAll(async () => {
  app = await bootApp();
  p = partners(app);
  await p.save('agenda', { source: 'performances' });
  const { venue, production } = await p.the.evening();
  const references = { venue: venue.documentId, production: production.documentId };
  performanceData = await p.the.performanceData(references);
  await drain(app.strapi);
});
afterAll(() => app.close());

const outboxLength = () => app.strapi.db.query('plugin::channels.outbox-entry').count();

describe('a write and the work that it leaves to the channels', () => {
  it('are kept together', async () => {
    const owed = await app.strapi.db.transaction(async () => {
      await p.the.publishNew('performance', { ...performanceData, startDate: '2027-05-01' });
      return outboxLength();
    });
    expect(owed).toBeGreaterThan(0);
    expect(await p.items('agenda', '?from=2027-05-01&to=2027-05-01')).toHaveLength(1);
    expect(await outboxLength()).toBe(0);
  });

  it('are lost together when the transaction is undone', async () => {
    const before = await app.strapi.db.query('api::performance.performance').count();
    const undone = app.strapi.db.transaction(async () => {
      await p.the.publishNew('performance', { ...performanceData, startDate: '2027-05-02' });
      throw new Error('The disk is full');
    });
    await expect(undone).rejects.toThrow('The disk is full');
    expect(await outboxLength()).toBe(0);
    expect(await app.strapi.db.query('api::performance.performance').count()).toBe(before);
    expect(await p.items('agenda', '?from=2027-05-02&to=2027-05-02')).toEqual([]);
  });

  it('leave no work for a draft', async () => {
    await p.the.create('performance', { ...performanceData, startDate: '2027-05-03' });
    expect(await outboxLength()).toBe(0);
  });
});

describe('a process that is killed while people publish', () => {
  it.each(Array.from({ length: CRASHES }, (_, n) => n + 1))(
    'loses nothing of what it had accepted (crash %i)',
    async () => {
      const before = (await p.items('agenda', '?pageSize=500')).length;
      const acknowledged: string[] = [];
      app = await app.restart(async () => {
        acknowledged.push(...(await publishAndKill(20 + Math.random() * 400)));
      });
      p = partners(app);
      const published = await p.items('agenda', '?pageSize=500');
      const documentIds = published.map(({ documentId }) => documentId);
      expect(documentIds).toEqual(expect.arrayContaining(acknowledged));
      // The write under way may have been committed without its answer being heard.
      expect(published.length - before - acknowledged.length).toBeLessThanOrEqual(1);
      expect(published).toHaveLength(await publishedCount());
      expect(await outboxLength()).toBe(0);
    },
  );
});

describe('a database that does not answer', () => {
  it('lets what is known be read, said to be stale, and what is not known wait; then everything is read again', async () => {
    const known = '/api/channels/agenda/items';
    const unknown = `${known}?from=2026-12-24`;
    const read = (path: string) => request(app.server).get(path);
    const { text } = await read(known).expect(200);
    app.strapi.config.set('plugin::channels.patience', { knownMs: 1, otherMs: 1 });
    const release = await holdEveryConnection();
    app.strapi.plugin('channels').service('live-channels').expire();
    const [stale, refused] = [await read(known), await read(unknown)];
    release();
    app.strapi.config.set('plugin::channels.patience', { knownMs: 3000, otherMs: 600_000 });
    expect([stale.status, stale.text, stale.headers.warning]).toEqual([200, text, '110 - "Response is Stale"']);
    expect(Number(stale.headers.age)).toBeGreaterThanOrEqual(0);
    expect([refused.status, refused.headers['retry-after']]).toEqual([503, '5']);
    await read(unknown).expect(200);
    const again = await read(known).expect(200);
    expect(again.headers).not.toHaveProperty('warning');
  });
});

/** As when the database is away or busy for long: whoever asks it waits. */
async function holdEveryConnection(): Promise<() => void> {
  const client = app.strapi.db.connection.client as {
    pool: { max: number };
    acquireConnection(): Promise<object>;
    releaseConnection(connection: object): void;
  };
  const held = await Promise.all(Array.from({ length: client.pool.max }, () => client.acquireConnection()));
  return () => {
    for (const connection of held) client.releaseConnection(connection);
  };
}

describe('several processes on one database', () => {
  it('show the same: what one publishes, the other shows although nobody tells it', async () => {
    const query = '/api/channels/agenda/items?from=2027-06-07&to=2027-06-07';
    const read = async () => (await request(app.server).get(query)).body.data as unknown[];
    await drain(app.strapi);
    expect(await read()).toEqual([]);
    const data = JSON.stringify({ ...performanceData, startDate: '2027-06-07' });
    await promisify(execFile)(process.execPath, [PUBLISHER_OF_ONE, data], { env: process.env });
    // A process trusts what it keeps in memory for a second.
    expect(await afterWaiting(1000, read)).toHaveLength(1);
  });
});

const publishedCount = () =>
  app.strapi.db.query('api::performance.performance').count({ where: { publishedAt: { $notNull: true } } });

/** Publishes in another process, kills it some milliseconds after its first publication, answers what it had accepted. */
async function publishAndKill(delayMs: number): Promise<string[]> {
  const child = spawn(process.execPath, [PUBLISHER, JSON.stringify(performanceData)], {
    env: process.env,
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  let output = '';
  child.stdio[3]?.on('data', (chunk: Buffer) => {
    if (output === '') setTimeout(() => child.kill('SIGKILL'), delayMs);
    output += chunk.toString();
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  if (signal !== 'SIGKILL') throw new Error(`The publisher ended by itself with code ${code}`);
  return output.split('\n').slice(0, -1);
}
