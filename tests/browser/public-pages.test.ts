import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './support/admin';
import { startApplication, type Application } from './support/application';
import { overflow, violations } from './support/looks';

let application: Application;
let browser: Browser;

beforeAll(async () => {
  application = await startApplication();
  browser = (await openBrowser()).page.context().browser() as Browser;
});

const PAGES = [
  '/fr',
  '/fr/agenda',
  '/fr/agenda?q=introuvable',
  '/fr/agenda?view=month',
  '/fr/agenda?view=map',
  '/fr/directory/lieux-de-spectacle',
  '/fr/news',
  '/fr/partners',
  '/fr/tell',
  '/ideas?lang=fr',
  '/fr/production/bach-a-la-bougie',
  '/fr/venue/theatre-du-brianconnais',
  '/fr/organisation/compagnie-du-meleze-bleu',
  '/fr/territory/insee_commune/05023',
  '/fr/venue/nulle-part',
  '/join',
  '/fr/privacy',
  '/guide',
  '/guide/reading-a-channel',
  '/api/channels/concerts-dans-les-eglises',
];

/** The page of a date: the first that its show lists. */
async function dateOf(show: string): Promise<string> {
  const page = await (await fetch(`${application.url}${show}`)).text();
  return /<li class="row[^>]*>.*?<a href="https?:\/\/[^/]+([^"]+)"/s.exec(page)?.[1] ?? '';
}

/** Opens a page as somebody sees it on a screen of this width. */
async function see<Seen>(path: string, width: number, look: (page: Page) => Promise<Seen>): Promise<Seen> {
  // What examines the page is a script, which the page itself may not run.
  const context = await browser.newContext({
    ...{ viewport: { width, height: 900 }, locale: 'fr-FR', bypassCSP: true },
    extraHTTPHeaders: { Accept: 'text/html' },
  });
  try {
    const page = await context.newPage();
    await page.goto(`${application.url}${path}`, { waitUntil: 'load' });
    return await look(page);
  } finally {
    await context.close();
  }
}

/** How much of the page moved while it came, as browsers count it. */
const layoutShift = (page: Page): Promise<number> =>
  page.evaluate<number>(`new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (sum += value)))
      .observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 100);
  })`);

describe('a page that anybody reads', () => {
  it('can be read by everybody, light and dark, on a telephone and on a screen, and nothing of it moves', async () => {
    const found: string[] = [];
    for (const path of [...PAGES, await dateOf('/fr/production/bach-a-la-bougie')])
      for (const width of [320, 1280])
        await see(path, width, async (page) => {
          const shift = await layoutShift(page);
          const wider = await overflow(page);
          if (shift > 0.001 || wider > 0) found.push(`${path} ${width}: moves by ${shift}, ${wider} px too wide`);
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme });
            found.push(...(await violations(page, 'html')).map((wrong) => `${path} ${width} ${colorScheme}: ${wrong}`));
          }
        });
    expect(found).toEqual([]);
  });

  it('offers a date for one’s calendar, and its address to copy, with the keyboard alone', async () => {
    const path = await dateOf('/fr/production/bach-a-la-bougie');
    const seen = await see(path, 390, async (page) => {
      await page.getByText('Mon agenda', { exact: true }).focus();
      await page.keyboard.press('Enter');
      const google = await page.getByRole('link', { name: 'Google Agenda' }).getAttribute('href');
      const file = await page.getByRole('link', { name: /\.ics/ }).getAttribute('href');
      await page.getByText('Partager', { exact: true }).focus();
      await page.keyboard.press('Enter');
      const address = await page.getByLabel('Adresse à copier').inputValue();
      return { google, file, address };
    });
    expect(seen.address).toMatch(new RegExp(`${path}$`));
    expect(seen.google).toMatch(/^https:\/\/calendar\.google\.com\/calendar\/render\?action=TEMPLATE&text=Bach/);
    expect(seen.file).toMatch(/\/data\/performance\/[a-z0-9]+\.ics$/);
  });
});
