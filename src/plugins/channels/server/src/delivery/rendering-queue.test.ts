import { createRenderingBudget } from './rendering-budget';
import { createRenderingQueue } from './rendering-queue';

/** Works that end on demand. */
function works() {
  const ends: (() => void)[] = [];
  return {
    begun: () => ends.length,
    one: () => new Promise<void>((resolve) => ends.push(resolve)),
    endAll: () => {
      for (const end of ends.splice(0)) end();
    },
  };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('answers that are made', () => {
  it('are few at once, the others in their turn', async () => {
    const queue = createRenderingQueue({ atOnce: 2, waiting: 10, perNetwork: 10 });
    const work = works();
    const all = Promise.all([1, 2, 3].map(() => queue.run('192.0.2.1', work.one)));
    await turn();
    expect(work.begun()).toBe(2);
    work.endAll();
    await turn();
    expect(work.begun()).toBe(1);
    work.endAll();
    await all;
  });

  it('are few for one network, and there is room for another', async () => {
    const queue = createRenderingQueue({ atOnce: 1, waiting: 10, perNetwork: 2 });
    const work = works();
    const two = [queue.run('192.0.2.1', work.one), queue.run('192.0.2.1', work.one)];
    await expect(queue.run('192.0.2.1', work.one)).rejects.toMatchObject({ isOfNetwork: true });
    const other = queue.run('198.51.100.1', () => Promise.resolve('another network'));
    for (let n = 0; n < 3; n += 1) {
      work.endAll();
      await turn();
    }
    await Promise.all(two);
    expect(await other).toBe('another network');
  });

  it('are refused when too many wait in all', async () => {
    const queue = createRenderingQueue({ atOnce: 1, waiting: 1, perNetwork: 10 });
    const work = works();
    const two = [queue.run('a', work.one), queue.run('b', work.one)];
    await turn();
    await expect(queue.run('c', work.one)).rejects.toMatchObject({ isOfNetwork: false });
    work.endAll();
    await turn();
    work.endAll();
    await Promise.all(two);
  });
});

describe('what is made for a network', () => {
  it('waits once its share is spent, and begins again with time', () => {
    const budget = createRenderingBudget({ burst: 100, perSecond: 10 });
    expect(budget.secondsToWait('192.0.2.1', 0)).toBe(0);
    budget.spend('192.0.2.1', 150, 0);
    expect(budget.secondsToWait('192.0.2.1', 0)).toBe(5);
    expect(budget.secondsToWait('192.0.2.1', 4000)).toBe(1);
    expect(budget.secondsToWait('192.0.2.1', 5000)).toBe(0);
    expect(budget.secondsToWait('198.51.100.1', 0)).toBe(0);
  });
});
