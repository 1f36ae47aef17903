import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { inBackground } from './background-work';

const unexpected = (error: Error) => {
  throw error;
};

describe('work in the background', () => {
  it('is done once more for whoever asks while it is under way, and never twice at a time', async () => {
    let atWork = 0;
    const most: number[] = [];
    const { drain } = inBackground(async () => {
      atWork += 1;
      most.push(atWork);
      await yieldToEventLoop();
      atWork -= 1;
    }, unexpected);
    await Promise.all([drain(), drain(), drain()]);
    expect(most).toEqual([1, 1]);
  });

  it('is done for whoever asks at the moment when it ends', async () => {
    let done = 0;
    const { drain } = inBackground(async () => {
      done += 1;
      await yieldToEventLoop();
    }, unexpected);
    await drain().then(() => drain());
    expect(done).toBe(2);
  });

  it('knows nothing of the transaction in which it was asked for', async () => {
    const transaction = new AsyncLocalStorage<string>();
    const seen: unknown[] = [];
    const { wake, drain } = inBackground(async () => void seen.push(transaction.getStore()), unexpected);
    transaction.run('under way', wake);
    await yieldToEventLoop();
    await drain();
    expect(seen[0]).toBeUndefined();
  });

  it('tells whoever waits what went wrong, tells the log when nobody does, and can be asked again', async () => {
    let broken = true;
    const reported: string[] = [];
    const work = async () => {
      if (broken) throw new Error('the database is away');
    };
    const { wake, drain } = inBackground(work, ({ message }) => reported.push(message));
    await expect(drain()).rejects.toThrow('the database is away');
    wake();
    await yieldToEventLoop();
    await yieldToEventLoop();
    expect(reported).toEqual(['the database is away']);
    broken = false;
    await expect(drain()).resolves.toBeUndefined();
  });

  it('comes to an end when the application stops, and does not begin again', async () => {
    let steps = 0;
    const { drain, stop } = inBackground(async (isStopped) => {
      for (; !isStopped(); steps += 1) await yieldToEventLoop();
    }, unexpected);
    const working = drain();
    await yieldToEventLoop();
    await stop();
    await working;
    const atTheEnd = steps;
    await drain();
    expect(steps).toBe(atTheEnd);
  });
});
