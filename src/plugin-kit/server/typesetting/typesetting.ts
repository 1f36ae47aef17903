import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Manuscript, Typeset } from './compile';

const WORKER = path.join(__dirname, 'worker.js');

export interface TypesettingLimits {
  /** Documents that wait while one is set. */
  maxWaiting: number;
  /** Longest time for one. */
  timeoutMs: number;
}

/** Thrown when too many documents wait already. */
export class TypesettingBusyError extends Error {}

type Reply = { typeset: Typeset } | { problem: string };

/**
 * Sets documents in one thread apart, one at a time, so that the thread of the server goes on answering. The thread begins
 * with the first document.
 */
export function createTypesetting({ maxWaiting, timeoutMs }: TypesettingLimits) {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  const stop = async (): Promise<void> => {
    const stopped = worker;
    worker = undefined;
    await stopped?.terminate();
  };

  const ask = (manuscript: Manuscript): Promise<Typeset> =>
    new Promise((resolve, reject) => {
      const asked = (worker ??= started());
      const conclude = (act: () => void): void => {
        clearTimeout(timer);
        asked.off('message', onMessage).off('error', onEnd).off('exit', onEnd);
        act();
      };
      const onMessage = (reply: Reply): void =>
        conclude(() => {
          if ('problem' in reply) return reject(new Error(reply.problem));
          resolve({ ...reply.typeset, bytes: Buffer.from(reply.typeset.bytes) });
        });
      const onEnd = (reason: Error | number): void =>
        conclude(() => {
          worker = undefined;
          reject(reason instanceof Error ? reason : new Error('The thread that sets documents ended'));
        });
      const timer = setTimeout(
        () =>
          conclude(() => {
            void stop();
            reject(new Error(`${manuscript.main} took more than ${timeoutMs} ms`));
          }),
        timeoutMs,
      );
      asked.on('message', onMessage).on('error', onEnd).on('exit', onEnd);
      asked.postMessage(manuscript);
    });

  return {
    /** @throws TypesettingBusyError when too many wait; Error when the layout does not compile or takes too long. */
    async set(manuscript: Manuscript): Promise<Typeset> {
      if (waiting > maxWaiting) throw new TypesettingBusyError('Too many documents wait to be set');
      waiting += 1;
      const turn = last.then(() => ask(manuscript));
      last = turn.catch(() => undefined);
      try {
        return await turn;
      } finally {
        waiting -= 1;
      }
    },

    stop,
  };
}

function started(): Worker {
  const worker = new Worker(WORKER);
  // A document that nobody waits for must not keep the process.
  worker.unref();
  return worker;
}
