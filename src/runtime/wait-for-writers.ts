import { setTimeout as wait } from 'node:timers/promises';

/** How often a statement that waits for another writer tries. */
const FIRST_WAIT_MS = 5;
const MAX_WAIT_MS = 100;

interface Client {
  prototype: { _query(connection: unknown, query: unknown): Promise<unknown> };
}

/** How long statements wait, by the driver that was made to; an application that starts again in the same process may wait otherwise. */
const patience = new WeakMap<object, number>();

/**
 * Lets statements on SQLite wait for the writer of another process without holding the thread that answers everybody.
 * @throws the error of SQLite, SQLITE_BUSY, when that writer takes longer.
 */
export function waitForWriters({ prototype }: Client, patienceMs: number): void {
  const isNew = !patience.has(prototype);
  patience.set(prototype, patienceMs);
  if (!isNew) return;
  const query = prototype._query;
  prototype._query = async function (connection, statement) {
    const until = performance.now() + (patience.get(prototype) ?? 0);
    for (let delayMs = FIRST_WAIT_MS; ; delayMs = Math.min(delayMs * 2, MAX_WAIT_MS)) {
      try {
        return await query.call(this, connection, statement);
      } catch (error) {
        if (!isBusy(error) || performance.now() > until) throw error;
        await wait(delayMs);
      }
    }
  };
}

/** A transaction that read what another one has changed since can only begin again (sqlite.org/rescode.html#busy_snapshot). */
const isBusy = (error: unknown): boolean => {
  const { code } = error as { code?: unknown };
  return code === 'SQLITE_BUSY' || code === 'SQLITE_BUSY_RECOVERY' || code === 'SQLITE_BUSY_TIMEOUT';
};
