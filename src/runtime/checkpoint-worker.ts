import { workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';

const INTERVAL_MS = 250;
/** Pages in the log, 16 MB, past which it is time that it begins again. */
const LONG = 4000;
const TRIES = 5;

const database = new Database(workerData as string, { timeout: 0 });

/**
 * `passive` keeps nobody waiting (sqlite.org/pragma.html#pragma_wal_checkpoint). The log begins again when a writer finds
 * all of it in place: between two writes, soon after the last time.
 */
function checkpoint(): void {
  for (let left = TRIES; left > 0; left -= 1) {
    const [found] = database.pragma('wal_checkpoint(passive)');
    if (!found || found.log < LONG) return;
  }
}

setInterval(checkpoint, INTERVAL_MS);
