import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

const SCREENSHOTS = path.resolve(__dirname, '..', '..', '..', '.tmp', 'screenshots');

/** Leaves a picture of the screen in .tmp/screenshots, for whoever looks at what a run left. */
export async function photograph(page: Page, name: string, { fullPage = false } = {}): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`), fullPage });
}
