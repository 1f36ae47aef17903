import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Core } from '@strapi/strapi';

const WORKER = path.join(__dirname, 'checkpoint-worker.js');

let worker: Worker | undefined;

/**
 * SQLite puts what was logged in its place, and waits for the disk, in a thread of its own: done by the connection of the
 * application, it would keep everybody waiting.
 */
export function startCheckpoints(strapi: Core.Strapi): void {
  if (strapi.config.get('database.connection.client') !== 'sqlite') return;
  const filename: string = strapi.config.get('database.connection.connection.filename');
  worker = new Worker(WORKER, { workerData: filename });
  worker.on('error', (error) => strapi.log.error(`Checkpoints stopped; SQLite makes them itself. ${error.stack}`));
  worker.unref();
}

/** Before the connection of the application closes, which puts what is left in its place. */
export async function stopCheckpoints(): Promise<void> {
  await worker?.terminate();
  worker = undefined;
}
