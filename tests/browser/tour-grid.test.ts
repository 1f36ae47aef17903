import { milliseconds } from 'date-fns';
import type { Page } from 'playwright-core';
import { logIn, logInAs, openBrowser, withScreenshot, type Window } from './support/admin';
import { startApplication, type Account, type Application } from './support/application';
import { eventually } from './support/eventually';
import { countedHands, type Hands } from './support/hands';
import { overflow, violations } from './support/looks';
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
      // Strapi draws the page again past the width of a telephone: what is pressed meanwhile would belong to the former one.
      await page.reload();
      await page.getByRole('button', { name: /^Copier \d+ fiches$/ }).click();
      await page.getByText('C’est fait.').waitFor({ timeout: 120_000 });
      await page.getByText(/existe déjà/).waitFor();
      await photograph(page, 'season-copied');
    });
  });
});

describe('a village theatre that adds one date', () => {
  let theatre: Window;

  beforeAll(async () => {
    theatre = await openBrowser();
    await logInAs(theatre.page, application.url, application.members[0] as Account);
  });

  it('takes at most 25 actions for a new show in a new venue, from the home page to its channels', async () => {
    const { page } = theatre;
    const hands = countedHands();
    const [date = ''] = fridays;
    await withScreenshot(page, 'add-date-new', async () => {
      await page.setViewportSize({ width: 1280, height: 900 });
      const startedAt = await begin(page, hands);
      await hands.fill(page.getByLabel(/^Spectacle/), 'La veillée des marmottes');
      await hands.click(page.getByRole('button', { name: 'Créer « La veillée des marmottes »' }));
      const show = page.getByRole('dialog', { name: 'Nouveau spectacle' });
      await hands.fill(show.getByLabel(/^Compagnie/), 'ascen');
      await hands.click(show.getByRole('button', { name: /^ASCEN-DANSE/ }));
      await hands.fill(show.getByLabel(/^Accroche/), 'Des contes au coin du feu.');
      await hands.choose(show.getByLabel(/^Forme/), 'Lecture');
      await hands.choose(show.getByLabel(/^Discipline/), 'Théâtre');
      await photograph(page, 'add-date-show');
      expect(await violations(page, '[role=dialog]')).toEqual([]);
      await hands.click(show.getByRole('button', { name: 'Créer en brouillon' }));
      await hands.fill(page.getByLabel(/^Lieu/), 'Bergerie du Lautaret');
      await hands.click(page.getByRole('button', { name: 'Créer « Bergerie du Lautaret »' }));
      const venue = page.getByRole('dialog', { name: 'Nouveau lieu' });
      await hands.fill(venue.getByLabel(/^Commune/), 'Briançon');
      await hands.click(venue.getByRole('button', { name: /^Briançon/ }));
      await hands.choose(venue.getByLabel(/^Nature/), 'Théâtre');
      await hands.click(venue.getByRole('button', { name: 'Créer en brouillon' }));
      await hands.fill(page.getByLabel(/^Quand/), `ven. ${inFrench(date)} à 20h30`);
      await hands.fill(page.getByLabel(/^Prix/), 'plein 12 €, réduit 8 €');
      await hands.choose(page.getByLabel(/^Pour qui/), 'Famille');
      await page
        .getByText(/^« La veillée des marmottes, vendredi .* à 20h30, Bergerie du Lautaret, Briançon\./)
        .waitFor();
      await looksRight(page, 'add-date');
      await hands.click(page.getByRole('button', { name: 'Publier', exact: true }));
      await page.getByText(/^Elle sera dans/).waitFor();
      printDuration(`A new show in a new venue: ${hands.count()} actions`, startedAt);
      expect(hands.count()).toBeLessThanOrEqual(25);
      await page.getByRole('link', { name: "L'agenda de l'office de tourisme" }).waitFor();
      await looksRight(page, 'add-date-published');
    });
    await eventually(async () => expect(await datesOf('La veillée des marmottes')).toEqual([date]));
  });

  it('takes at most 8 actions for a known show in a known venue', async () => {
    const { page } = theatre;
    const hands = countedHands();
    const production = await first(PRODUCTION, 'filters[title][$contains]=a&sort=title:ASC');
    const venue = await first('api::venue.venue', 'sort=name:ASC');
    const [one = '', other = ''] = fridays.slice(1);
    await withScreenshot(page, 'add-date-known', async () => {
      const startedAt = await begin(page, hands);
      await hands.fill(page.getByLabel(/^Spectacle/), production.title ?? '');
      await hands.fill(page.getByLabel(/^Quand/), `ven. ${inFrench(one)} et ven. ${inFrench(other)} à 18h15`);
      await hands.fill(page.getByLabel(/^Lieu/), venue.name ?? '');
      await hands.fill(page.getByLabel(/^Prix/), 'gratuit');
      await hands.click(page.getByRole('button', { name: 'Publier', exact: true }));
      await page.getByText('2 dates sont publiées.').waitFor();
      printDuration(`A known show in a known venue: ${hands.count()} actions`, startedAt);
      expect(hands.count()).toBeLessThanOrEqual(8);
    });
    await eventually(async () =>
      expect(await datesOf(production.title ?? '', '18:15')).toEqual(expect.arrayContaining([one, other])),
    );
  });

  it('says under each question what lacks, and needs no mouse', async () => {
    const { page } = theatre;
    await withScreenshot(page, 'add-date-keyboard', async () => {
      await page.goto(`${application.url}/admin/plugins/commons/add-date`);
      await page.getByLabel(/^Spectacle/).focus();
      await page.getByRole('button', { name: 'Publier', exact: true }).press('Enter');
      await page.getByText('À remplir.').first().waitFor();
      await eventually(async () => expect(await page.getByText('À remplir.').count()).toBe(2));
      await eventually(async () =>
        expect(await page.evaluate('document.activeElement.getAttribute("aria-invalid")')).toBe('true'),
      );
      expect(await violations(page)).toEqual([]);
      await page.getByLabel(/^Lieu/).fill('Théatre du Briançonais');
      await page.getByRole('button', { name: /^Théâtre du Briançonnais/ }).press('Enter');
      await eventually(async () => expect(await page.getByLabel(/^Lieu/).inputValue()).toBe('Théâtre du Briançonnais'));
    });
  });
});

