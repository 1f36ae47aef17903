import { fork, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { closeAfterAll } from './close-after-all';

const ROOT = path.resolve(__dirname, '..', '..', '..');

export interface Account {
  email: string;
  password: string;
}

export interface Application {
  url: string;
  administrator: Account;
  /** Camille Roux, of the theatre, and Sacha Blanc, of the tourist office. */
  members: Account[];
  /** By the clock of the application. */
  now(): number;
  /** Moves that clock on: it becomes `ms` later. */
  later(ms: number): Promise<void>;
}

/** What the test files have in common: a database to copy, and who may enter. */
type Demonstration = Pick<Application, 'administrator' | 'members'> & { file: string };

/**
 * Starts the built application as its users do, in its own process, on its own copy of the demonstration; it stops after
 * the tests of the file.
 */
export async function startApplication(): Promise<Application> {
  const { file, administrator, members } = JSON.parse(process.env.TEST_DEMONSTRATION ?? '') as Demonstration;
  const started = await startOn((databaseFile) => copyFileSync(file, databaseFile));
  return { ...started, administrator, members };
}

/** Starts the built application for the first time: nobody has entered, nothing was written. */
export const startEmptyApplication = (): Promise<Started> => startOn(() => undefined);

type Started = Pick<Application, 'url' | 'now' | 'later'>;

async function startOn(prepare: (databaseFile: string) => void): Promise<Started> {
  const folder = mkdtempSync(path.join(tmpdir(), 'odus-browser-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const databaseFile = path.join(folder, 'data.db');
  prepare(databaseFile);
  const server = start(settings(url, port, databaseFile));
  closeAfterAll(async () => {
    server.kill('SIGTERM');
    if (server.exitCode === null) await once(server, 'exit');
    rmSync(folder, { recursive: true, force: true });
  });
  await answerOf<'listening'>(server);
  let ahead = 0;
  const later = async (ms: number) => {
    server.send({ laterBy: ms });
    await answerOf<'later'>(server);
    ahead += ms;
  };
  return { url, now: () => Date.now() + ahead, later };
}

const start = (env: NodeJS.ProcessEnv): ChildProcess =>
  fork(path.join(ROOT, 'scripts', 'start.cjs'), {
    ...{ cwd: ROOT, env },
    execArgv: ['--require', path.join(__dirname, 'clock.cjs')],
  });

/** The next message of a process. @throws Error when it ends without one. */
function answerOf<Answer>(child: ChildProcess): Promise<Answer> {
  return new Promise((resolve, reject) => {
    child.once('message', (answer) => resolve(answer as Answer));
    child.once('exit', (code) => reject(new Error(`The application ended with code ${code}`)));
  });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

function settings(url: string, port: number, databaseFile: string): NodeJS.ProcessEnv {
  const secret = () => randomBytes(32).toString('base64url');
  return {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: url,
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: databaseFile,
    APP_KEYS: `${secret()},${secret()}`,
    ADMIN_JWT_SECRET: secret(),
    JWT_SECRET: secret(),
    API_TOKEN_SALT: secret(),
    TRANSFER_TOKEN_SALT: secret(),
    ENCRYPTION_KEY: secret(),
    STRAPI_LOG_LEVEL: 'error',
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'fr',
    ODUS_URI_BASE: 'https://odus.example',
    ODUS_UID_DOMAIN: 'odus.example',
  };
}
