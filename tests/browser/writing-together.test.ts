import type { Page } from 'playwright-core';
import { logInAs, openBrowser, save, type Window, withScreenshot } from './support/admin';
import { startApplication, type Application } from './support/application';
import { eventually } from './support/eventually';
import { violations } from './support/looks';

const CHANNEL = 'agenda-de-l-office-de-tourisme';
const VENUE = 'api::venue.venue';

let application: Application;
/** Answers for the theatre. */
let camille: Window;
/** Writes in the name of the tourist office. */
let sacha: Window;
let moderator: Window;
/** A venue that Camille's organisation answers for, with a date to come in it. */
let venue: string;

interface Item {
  venue: { documentId: string; name: string };
}

beforeAll(async () => {
  application = await startApplication();
  [camille, sacha, moderator] = [await openBrowser(), await openBrowser(), await openBrowser()];
  const [theatre, office] = application.members as [Application['administrator'], Application['administrator']];
  await logInAs(camille.page, application.url, theatre);
  await logInAs(sacha.page, application.url, office);
  await logInAs(moderator.page, application.url, application.administrator);
  venue = await theatreOf(camille.page);
});

const formOf = (documentId: string) =>
  `${application.url}/admin/content-manager/collection-types/${VENUE}/${documentId}`;
const capacity = (page: Page) => page.locator('input[name="capacity"]');
const name = (page: Page) => page.getByRole('textbox', { name: /^Nom\b/ }).first();

/** The venue whose steward Camille's organisation is, as the content manager finds it. */
async function theatreOf(page: Page): Promise<string> {
  await page.goto(`${application.url}/admin/content-manager/collection-types/${VENUE}?_q=Théâtre du Briançonnais`);
  await page
    .getByRole('gridcell', { name: /Théâtre du Briançonnais/ })
    .first()
    .click();
  await page.getByText('Votre structure en répond.').waitFor();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

async function open(page: Page): Promise<void> {
  await page.goto(formOf(venue));
  await page.getByRole('heading', { name: 'Qui répond de cette fiche' }).waitFor();
}

async function namesInFeed(): Promise<string[]> {
  const response = await fetch(`${application.url}/api/channels/${CHANNEL}/items?pageSize=500`);
  const { data } = (await response.json()) as { data: Item[] };
  return data.map((item) => item.venue?.name ?? '');
}

it('shows a suggestion to who answers for the entry, whose yes is followed by a feed', async () => {
  await withScreenshot(moderator.page, 'settings', async () => {
    const { page } = moderator;
    await page.goto(`${application.url}/admin/plugins/commons/settings`);
    await page.getByRole('combobox', { name: 'Lieux' }).click();
    await page.getByRole('option', { name: /^Gardé/ }).click();
    await page.getByText('Le réglage est enregistré.').waitFor();
    expect(await violations(page, 'main')).toEqual([]);
  });
  await withScreenshot(sacha.page, 'propose', async () => {
    const { page } = sacha;
    await open(page);
    await eventually(async () =>
      expect(await page.getByRole('button', { name: 'Publier', exact: true }).count()).toBe(0),
    );
    await name(page).fill('Théâtre du Briançonnais – scène conventionnée');
    await page.getByRole('button', { name: 'Proposer', exact: true }).click();
    await page.getByRole('textbox', { name: 'Un mot pour expliquer' }).fill('Le label est arrivé.');
    expect(await violations(page, '[role=dialog]')).toEqual([]);
    await page.getByRole('button', { name: 'Envoyer la proposition' }).click();
    await page.getByText('Votre proposition est envoyée.').waitFor();
    await page.getByText('1 proposition attend').waitFor();
  });
  await withScreenshot(camille.page, 'accept', async () => {
    const { page } = camille;
    await page.goto(`${application.url}/admin/plugins/commons/suggestions`);
    await page.getByText('« Le label est arrivé. »').waitFor();
    expect(await violations(page, 'main')).toEqual([]);
    await page.getByRole('link', { name: /Théâtre du Briançonnais/ }).click();
    await page.locator('ins', { hasText: 'scène conventionnée' }).waitFor();
    expect(await violations(page, 'main')).toEqual([]);
    await page.getByRole('button', { name: 'Tout accepter' }).click();
    await page.getByText('C’est écrit, au nom de qui l’a proposé.').waitFor();
  });
  await eventually(async () => expect(await namesInFeed()).toContain('Théâtre du Briançonnais – scène conventionnée'));
});

it('shows both texts to who saves second, and makes one of them', async () => {
  const [first, second] = [camille.page, moderator.page];
  await open(first);
  await open(second);
  await second.getByText(/^Camille Roux est aussi sur cette fiche/).waitFor();
  await withScreenshot(first, 'first', async () => {
    await name(first).fill('Le Théâtre');
    await capacity(first).fill('333');
    await save(first);
  });
  await withScreenshot(second, 'merge', async () => {
    await name(second).fill('Théâtre de Briançon');
    await second.getByRole('button', { name: 'Publier', exact: true }).click();
    const dialog = second.getByRole('dialog', { name: 'Camille Roux a aussi écrit dans cette fiche' });
    await dialog.waitFor();
    expect(await violations(second, '[role=dialog]')).toEqual([]);
    const confirm = dialog.getByRole('button', { name: 'Enregistrer et publier' });
    await eventually(async () => expect(await confirm.isDisabled()).toBe(true));
    await dialog.getByRole('button', { name: 'Revenir à mon texte' }).click();
    await eventually(async () => expect(await name(second).inputValue()).toBe('Théâtre de Briançon'));
    await second.getByRole('button', { name: 'Publier', exact: true }).click();
    await dialog.getByRole('radiogroup', { name: 'Nom' }).getByRole('radio', { name: 'Mon texte' }).click();
    await confirm.click();
    await second.getByText('Les deux textes n’en font plus qu’un.').waitFor();
    await eventually(async () => expect(await capacity(second).inputValue()).toBe('333'));
    expect(await name(second).inputValue()).toBe('Théâtre de Briançon');
  });
  await eventually(async () => expect(await namesInFeed()).toContain('Théâtre de Briançon'));
});