/** Goes from the home page to the form; answers when it began. */
async function begin(page: Page, hands: Hands): Promise<number> {
  await page.goto(`${application.url}/admin/`);
  // The first steps of a new member lead there too.
  const link = page.getByRole('main').getByRole('link', { name: 'Ajouter une date' }).first();
  await link.waitFor();
  const startedAt = Date.now();
  await hands.click(link);
  await page.getByRole('heading', { name: 'Ajouter une date', level: 1 }).waitFor();
  return startedAt;
}

/** On a desk and on a phone. */
async function looksRight(page: Page, name: string): Promise<void> {
  for (const [width, height] of [
    [390, 844],
    [1280, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await photograph(page, `${name}-${width}`);
  }
}

const printDuration = (what: string, startedAt: number): boolean =>
  process.stdout.write(`${what}, ${Math.round((Date.now() - startedAt) / 1000)} s on this machine\n`);

/** `12 mars`, as people leave the year out. */
const inFrench = (date: string): string =>
  new Date(date).toLocaleDateString('fr-FR', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** The dates of a show that a channel gives, at an hour. */
async function datesOf(title: string, time = '20:30'): Promise<string[]> {
  const response = await fetch(`${application.url}/api/channels/${CHANNEL}/items?pageSize=500`);
  const { data } = (await response.json()) as { data: { title: string; startDate: string; startTime: string }[] };
  const found = data.filter((item) => item.title === title && item.startTime === time);
  return found.map(({ startDate }) => startDate);
}

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
