import { chromium, type Browser, type Locator, type Page, type Request } from 'playwright-core';
import type { Account, Application } from './application';
import { closeAfterAll } from './close-after-all';
import { eventually } from './eventually';
import { photograph } from './photograph';

export interface Window {
  page: Page;
  close(): Promise<void>;
}

/** A slow machine that has other tests to run is not a defect. */
const PATIENCE_MS = 300_000;

/** A French browser, closed after the tests of the file if not before. */
export async function openBrowser(): Promise<Window> {
  const browser: Browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
  });
  closeAfterAll(() => browser.close());
  return { page: await openPage(browser), close: () => browser.close() };
}

/** A page of its own, in which nobody has entered. */
export async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1440, height: 1000 } });
  context.setDefaultTimeout(PATIENCE_MS);
  return context.newPage();
}

/** Does `actions` and leaves a picture of the screen in .tmp/screenshots when they fail. */
export async function withScreenshot(page: Page, name: string, actions: () => Promise<void>): Promise<void> {
  try {
    await actions();
  } catch (error) {
    await photograph(page, name, { fullPage: true });
    throw error;
  }
}

export const logIn = (page: Page, { url, administrator }: Application): Promise<void> =>
  logInAs(page, url, administrator);

export async function logInAs(page: Page, url: string, account: Account): Promise<void> {
  await page.goto(`${url}/admin/auth/login`);
  await page.locator('input[name="email"]').fill(account.email);
  await page.locator('input[name="password"]').fill(account.password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.waitForURL((address) => !address.pathname.includes('/auth/'));
}

/** Opens the form of a performance by its address. */
export async function openPerformance(page: Page, url: string, documentId: string): Promise<void> {
  await page.goto(`${url}/admin/content-manager/collection-types/api::performance.performance/${documentId}`);
  await page.getByRole('button', { name: 'Publier' }).waitFor();
}

/** Opens the first entry of the list that is shown. A list that is drawn again meanwhile loses the click. */
export async function openFirstRow(page: Page, beforeClick?: () => void): Promise<void> {
  const list = new URL(page.url()).pathname;
  const isList = (address: URL) => address.pathname === list;
  await eventually(async () => {
    if (isList(new URL(page.url()))) {
      beforeClick?.();
      await page.locator('tbody tr').first().click({ timeout: 5000 });
    }
    await page.waitForURL((address) => !isList(address), { timeout: 5000 });
  });
}

/**
 * Opens an empty form of a type that has languages, by the address of its list. Strapi then adds the first language to the
 * address, and what is typed before that would be in its way.
 */
export async function openNewEntry(page: Page, list: string): Promise<void> {
  await page.goto(`${list}/create`);
  await page.waitForURL((address) => address.searchParams.has('plugins[i18n][locale]'));
}

/** The heading of a section of a form, which opens and closes it. */
export const section = (form: Page | Locator, title: string): Locator =>
  form.getByRole('button', { name: new RegExp(`^${title}`) });

/** Opens a section of a form; one that is open stays so. */
export async function openSection(form: Page | Locator, title: string): Promise<void> {
  const heading = section(form, title);
  if ((await heading.getAttribute('aria-expanded')) === 'false') await heading.click();
}

export async function changeStartTime(page: Page, time: string): Promise<void> {
  const field = page.getByRole('combobox', { name: 'Heure', exact: true });
  await field.fill(time);
  await field.press('Enter');
}

/** Publishes what a form holds. @throws Error with what the application answers when it refuses. */
export const publish = (page: Page): Promise<void> =>
  send(page, 'Publier', (request) => request.url().includes('/actions/publish'));

/** Saves what the form of an entry holds. @throws Error with what the application answers when it refuses. */
export const save = (page: Page): Promise<void> =>
  send(page, 'Enregistrer', (request) => request.method() === 'PUT' && request.url().includes('/content-manager/'));

/** The button is disabled while its request is under way too: only the answer tells that it was done. */
async function send(page: Page, button: string, isSent: (request: Request) => boolean): Promise<void> {
  const answered = page.waitForResponse((response) => isSent(response.request()));
  await page.getByRole('button', { name: button, exact: true }).click();
  const answer = await answered;
  if (!answer.ok()) throw new Error(`Refused: ${await answer.text()}`);
  await page.getByRole('button', { name: button, exact: true, disabled: true }).waitFor();
}

/** Opens a list and takes the first of its options that has this name. */
export async function choose(box: Locator, option: string | RegExp): Promise<void> {
  await box.click();
  await box
    .page()
    .getByRole('option', { name: option, exact: typeof option === 'string' })
    .first()
    .click();
}
