/** @databases sqlite postgres */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import path from 'node:path';
import request from 'supertest';
import { logInAsAdministrator } from './support/administrator';
import { bootApp, type TestApp } from './support/boot';
import { partners, drain } from './support/partners';

const SERVER = path.resolve(__dirname, 'support', 'serve.cjs');
const LOCKER = path.resolve(__dirname, 'support', 'hold-lock.cjs');
const WORK = 'api::work.work';
const WORKS = `/content-manager/collection-types/${WORK}`;
const WRITERS = 8;
const PATIENCE_MS = 800;

const isPostgres = process.env.DATABASE_CLIENT === 'postgres';

let app: TestApp;
let headers: { Authorization: string };

beforeAll(async () => {
  app = await bootApp({ DATABASE_PATIENCE_MS: String(PATIENCE_MS) });
  headers = { Authorization: `Bearer ${await logInAsAdministrator(app)}` };
});
afterAll(() => app.close());

describe('a process that is told to stop while people write', () => {
  it('finishes what it began, answers 503 to the rest, and what it acknowledged is there', async () => {
    const outcomes: { title: string; outcome: string }[] = [];
    let exitCode: number | null = null;
    app = await app.restart(async () => {
      const { child, url, token } = await startServer();
      const exited = once(child, 'exit') as Promise<[number | null, string | null]>;
      let isOver = false;
      const write = async (writer: number): Promise<void> => {
        for (let n = 0; !isOver; n += 1) {
          const title = `Œuvre ${writer} ${n}`;
          const outcome = await postTo(`${url}${WORKS}`, token, { title });
          outcomes.push({ title, outcome });
          if (outcomes.length === WRITERS * 2) child.kill('SIGTERM');
          isOver ||= outcome.startsWith('E');
        }
      };
      const writing = Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
      [exitCode] = await exited;
      isOver = true;
      await writing;
    });
    expect(exitCode).toBe(0);
    const unexpected = outcomes.filter(({ outcome }) => !/^(201|503|ECONNREFUSED|ECONNRESET)$/.test(outcome));
    expect(unexpected).toEqual([]);
    expect(outcomes.some(({ outcome }) => outcome !== '201')).toBe(true);
    const rows = await app.strapi.db.query(WORK).findMany({ where: { title: { $startsWith: 'Œuvre ' } } });
    const saved = (rows as { title: string }[]).map(({ title }) => title).sort();
    const acknowledged = outcomes.filter(({ outcome }) => outcome === '201').map(({ title }) => title);
    expect(saved).toEqual(acknowledged.sort());
  });
});

describe('a database that another program writes to', () => {
  const onSqlite = isPostgres ? it.skip : it;
  const write = (title: string) =>
    request(app.server).post(WORKS).set(headers).set('Accept-Language', 'fr').send({ title });

  onSqlite('is waited for', async () => {
    const { released } = await lockDatabase(PATIENCE_MS / 4);
    await write('Le Cid').expect(201);
    await released;
  });

  onSqlite(
    'for too long lets everybody read, tells who writes to come back, and puts no value into the log',
    async () => {
      const p = partners(app);
      await p.save('oeuvres', { source: 'works' });
      await drain(app.strapi);
      const known = '/api/channels/oeuvres/items';
      const { text } = await request(app.server).get(known).expect(200);
      const lines: string[] = [];
      const levels = (['error', 'warn', 'info', 'http', 'debug'] as const).map((level) =>
        jest.spyOn(app.strapi.log, level).mockImplementation((line: unknown) => {
          lines.push(line instanceof Error ? `${line.message} ${line.stack} ${JSON.stringify(line)}` : String(line));
          return app.strapi.log;
        }),
      );
      app.strapi.config.set('plugin::channels.patience', { knownMs: 50, otherMs: 100 });
      const { released } = await lockDatabase(PATIENCE_MS * 4);
      let isAnswered = false;
      const writing = write('Canari d’écriture').then((answer) => {
        isAnswered = true;
        return answer;
      });
      app.strapi.plugin('channels').service('live-channels').expire();
      for (let n = 0; n < 5; n += 1) expect((await request(app.server).get(known).expect(200)).text).toBe(text);
      expect(isAnswered).toBe(false);
      const refused = await writing;
      const log = refused.status === 503 ? '' : lines.join('\n');
      expect([refused.status, refused.headers['retry-after'], log]).toEqual([503, '5', '']);
      expect(refused.body.error.message).toMatch(/Rien n.a été enregistré/);
      for (const level of levels) level.mockRestore();
      expect(lines.join('\n')).toMatch(/SQLITE_BUSY|database is locked/);
      expect(lines.join('\n')).not.toContain('Canari');
      await released;
      app.strapi.config.set('plugin::channels.patience', { knownMs: 3000, otherMs: 600_000 });
      await write('Canari d’écriture').expect(201);
    },
  );
});

interface Served {
  child: ChildProcess;
  url: string;
  token: string;
}

async function startServer(): Promise<Served> {
  const child = spawn(process.execPath, [SERVER], { env: process.env, stdio: ['ignore', 'ignore', 'inherit', 'pipe'] });
  const [line] = (await once(child.stdio[3] as NodeJS.ReadableStream, 'data')) as [Buffer];
  return { child, ...(JSON.parse(line.toString()) as { url: string; token: string }) };
}

/** On a connection of its own: its status, or the code of what the network said. */
const postTo = (url: string, token: string, body: object): Promise<string> =>
  new Promise((resolve) => {
    const sending = http.request(url, {
      method: 'POST',
      agent: false,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    });
    sending.on('response', (answer) => answer.resume().on('end', () => resolve(String(answer.statusCode))));
    sending.on('error', ({ code }: NodeJS.ErrnoException) => resolve(String(code)));
    sending.end(JSON.stringify(body));
  });

/** Another process holds the lock of writers for so long. */
async function lockDatabase(milliseconds: number): Promise<{ released: Promise<unknown> }> {
  const file = app.strapi.config.get<string>('database.connection.connection.filename');
  const child = spawn(process.execPath, [LOCKER, file, String(milliseconds)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  await once(child.stdout, 'data');
  return { released: exited };
}
