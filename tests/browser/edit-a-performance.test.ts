import type { Locator, Page } from 'playwright-core';
import {
  changeStartTime,
  logIn,
  openBrowser,
  openFirstRow,
  openPerformance,
  openSection,
  publish,
  section,
  withScreenshot,
  type Window,
} from './support/admin';
import { startApplication, type Application } from './support/application';
import { eventually } from './support/eventually';
import { published, timedItems, type TimedItem } from './support/feeds';
import { overflow, violations } from './support/looks';
import { photograph } from './support/photograph';

const CONCERTS = 'concerts-dans-les-eglises';
const TOURIST_OFFICE = 'agenda-de-l-office-de-tourisme';
const NEW_TIME = '18:15';
/** Strapi's own and ours, from the click on the date until nothing is asked any more. */
const MAX_REQUESTS = 12;
const MAX_INPUTS = 12;
const BOOKING = 'Tarifs et réservation';
const MORE = 'Plus de précisions';

let application: Application;
let browser: Window;

beforeAll(async () => {
  application = await startApplication();
  browser = await openBrowser();
  await logIn(browser.page, application);
});

describe('a person who changes the hour of a concert and publishes it', () => {
  it('finds the new hour in every format of the two channels that show the concert', async () => {
    const { url } = application;
    const concert = await concertOfBothChannels(url);
    expect(await hours(CONCERTS, concert)).not.toContain(NEW_TIME);

    await withScreenshot(browser.page, 'edit-a-performance', async () => {
      await openPerformance(browser.page, url, concert.documentId);
      await changeStartTime(browser.page, NEW_TIME);
      await publish(browser.page);
    });

    for (const channel of [CONCERTS, TOURIST_OFFICE]) {
      await eventually(async () => expect(await hours(channel, concert)).toEqual([NEW_TIME, NEW_TIME, NEW_TIME]));
    }
  });
});

