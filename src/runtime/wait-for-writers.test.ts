import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import knex, { type Knex } from 'knex';
import { waitForWriters } from './wait-for-writers';

const PATIENCE_MS = 200;

let folder: string;
let application: Knex;
let other: Knex;

const open = (): Knex =>
  knex({
    client: 'better-sqlite3',
    connection: { filename: path.join(folder, 'data.db') },
    useNullAsDefault: true,
    pool: {
      min: 1,
      max: 1,
      afterCreate: (connection: { pragma(text: string): void }, done: (error: null, connection: object) => void) => {
        connection.pragma('journal_mode = WAL');
        connection.pragma('busy_timeout = 0');
        done(null, connection);
      },
    },
  });

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'odus-writers-'));
  [application, other] = [open(), open()];
  const { constructor } = application.client as { constructor: Parameters<typeof waitForWriters>[0] };
  waitForWriters(constructor, PATIENCE_MS);
  await application.schema.createTable('entry', (table) => table.string('title'));
});
afterAll(async () => {
  await Promise.all([application.destroy(), other.destroy()]);
  rmSync(folder, { recursive: true });
});

/** Writes as another process would, until `end` is called. */
async function writing(): Promise<{ end(): Promise<unknown> }> {
  const transaction = await other.transaction();
  await transaction('entry').insert({ title: 'Autre' });
  return { end: () => transaction.commit() };
}

describe('a statement while another process writes', () => {
  it('waits for its end, and everything else goes on meanwhile', async () => {
    const writer = await writing();
    let isDone = false;
    const write = application('entry')
      .insert({ title: 'Le Misanthrope' })
      .then(() => (isDone = true));
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(isDone).toBe(false);
    await writer.end();
    await write;
    expect(await application('entry').where({ title: 'Le Misanthrope' })).toHaveLength(1);
  });

  it('gives up after a time, for whoever asked to come back', async () => {
    const writer = await writing();
    await expect(application('entry').insert({ title: 'Jamais' })).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
    await writer.end();
    expect(await application('entry').where({ title: 'Jamais' })).toEqual([]);
  });
});
