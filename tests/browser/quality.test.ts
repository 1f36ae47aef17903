import type { Page } from 'playwright-core';
import { logIn, openBrowser, openSection, save, type Window, withScreenshot } from './support/admin';
import { eventually } from './support/eventually';
import { startApplication, type Application } from './support/application';
import { timedItems } from './support/feeds';
import { violations } from './support/looks';

const PERFORMANCES = '/admin/content-manager/collection-types/api::performance.performance';
const ACCESS = 'Publics et accessibilité';
const VILLAGE_HALL = 'Salle polyvalente de Névache';

let application: Application;
let browser: Window;
/** The least complete venue of the demonstration, opened from the list of qualities. */
let venue: string;

beforeAll(async () => {
  application = await startApplication();
  browser = await openBrowser();
  await browser.page.setViewportSize({ width: 1280, height: 1000 });
  await logIn(browser.page, application);
});

const commons = (path: string): string => `${application.url}/admin/plugins/commons/${path}`;
const combobox = (page: Page, name: string | RegExp) => page.getByRole('combobox', { name });

const score = async (page: Page): Promise<number> => {
  const bar = page.getByRole('progressbar', { name: /^Complétude/ });
  await bar.waitFor();
  return Number(await bar.getAttribute('aria-valuenow'));
};

async function open(page: Page): Promise<void> {
  await page.goto(venue);
  await page.getByRole('button', { name: 'Aller au champ' }).waitFor();
}

