import { milliseconds } from 'date-fns';
import { logIn, openBrowser, withScreenshot, type Window } from './support/admin';
import { startApplication, type Application } from './support/application';
import { eventually } from './support/eventually';
import { violations } from './support/looks';
import { photograph } from './support/photograph';

const CHANNEL = 'agenda-de-l-office-de-tourisme';
const PRODUCTION = 'api::production.production';

let application: Application;
let browser: Window;

beforeAll(async () => {
  application = await startApplication();
  browser = await openBrowser();
  await logIn(browser.page, application);
});

interface Entry {
  documentId: string;
  name?: string;
  title?: string;
}

/** Twenty Fridays to come, as they are written in a spreadsheet; one of them is not in the calendar. */
const fridays = Array.from({ length: 20 }, (_, n) => {
  const first = Date.now() + milliseconds({ days: 30 });
  const friday = first + ((5 - new Date(first).getUTCDay() + 7) % 7) * milliseconds({ days: 1 });
  return new Date(friday + n * milliseconds({ days: 7 })).toISOString().slice(0, 10);
});
const french = (date: string) => date.split('-').reverse().join('/');

describe('a village theatre that enters its dates', () => {
  it('pastes 20 of them, corrects one, publishes them all and finds them in a feed', async () => {
    const { page } = browser;
    const production = await first(PRODUCTION, 'filters[title][$contains]=a');
    const venue = await first('api::venue.venue', 'sort=name:ASC');
    await withScreenshot(page, 'tour-grid', async () => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(
        `${application.url}/admin/content-manager/collection-types/${PRODUCTION}/${production.documentId}`,
      );
      await page.getByRole('link', { name: 'Saisir les dates' }).click();
      await page.getByRole('heading', { name: 'Saisir les dates' }).waitFor();
      await page.getByRole('button', { name: 'Coller un tableau' }).click();
      const rows = fridays.map((date, n) => `${n === 4 ? '31/02/2027' : french(date)}\t20h30\t${venue.name}\t12 €`);
      await page.getByRole('textbox', { name: 'Votre tableau' }).fill(['Date\tHeure\tLieu\tTarif', ...rows].join('\n'));
      await photograph(page, 'tour-grid-paste');
      await page.getByRole('button', { name: 'Mettre dans le tableau' }).click();
      await page.getByText('19 lignes prêtes, 1 à corriger.').waitFor();
      expect(await violations(page)).toEqual([]);
      await photograph(page, 'tour-grid-1280');
      await page.setViewportSize({ width: 390, height: 800 });
      expect(await violations(page)).toEqual([]);
      await photograph(page, 'tour-grid-390');
      await page.setViewportSize({ width: 1280, height: 900 });

      await page.reload();
      await page.getByText('Cette date n’existe pas dans le calendrier.').waitFor();
      await page.getByRole('textbox', { name: 'Date, ligne 5', exact: true }).fill(french(fridays[4] as string));
      await page.getByRole('button', { name: 'Publier 20 dates' }).click();
      await page.getByText('20 lignes enregistrées.').waitFor({ timeout: 120_000 });
      await photograph(page, 'tour-grid-done');
    });
    await eventually(async () => {
      const response = await fetch(`${application.url}/api/channels/${CHANNEL}/items?pageSize=500`);
      const { data } = (await response.json()) as { data: { title: string; startDate: string; startTime: string }[] };
      const found = data.filter(({ title, startTime }) => title === production.title && startTime === '20:30');
      expect(found.map(({ startDate }) => startDate)).toEqual(expect.arrayContaining(fridays));
    });
  });

  it('makes a venue that is missing once, for all the rows that name it', async () => {
    const { page } = browser;
    const production = await first(PRODUCTION, 'filters[title][$contains]=a');
    await withScreenshot(page, 'tour-grid-venue', async () => {
      await page.goto(`${application.url}/admin/plugins/commons/grids/dates/${production.documentId}`);
      await page.getByRole('button', { name: 'Coller un tableau' }).click();
      const rows = fridays.slice(0, 3).map((date) => `${french(date)}\t18h\tGrange des Écrins`);
      await page.getByRole('textbox', { name: 'Votre tableau' }).fill(['Date\tHeure\tLieu', ...rows].join('\n'));
      await page.getByRole('button', { name: 'Mettre dans le tableau' }).click();
      await page.getByRole('button', { name: 'Créer « Grange des Écrins »' }).first().click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(/^Commune/).fill('Briançon');
      await dialog.getByRole('button', { name: /Briançon/ }).click();
      await dialog.getByRole('button', { name: 'Créer en brouillon' }).click();
      await photograph(page, 'tour-grid-venue');
      await page.getByRole('button', { name: 'Répondre de même pour les 2 autres cases identiques' }).click();
      await page.getByText('3 lignes prêtes.').waitFor();
      expect(await violations(page)).toEqual([]);
    });
  });
});

describe('a season that comes again', () => {
  it('shows where each date goes before it is copied', async () => {
    const { page } = browser;
    const season = await first('api::event-group.event-group', 'filters[name][$contains]=Saison des hautes');
    await withScreenshot(page, 'season-copy', async () => {
      await page.goto(`${application.url}/admin/plugins/commons/copies/season/${season.documentId}`);
      await page.getByText('devient « Saison des hautes scènes », en brouillon').waitFor();
      expect(await violations(page)).toEqual([]);
      await photograph(page, 'season-copy-1280');
      await page.setViewportSize({ width: 390, height: 800 });
      await photograph(page, 'season-copy-390');
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.getByRole('button', { name: /^Copier \d+ fiches$/ }).click();
      await page.getByText('C’est fait.').waitFor({ timeout: 120_000 });
      await page.getByText(/existe déjà/).waitFor();
      await photograph(page, 'season-copied');
    });
  });
});

async function token(): Promise<string> {
  const { email, password } = application.administrator;
  const answer = await fetch(`${application.url}/admin/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  return ((await answer.json()) as { data: { token: string } }).data.token;
}

let bearer: Promise<string> | null = null;

/** The first published entry of a type that fits. */
async function first(uid: string, query: string): Promise<Entry> {
  bearer ??= token();
  const answer = await fetch(`${application.url}/content-manager/collection-types/${uid}?${query}&pageSize=20`, {
    headers: { Authorization: `Bearer ${await bearer}` },
  });
  const { results } = (await answer.json()) as { results: (Entry & { status: string })[] };
  const found = results.find(({ status }) => status === 'published');
  if (!found) throw new Error(`The demonstration has no published ${uid}`);
  return found;
}
