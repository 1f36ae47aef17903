/** Does something as it would have been done that long ago: what reads the clock meanwhile reads it so many milliseconds back. */
export async function earlier<Answer>(ms: number, act: () => Promise<Answer>): Promise<Answer> {
  const { now } = Date;
  Date.now = () => now() - ms;
  try {
    return await act();
  } finally {
    Date.now = now;
  }
}
