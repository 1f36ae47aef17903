import { hostRequire } from './host';

/** Does something when it is later: only the clock on the wall moves, what waits goes on waiting. */
export async function later<T>(ms: number, act: () => Promise<T>): Promise<T> {
  const now = Date.now() + ms;
  const clock = jest.spyOn(Date, 'now').mockImplementation(() => now);
  try {
    return await act();
  } finally {
    clock.mockRestore();
  }
}

/** Does something as if so long had been waited: the clock that measures durations moves, which nobody can set. */
export async function afterWaiting<T>(ms: number, act: () => Promise<T>): Promise<T> {
  const { performance } = hostRequire('node:perf_hooks') as typeof import('node:perf_hooks');
  const now = performance.now() + ms;
  const clock = jest.spyOn(performance, 'now').mockImplementation(() => now);
  try {
    return await act();
  } finally {
    clock.mockRestore();
  }
}
