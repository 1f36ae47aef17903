const opened: (() => Promise<void>)[] = [];

/** What a test file opens is closed when its tests are over, also when it could not begin; the last opened first. */
export function closeAfterAll(close: () => Promise<void>): void {
  opened.push(close);
}

afterAll(async () => {
  for (const close of opened.reverse()) await close();
});
