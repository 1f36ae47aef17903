import { readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FOLDER_PREFIX } from './receive-files';

/** No request lasts so long: what is older was left by a process that was killed. */
const MAX_AGE_MS = 3_600_000;

/** Removes what uploads left in the temporary folder when their process was killed. */
export async function removeLeftovers(now: number, folder = tmpdir()): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(FOLDER_PREFIX)) continue;
    const leftover = path.join(folder, name);
    const found = await stat(leftover).catch(() => null);
    if (found && now - found.mtimeMs > MAX_AGE_MS) await rm(leftover, { recursive: true, force: true });
  }
}
