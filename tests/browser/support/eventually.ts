/** Feeds follow a publication within seconds, not in the same instant, and within more of them on a slow machine. */
export async function eventually(expectation: () => Promise<void>, timeoutMs = 600_000): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    try {
      return await expectation();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}
