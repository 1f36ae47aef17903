import type { Page } from 'playwright-core';
import { logIn, openBrowser, openFirstRow, withScreenshot, type Window } from './support/admin';
import { startApplication, type Application } from './support/application';
import { eventually } from './support/eventually';
import { violations } from './support/looks';

const PRODUCTION = 'api::production.production';
const TYPED = 'Une veillée au coin du feu';

let application: Application;
let browser: Window;

beforeAll(async () => {
  application = await startApplication();
  browser = await openBrowser();
  await logIn(browser.page, application);
});

describe('somebody whose session ends while they type', () => {
  it('comes back to the same form and takes back what they had typed', async () => {
    const { page } = browser;
    await withScreenshot(page, 'session-ended', async () => {
      await page.goto(`${application.url}/admin/content-manager/collection-types/${PRODUCTION}?page=1&pageSize=10`);
      await openFirstRow(page);
      const subtitle = page.getByRole('textbox', { name: 'Sous-titre' });
      await subtitle.fill(TYPED);
      const form = new URL(page.url()).pathname;
      await eventually(async () => expect(await isKept(page)).toBe(true));
      await page.getByRole('button', { name: 'Enregistrer' }).waitFor();
      await endSession(page);
      // Saving asks the server. The page may have asked something meanwhile, know, and say so in front of the button.
      await page.evaluate(
        "[...document.querySelectorAll('button')].find((one) => one.textContent === 'Enregistrer').click()",
      );
      await page.getByRole('alertdialog').getByRole('button').last().click();
      await page.waitForURL((address) => address.search.includes('redirectTo'));
      await fillLogIn(page);
      await page.waitForURL((address) => address.pathname === form);
      await page.getByText(/n’a pas été enregistrée/).waitFor();
      expect(await violations(page, 'aside')).toEqual([]);
      await page.getByRole('button', { name: 'Reprendre ce que vous aviez saisi' }).click();
      await eventually(async () => expect(await subtitle.inputValue()).toBe(TYPED));
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await eventually(async () => expect(await isKept(page)).toBe(false));
    });
  });
});

describe('somebody who types a new entry before the page knows in which language', () => {
  it('goes on in the form of the default language with what they typed', async () => {
    const { page } = browser;
    await withScreenshot(page, 'language-comes-late', async () => {
      await page.evaluate("localStorage.removeItem('STRAPI_LOCALE')");
      let tellLocales = () => {};
      const received = new Promise<void>((resolve) => (tellLocales = resolve));
      await page.route('**/i18n/locales', (route) => received.then(() => route.continue()));
      await page.goto(`${application.url}/admin/content-manager/collection-types/${PRODUCTION}/create`);
      const title = page.getByRole('textbox', { name: 'Titre', exact: true });
      await title.fill(TYPED);
      tellLocales();
      // Strapi asks before it goes to the form of another language, and says that what was typed is lost.
      await page.getByRole('alertdialog').getByRole('button', { name: 'Confirmer' }).click();
      await page.waitForURL((address) => decodeURIComponent(address.search).includes('[locale]=fr'));
      await eventually(async () => expect(await title.inputValue()).toBe(TYPED));
      expect(await page.getByRole('button', { name: 'Reprendre ce que vous aviez saisi' }).count()).toBe(0);
    });
  });
});

describe('somebody whose session ends while they add a date', () => {
  it('comes back to the page as they left it', async () => {
    const { page } = browser;
    await withScreenshot(page, 'session-ended-add-date', async () => {
      await page.goto(`${application.url}/admin/plugins/commons/add-date`);
      await page.getByLabel(/^Spectacle/).fill(TYPED);
      await page.getByLabel(/^Quand/).fill('12/03/2027 20h30');
      await page.getByRole('button', { name: `Créer « ${TYPED} »` }).click();
      await endSession(page);
      // The page learns that the session is over.
      await page.getByRole('button', { name: 'Créer en brouillon' }).click();
      await page.waitForURL((address) => address.search.includes('redirectTo'));
      await fillLogIn(page);
      await page.waitForURL((address) => address.pathname.endsWith('/add-date'));
      await eventually(async () => expect(await page.getByLabel(/^Spectacle/).inputValue()).toBe(TYPED));
      await eventually(async () => expect(await page.getByLabel(/^Quand/).inputValue()).toBe('12/03/2027 20h30'));
    });
  });
});

/** On the server: the browser does not know yet. */
async function endSession(page: Page): Promise<void> {
  const cookies = await page.context().cookies();
  const jwt = cookies.find(({ name }) => name === 'jwtToken')?.value ?? '';
  const { status } = await fetch(`${application.url}/admin/logout`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${jwt}` },
  });
  expect(status).toBe(200);
}

/** Whether the browser holds what was typed in a form. */
const isKept = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>("Object.keys(localStorage).some((key) => key.startsWith('commons.unsaved.'))");

async function fillLogIn(page: Page): Promise<void> {
  await page.locator('input[name="email"]').fill(application.administrator.email);
  await page.locator('input[name="password"]').fill(application.administrator.password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
}
