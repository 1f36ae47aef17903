import { logIn, logInAs, openBrowser, withScreenshot, type Window } from './support/admin';
import { startApplication, type Application } from './support/application';
import { timedItems, type TimedItem } from './support/feeds';
import { overflow, violations } from './support/looks';
import { eventually } from './support/eventually';

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

let application: Application;
let browser: Window;
let performance: TimedItem & { venue: { name: string } };

beforeAll(async () => {
  application = await startApplication();
  browser = await openBrowser();
  await logIn(browser.page, application);
  const items = await timedItems(application.url, 'agenda-de-l-office-de-tourisme');
  // Late in the middle of a month, so that it can be dragged to the day after.
  performance = items.find(({ startDate }) => /-(1\d|2[0-5])$/.test(startDate)) as typeof performance;
});

const read = async (address: string): Promise<unknown> => (await fetch(`${application.url}${address}`)).json();
const at = (view: string) => `${application.url}/admin/plugins/calendar?view=${view}&date=${performance.startDate}`;

describe('the calendar of the admin', () => {
  it('moves a date that is dragged to another day, once it has asked', async () => {
    const { page } = browser;
    await withScreenshot(page, 'calendar-drag', async () => {
      await page.setViewportSize({ width: 1280, height: 2000 });
      await page.goto(at('week'));
      const event = page.locator(`.fc-event[href$="/${performance.documentId}"]`).first();
      await event.waitFor();
      const other = page.locator('.fc-timegrid-col:not(.fc-timegrid-axis)').last();
      const [from, to] = [await event.boundingBox(), await other.boundingBox()];
      if (!from || !to) throw new Error('The week is not drawn');
      await page.mouse.move(from.x + from.width / 2, from.y + 4);
      await page.mouse.down();
      await page.mouse.move(to.x + to.width / 2, from.y + 8, { steps: 12 });
      await page.mouse.up();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('De :').waitFor();
      await dialog.getByText('À :').waitFor();
      await dialog.getByRole('button', { name: 'Annuler' }).click();
      await dialog.waitFor({ state: 'hidden' });
    });
  });

  it('moves a date by the keyboard alone, and keeps it as a draft', async () => {
    const { page } = browser;
    await withScreenshot(page, 'calendar-keyboard', async () => {
      await page.setViewportSize(DESKTOP);
      await page.goto(at('list'));
      const move = page
        .locator('li', { has: page.locator(`a[href$="/${performance.documentId}"]`) })
        .getByRole('button', { name: /^Déplacer/ });
      await move.first().focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Nouvelle heure').fill('18:45');
      await dialog.getByText('le changement restera en brouillon', { exact: false }).waitFor();
      await dialog.getByRole('button', { name: 'Déplacer', exact: true }).press('Enter');
      await page.getByText('Le changement est gardé en brouillon.').waitFor();
      await page.goto(
        `${application.url}/admin/content-manager/collection-types/api::performance.performance/${performance.documentId}`,
      );
      const time = page.getByRole('combobox', { name: 'Heure', exact: true });
      await time.waitFor();
      await eventually(async () => expect(await time.inputValue()).toBe('18:45'));
    });
  });

  it('says, while a date is typed, what happens the same evening', async () => {
    const { page } = browser;
    await withScreenshot(page, 'clashes', async () => {
      await page.goto(`${application.url}/admin/content-manager/collection-types/api::performance.performance/create`);
      await page.getByText('Indiquez une date pour voir ce qui se joue ce soir-là.').waitFor();
      const [year, month, day] = performance.startDate.split('-');
      const date = page.getByRole('combobox', { name: 'Date', exact: true });
      await date.fill(`${day}/${month}/${year}`);
      await date.press('Tab');
      await page.getByText(/autres? dates? ce soir-là\./).waitFor();
      await page.getByRole('link', { name: performance.title, exact: true }).first().waitFor();
      expect(await violations(page)).toEqual([]);
    });
  });

  it('shows members the options that others post on a date, where they clash, and nobody else', async () => {
    const note = 'Sous réserve du gymnase, canari confidentiel';
    const camille = await openBrowser();
    const sacha = await openBrowser();
    const [first, second] = application.members;
    if (!first || !second) throw new Error('The demonstration has two members');
    try {
      await withScreenshot(camille.page, 'option-posted', async () => {
        const { page } = camille;
        await page.setViewportSize(DESKTOP);
        await logInAs(page, application.url, first);
        await page.goto(at('list'));
        await page.getByRole('button', { name: 'Poser une option' }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByLabel('Heure').fill('20:45');
        await dialog.getByRole('combobox', { name: 'Lieu' }).click();
        await page.getByRole('option', { name: performance.venue.name, exact: true }).click();
        await dialog.getByLabel('Public').fill('Jeune public');
        await dialog.getByLabel('Note').fill(note);
        expect(await violations(page, '[role=dialog]')).toEqual([]);
        await dialog.getByRole('button', { name: 'Enregistrer' }).click();
        await page.getByText('L’option est enregistrée.').waitFor();
      });
      await withScreenshot(sacha.page, 'option-seen', async () => {
        const { page } = sacha;
        await logInAs(page, application.url, second);
        await page.goto(at('list'));
        await page.getByRole('button', { name: /Jeune public$/ }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByText(note).waitFor();
        // Somebody else's is only read.
        await eventually(async () =>
          expect(await dialog.getByRole('button', { name: 'Retirer l’option' }).count()).toBe(0),
        );
        await page.keyboard.press('Escape');
        await page.goto(
          `${application.url}/admin/content-manager/collection-types/api::performance.performance/${performance.documentId}`,
        );
        await page.getByText('Options de membres').waitFor();
        await page.getByText(/, Jeune public$/).waitFor();
      });
    } finally {
      await camille.close();
      await sacha.close();
    }
    const { data: channels } = (await read('/api/channels')) as { data: { slug: string }[] };
    expect(channels.length).toBeGreaterThan(2);
    const texts = await Promise.all(
      channels
        .flatMap(({ slug }) => [`/api/channels/${slug}/items?pageSize=100`, `/api/channels/${slug}.ics`])
        .map(async (address) => (await fetch(`${application.url}${address}`)).text()),
    );
    expect(texts.filter((text) => text.includes('canari'))).toEqual([]);
    for (const address of ['/api/options', '/api/date-options', '/commons/date-options', '/commons/dates'])
      expect([401, 403, 404]).toContain((await fetch(`${application.url}${address}`)).status);
  });

  it('shows every view to everybody, on a screen and on a phone', async () => {
    const { page } = browser;
    await withScreenshot(page, 'calendar-views', async () => {
      const found: string[] = [];
      for (const size of [DESKTOP, PHONE]) {
        await page.setViewportSize(size);
        for (const view of ['month', 'week', 'list', 'places']) {
          await page.goto(at(view));
          await page.locator(`main a[href$="/${performance.documentId}"], .odus-more`).first().waitFor();
          found.push(...(await violations(page)).map((one) => `${view} ${size.width}: ${one}`));
          expect([view, size.width, await overflow(page)]).toEqual([view, size.width, 0]);
        }
      }
      expect(found).toEqual([]);
    });
  });
});

describe('the map of the admin', () => {
  it('shows the venues, and the same in a list', async () => {
    const { page } = browser;
    await withScreenshot(page, 'map', async () => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).origin));
      for (const size of [DESKTOP, PHONE]) {
        await page.setViewportSize(size);
        await page.goto(`${application.url}/admin/plugins/map`);
        await page.locator('.odus-cluster, .odus-spot').first().waitFor();
        await page
          .getByRole('button', { name: /^Voir sur la carte/ })
          .first()
          .click();
        await page.locator('.odus-chosen').waitFor();
        expect([size.width, await violations(page)]).toEqual([size.width, []]);
        expect([size.width, await overflow(page)]).toEqual([size.width, 0]);
      }
      // Without tiles nothing leaves the machine.
      expect([...new Set(asked)].filter((origin) => origin.startsWith('http'))).toEqual([application.url]);
    });
  });
});