describe('a person who looks after the quality of the commons', () => {
  it('finds what is least complete, and decides what counts', async () => {
    const { page } = browser;
    await withScreenshot(page, 'quality-list', async () => {
      await page.goto(commons('quality'));
      await combobox(page, 'Type').click();
      await page.getByRole('option', { name: 'Lieux', exact: true }).click();
      await page.waitForURL(/type=api/);
      await page.getByRole('grid').getByRole('link').first().waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('grid').getByRole('link').first().click();
      await page.getByRole('button', { name: 'Aller au champ' }).waitFor();
      venue = page.url();
      await page.goto(commons('quality-settings'));
      await combobox(page, 'Type de fiche').click();
      await page.getByRole('option', { name: 'Lieux', exact: true }).click();
      await page.getByLabel('La jauge').fill('100');
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
      await page.getByText('Réglages enregistrés').waitFor();
    });
  });

  it('adds the next best thing, which raises the score, and confirms the rest', async () => {
    const { page } = browser;
    await withScreenshot(page, 'quality-panel', async () => {
      await eventually(async () => {
        await open(page);
        expect(await page.getByText(/^Ajoutez la jauge : \+\d+$/).count()).toBe(1);
      });
      const before = await score(page);
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Aller au champ' }).press('Enter');
      await page.keyboard.type('120');
      await save(page);
      await eventually(async () => expect(await score(page)).toBeGreaterThan(before + 30));
      await page.getByRole('button', { name: "C'est toujours vrai" }).click();
      await page.getByText(/^Vérifié le /).waitFor();
      // Whoever confirmed goes on writing: it was them, nobody else.
      await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Lieu relu');
      await eventually(async () =>
        expect(await page.getByRole('button', { name: "C'est toujours vrai" }).isDisabled()).toBe(true),
      );
      await save(page);
      await page.getByText(/^Vérifié le /).waitFor();
    });
  });

  it('chooses terms in their tree with the keyboard alone', async () => {
    const { page } = browser;
    await withScreenshot(page, 'quality-terms', async () => {
      await open(page);
      await openSection(page, ACCESS);
      const box = combobox(page, /^Accessibilité du lieu/);
      await box.focus();
      await page.keyboard.press('ArrowDown');
      await eventually(async () => expect(await page.getByRole('treeitem').count()).toBeGreaterThan(4));
      expect(await violations(page)).toEqual([]);
      await page.keyboard.type('acces de plain');
      const item = page.getByRole('treeitem').first();
      const term = (await item.textContent()) ?? '';
      await page.keyboard.press('Enter');
      const chip = page.getByRole('button', { name: `Retirer « ${term} »` });
      await chip.waitFor();
      await page.keyboard.press('Escape');
      await save(page);
      await page.reload();
      await openSection(page, ACCESS);
      await chip.waitFor();
      await box.focus();
      await page.keyboard.press('Backspace');
      await chip.waitFor({ state: 'detached' });
      await save(page);
      await page.reload();
      await openSection(page, ACCESS);
      await box.waitFor();
      await eventually(async () => expect(await chip.count()).toBe(0));
    });
  });

  it('chooses them too in the window in which another entry is opened', async () => {
    const { page } = browser;
    await withScreenshot(page, 'quality-terms-window', async () => {
      const items = await timedItems(application.url, 'agenda-de-l-office-de-tourisme');
      const date = items.find((item) => item.venue?.name === VILLAGE_HALL)?.documentId;
      await page.goto(`${application.url}${PERFORMANCES}/${date}`);
      const venueOfDate = page.getByRole('button', { name: VILLAGE_HALL, exact: true });
      await venueOfDate.click();
      const window = page.getByRole('dialog');
      const box = window.getByRole('combobox', { name: /^Natures/ });
      await window.getByRole('button', { name: 'Retirer « Salle polyvalente, salle des fêtes »' }).waitFor();
      await box.focus();
      await page.keyboard.type('chapelle');
      expect(await violations(page, '[role=dialog]')).toEqual([]);
      // Its broader term leads to it in the tree; what was typed is what is chosen.
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
      const chip = window.getByRole('button', { name: 'Retirer « Chapelle »' });
      await window.getByRole('button', { name: 'Enregistrer', exact: true }).click();
      await page.getByText('Sauvegardé').first().waitFor();
      await page.reload();
      await venueOfDate.click();
      await chip.waitFor();
      await page.setViewportSize({ width: 390, height: 844 });
      await box.click();
      await window.getByRole('tree').waitFor();
      expect(await violations(page, '[role=dialog]')).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 1000 });
    });
  });

  it('places a venue with the keyboard alone, and is warned when it is far from its commune', async () => {
    const { page } = browser;
    await withScreenshot(page, 'quality-place', async () => {
      await open(page);
      const commune = combobox(page, /^Commune/);
      // On a slow machine the list may still be narrowing when the key comes: people press it again.
      await eventually(async () => {
        await commune.focus();
        await page.keyboard.press('Control+A');
        await page.keyboard.type('nevache');
        await page.getByRole('option', { name: 'Briançon (05023)' }).waitFor({ state: 'detached' });
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        expect(await commune.inputValue()).toBe('Névache (05093)');
      });
      await page.getByRole('textbox', { name: /^Code postal/ }).fill('05100');
      await page.getByRole('button', { name: 'Placer au centre de la commune' }).press('Enter');
      const latitude = page.getByLabel('Latitude');
      await eventually(async () => expect(await latitude.inputValue()).toBe('45,0441'));
      await page.getByRole('button', { name: 'Vers le nord' }).press('Enter');
      await eventually(async () => expect(await latitude.inputValue()).toBe('45,04419'));
      await latitude.fill('44,5');
      await latitude.press('Tab');
      await page.getByText(/Le point est à \d+ km de Névache/).waitFor();
      expect(await violations(page)).toEqual([]);
      await latitude.fill('45,0442');
      await latitude.press('Tab');
      await save(page);
      await page.reload();
      await eventually(async () => expect(await commune.inputValue()).toBe('Névache (05093)'));
      expect(await latitude.inputValue()).toBe('45,0442');
    });
  });

  it('reads scores in lists, and everything on a phone', async () => {
    const { page } = browser;
    await withScreenshot(page, 'quality-phone', async () => {
      await page.goto(`${application.url}/admin/content-manager/collection-types/api::venue.venue`);
      await page.getByRole('progressbar').first().waitFor();
      await eventually(async () => expect(await page.getByRole('progressbar').count()).toBeGreaterThan(5));
      await page.setViewportSize({ width: 390, height: 800 });
      for (const address of [commons('quality'), commons('quality-settings'), venue]) {
        await page.goto(address);
        await page.getByRole('progressbar').or(page.getByLabel('Type de fiche')).first().waitFor();
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
      }
    });
  });
});
