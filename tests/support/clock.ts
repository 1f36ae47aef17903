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