describe('a person before a long form', () => {
  const duration = (page: Page) => page.getByRole('textbox', { name: 'Durée (minutes)' });

  it('finds the essentials, and draws and reads the rest when it is opened', async () => {
    const { page } = browser;
    await withScreenshot(page, 'long-form', async () => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(`${application.url}/admin/content-manager/collection-types/api::performance.performance`);
      // The list narrows itself to what comes.
      await page.waitForURL((address) => address.search.includes('startDate'));
      await page.locator('tbody tr').first().waitFor();
      const requests: string[] = [];
      page.on('request', (request) => {
        if (['fetch', 'xhr'].includes(request.resourceType()))
          requests.push(`${request.method()} ${new URL(request.url()).pathname}`);
      });
      const answers = ['/venue?', '/entry-panels/', '/countDraftRelations', '/presences', '/dates/clashes'].map(
        (part) => page.waitForResponse((response) => response.url().includes(part)),
      );
      await openFirstRow(page, () => (requests.length = 0));
      await section(page, BOOKING).waitFor();
      await Promise.all(answers);
      await page.waitForLoadState('networkidle');
      if (requests.length > MAX_REQUESTS) throw new Error(`The form sent more requests:\n${requests.join('\n')}`);
      const inputs = page.locator('main form').locator('input, textarea').locator('visible=true');
      await eventually(async () => expect(await inputs.count()).toBeLessThanOrEqual(MAX_INPUTS));
      const address = page.getByRole('textbox', { name: 'Adresse web' });
      await eventually(async () => expect(await address.count()).toBe(0));
      expect(await violations(page)).toEqual([]);
      await photograph(page, 'long-form-1280', { fullPage: true });
      await openSection(page, 'Pour l’équipe');
      await address.waitFor();
      await section(page, 'Pour l’équipe').click();
      await address.waitFor({ state: 'detached' });
    });
  });

  it('keeps what a closed section holds, which opens on what is refused, and saves and publishes by the keyboard', async () => {
    const { page } = browser;
    const concert = await concertOfBothChannels(application.url);
    await withScreenshot(page, 'closed-section', async () => {
      await openPerformance(page, application.url, concert.documentId);
      await eventually(async () => expect(await section(page, MORE).textContent()).toMatch(/rempli/));
      await openSection(page, MORE);
      await duration(page).fill('2000');
      await section(page, MORE).click();
      await duration(page).waitFor({ state: 'detached' });
      // Until the form has counted its drafts, its buttons and their keys wait.
      await page.getByRole('button', { name: 'Publier', exact: true, disabled: false }).waitFor();
      await page.keyboard.press('Control+Enter');
      await duration(page).waitFor();
      await page.locator('[name="durationMinutes"]:focus').waitFor();
      expect(await isInSight(page, duration(page))).toBe(true);
      expect(await isInSight(page, page.getByRole('button', { name: 'Publier', exact: true }))).toBe(true);

      await duration(page).fill('75');
      await section(page, MORE).click();
      const saved = page.waitForResponse((response) => response.request().method() === 'PUT');
      await page.keyboard.press('Control+s');
      const { data } = (await (await saved).json()) as { data: { durationMinutes: number; venue: { count: number } } };
      expect([data.durationMinutes, data.venue.count]).toEqual([75, 1]);
      const publications: number[] = [];
      page.on('response', (response) => {
        if (response.url().includes('/actions/publish')) publications.push(response.status());
      });
      // Until the form has read what it saved, its buttons wait: people press the key again.
      await eventually(async () => {
        await page.keyboard.press('Control+Enter');
        expect(publications).toEqual([200]);
      });
    });
  });

  it('writes a text in one language at a time, and sees which ones are filled', async () => {
    const { page } = browser;
    await withScreenshot(page, 'one-language', async () => {
      const languages = page.getByRole('group', { name: 'Langues de « Précision sur cette date »' });
      const text = page.getByRole('textbox', { name: /^Précision sur cette date/ });
      await openSection(page, MORE);
      await text.fill('Avec un bord de plateau.');
      await languages.getByRole('button', { name: 'Anglais : rempli' }).click();
      expect(await text.getAttribute('lang')).toBe('en');
      await text.fill('');
      await languages.getByRole('button', { name: 'Anglais : vide' }).waitFor();
      await text.fill('With a talk.');
      await languages.getByRole('button', { name: 'Français : rempli' }).click();
      await eventually(async () => expect(await text.inputValue()).toBe('Avec un bord de plateau.'));
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await overflow(page)).toBe(0);
      expect(await isInSight(page, page.getByRole('button', { name: 'Enregistrer', exact: true }))).toBe(true);
      expect(await violations(page)).toEqual([]);
      await photograph(page, 'long-form-390');
    });
  });
});

/** Whether all of something is on the screen. */
async function isInSight(page: Page, part: Locator): Promise<boolean> {
  const box = await part.boundingBox();
  const size = page.viewportSize();
  return !!box && !!size && box.y >= 0 && box.y + box.height <= size.height;
}

/** A concert in a church that the tourist office announces too. */
async function concertOfBothChannels(url: string): Promise<TimedItem> {
  const announced = new Set((await timedItems(url, TOURIST_OFFICE)).map(({ documentId }) => documentId));
  const concert = (await timedItems(url, CONCERTS)).find(({ documentId }) => announced.has(documentId));
  if (!concert) throw new Error('The demonstration has no concert that both channels publish');
  return concert;
}

/** The hour that a channel gives as an item, as linked data and as a calendar event. The day must not have moved. */
async function hours(channel: string, { documentId, startDate }: TimedItem): Promise<(string | undefined)[]> {
  const { item, node, event } = await published(application.url, channel, documentId);
  expect([item?.startDate, node?.startDate.slice(0, 10), event?.startsAt.slice(0, 10)]).toEqual([
    startDate,
    startDate,
    startDate,
  ]);
  return [item?.startTime, node?.startDate.slice(11, 16), event?.startsAt.slice(11, 16)];
}
