import type { Page } from 'playwright-core';
import { logIn, openBrowser, openNewEntry, withScreenshot, type Window } from './support/admin';
import { startApplication, type Application } from './support/application';
import { eventually } from './support/eventually';
import { violations } from './support/looks';
import { photograph } from './support/photograph';

const VENUES = '/admin/content-manager/collection-types/api::venue.venue';
const ORGANISATIONS = '/admin/content-manager/collection-types/api::organisation.organisation';

let application: Application;
let browser: Window;

beforeAll(async () => {
  application = await startApplication();
  browser = await openBrowser();
  await logIn(browser.page, application);
});

interface Change {
  type: string;
  reason?: string;
  mergedInto?: string;
}

/** The companies of the demonstration, as its channel publishes them. */
const companies = async (): Promise<{ documentId: string; name: string }[]> => {
  const response = await fetch(`${application.url}/api/channels/compagnies-du-territoire/items?pageSize=100`);
  return ((await response.json()) as { data: { documentId: string; name: string }[] }).data;
};

describe('duplicates, for whoever enters data', () => {
  it('shows while a venue is typed that it exists already, and lets go on', async () => {
    const { page } = browser;
    await withScreenshot(page, 'look-alike', async () => {
      await openNewEntry(page, `${application.url}${VENUES}`);
      // Strapi adds the language to the address: what is typed before would be left behind.
      await page.waitForURL(/locale/);
      await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Collegiale Notre Dame et St Nicolas');
      await page.getByText('Cette fiche existe peut-être déjà').waitFor();
      await page.getByRole('link', { name: 'Collégiale Notre-Dame-et-Saint-Nicolas' }).waitFor();
      await photographWidths(page, 'look-alike');
      await page.getByRole('button', { name: /^C’est une autre que « Collégiale/ }).click();
      await page.getByRole('link', { name: 'Collégiale Notre-Dame-et-Saint-Nicolas' }).waitFor({ state: 'detached' });
    });
  });

  it('makes one company of two, and channels and addresses follow', async () => {
    const { page } = browser;
    const [first, second] = await companies();
    if (!first || !second) throw new Error('The demonstration has companies');
    const changes = `${application.url}/api/channels/compagnies-du-territoire/changes`;
    const { meta } = (await (await fetch(changes)).json()) as { meta: { cursor: string } };
    await withScreenshot(page, 'merge', async () => {
      await page.goto(`${application.url}/admin/plugins/commons/duplicates`);
      await page.getByRole('heading', { name: 'Doublons' }).waitFor();
      await report(page, first.name, second.name);
      const compare = page.getByRole('link', { name: new RegExp(`^Comparer .*${first.name.slice(0, 8)}`) }).first();
      await compare.waitFor();
      await photographWidths(page, 'duplicates');
      expect(await violations(page)).toEqual([]);
      await page.goto(`${application.url}${ORGANISATIONS}/${first.documentId}`);
      await page.getByText(/^Signalée par /).waitFor();
      await page
        .getByRole('link', { name: /^Comparer avec/ })
        .filter({ hasText: second.name })
        .click();
      await page.getByRole('heading', { name: 'Deux fiches, côte à côte' }).waitFor();
      await photographWidths(page, 'side-by-side');
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Fusionner' }).click();
      await page.getByRole('button', { name: 'Oui, fusionner' }).click();
      await page.getByText('Les deux fiches n’en font plus qu’une.').waitFor();
    });
    await eventually(async () => {
      const { data } = (await (await fetch(`${changes}?cursor=${meta.cursor}`)).json()) as { data: Change[] };
      expect(data).toContainEqual(expect.objectContaining({ type: 'left', reason: 'merged' }));
    });
    const answers = await Promise.all(
      [first, second].map(async ({ documentId }) => {
        const { status } = await fetch(`${application.url}/id/organisation/${documentId}`, { redirect: 'manual' });
        return status;
      }),
    );
    expect(answers.sort()).toEqual([301, 303]);
  });
});

/** Somebody who knows says that two entries are one. */
async function report(page: Page, first: string, second: string): Promise<void> {
  await page.getByRole('button', { name: 'Signaler un doublon' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Nature des fiches' }).click();
  await page.getByRole('option', { name: 'Structures', exact: true }).click();
  for (const [field, name] of [
    [/^Une fiche/, first],
    [/^L’autre fiche/, second],
  ] as const) {
    await dialog.getByRole('textbox', { name: field }).fill(name);
    await dialog.getByRole('button', { name }).first().click();
  }
  expect(await violations(page, '[role=dialog]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Signaler', exact: true }).click();
  await page.getByText('la paire est dans la liste des doublons', { exact: false }).waitFor();
}

/** The screen on a desk and on a phone, for whoever looks at what a run left. */
async function photographWidths(page: Page, name: string): Promise<void> {
  const size = page.viewportSize();
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await photograph(page, `${name}-${width}`);
  }
  if (size) await page.setViewportSize(size);
}
