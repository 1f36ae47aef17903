/** How many answers are made at once, and how many wait for their turn: in all, and from one network. */
export interface QueueLimits {
  atOnce: number;
  waiting: number;
  perNetwork: number;
}

export class QueueFullError extends Error {
  constructor(readonly isOfNetwork: boolean) {
    super('Too many answers wait to be made');
  }
}

/**
 * Lets few answers be made at once: each takes the thread that also gives those that are known. Whoever asks for many at
 * once waits behind the others.
 */
export function createRenderingQueue({ atOnce, waiting, perNetwork }: QueueLimits) {
  const queue: (() => void)[] = [];
  const present = new Map<string, number>();
  let atWork = 0;

  const leave = (network: string): void => {
    const others = (present.get(network) ?? 1) - 1;
    if (others > 0) present.set(network, others);
    else present.delete(network);
  };

  const turn = async (): Promise<void> => {
    if (atWork < atOnce) atWork += 1;
    else await new Promise<void>((resolve) => queue.push(resolve));
  };

  const done = (): void => {
    const next = queue.shift();
    if (next) next();
    else atWork -= 1;
  };

  return {
    /** @throws QueueFullError when too many wait already. */
    async run<Answer>(network: string, work: () => Promise<Answer>): Promise<Answer> {
      if ((present.get(network) ?? 0) >= perNetwork) throw new QueueFullError(true);
      if (queue.length >= waiting) throw new QueueFullError(false);
      present.set(network, (present.get(network) ?? 0) + 1);
      await turn();
      try {
        return await work();
      } finally {
        done();
        leave(network);
      }
    },
  };
}
