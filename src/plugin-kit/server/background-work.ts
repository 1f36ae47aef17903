import { AsyncResource } from 'node:async_hooks';

export interface BackgroundWork {
  /** Begins after the answer to whoever asks; when the work is under way, it is done once more. Called after a commit. */
  wake(): void;
  /** Kept when the work is done, also what was asked for meanwhile. @throws what the work throws. */
  drain(): Promise<void>;
  /** Lets what is under way come to an end, and begins nothing any more. */
  stop(): Promise<void>;
}

/**
 * Work that many ask for and that is done by one at a time, until nobody asks any more.
 *
 * @param work does all that there is to do; it asks between its steps whether it should stop.
 * @param failed receives what the work threw when nobody waited for it.
 */
export function inBackground(
  work: (isStopped: () => boolean) => Promise<void>,
  failed: (error: Error) => void,
): BackgroundWork {
  let running: Promise<void> | undefined;
  let isAsked = false;
  let isStopped = false;

  const workWhileAsked = async (): Promise<void> => {
    try {
      while (isAsked && !isStopped) {
        isAsked = false;
        await work(() => isStopped);
      }
    } finally {
      // At once: whoever asks from now on must not wait for a work that is over.
      running = undefined;
    }
  };

  const drain = async (): Promise<void> => {
    isAsked = true;
    if (isStopped) return;
    running ??= workWhileAsked();
    await running;
  };

  return {
    drain,
    // The work must not inherit the transaction or the request of whoever woke it up.
    wake: AsyncResource.bind(() => {
      setImmediate(() => void drain().catch(failed));
    }),
    async stop() {
      isStopped = true;
      await running?.catch(() => undefined);
    },
  };
}
