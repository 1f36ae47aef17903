import type { Page } from 'playwright-core';
import { logInAs, openBrowser, openPage, save, withScreenshot, type Window } from './support/admin';
import { startApplication, type Account, type Application } from './support/application';
import { joinAsContributor } from './support/cooperative';
import { eventually } from './support/eventually';
import { violations } from './support/looks';

const TYPES = '/admin/content-manager/collection-types';
const DATES = `${TYPES}/api::performance.performance`;
const VENUES = `${TYPES}/api::venue.venue`;

let application: Application;
let camille: Window;
/** Writes for the theatre, and may not publish. */
let contributor: Page;

beforeAll(async () => {
  application = await startApplication();
  camille = await openBrowser();
  await logInAs(camille.page, application.url, application.members[0] as Account);
  const account = await joinAsContributor(application, 'Théâtre du Briançonnais');
  const browser = camille.page.context().browser();
  if (!browser) throw new Error('The browser is closed');
  contributor = await openPage(browser);
  await logInAs(contributor, application.url, account);
});

/** The venue that the theatre answers for. */
async function openTheatre(page: Page): Promise<void> {
  await page.goto(`${application.url}${VENUES}?_q=Théâtre du Briançonnais`);
  await page
    .getByRole('gridcell', { name: /Théâtre du Briançonnais/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Qui répond de cette fiche' }).waitFor();
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('a list', () => {
  it('opens on what comes, the next first, and shows one’s own or all of it in two clicks', async () => {
    const { page } = camille;
    await withScreenshot(page, 'list-of-dates', async () => {
      await page.goto(`${application.url}${DATES}`);
      const shown = page.getByRole('combobox', { name: 'Ce que montre la liste' });
      // The theatre of the demonstration answers for no date to come: those of others are shown.
      await eventually(async () => expect(await shown.textContent()).toContain('À venir'));
      await eventually(async () => expect(page.url()).toContain('sort=startDate:ASC'));
      await page.getByRole('gridcell').first().waitFor();
      await shown.click();
      await page.getByRole('option', { name: 'Mes dates à venir', exact: true }).click();
      await page.getByText('0 fiche', { exact: true }).waitFor();
      await shown.click();
      await page.getByRole('option', { name: 'Toutes', exact: true }).click();
      await eventually(async () => expect(page.url()).not.toContain('filters'));
      await page.getByRole('gridcell').first().waitFor();
    });
  });

  it('says what shows are played by, and not how many companies there are', async () => {
    const { page } = camille;
    await withScreenshot(page, 'list-of-shows', async () => {
      await page.goto(`${application.url}${TYPES}/api::production.production?_q=Fables en poche`);
      await page.getByRole('gridcell', { name: 'Compagnie du Mélèze bleu' }).first().waitFor();
      await page.getByRole('gridcell', { name: 'Théâtre', exact: true }).first().waitFor();
    });
  });
});

describe('what is published', () => {
  it('has its page one click away, and its address to copy', async () => {
    const { page } = camille;
    await withScreenshot(page, 'public-page', async () => {
      await openTheatre(page);
      const link = page.getByRole('link', { name: 'Voir la page publique' });
      await link.waitFor();
      const address = await link.getAttribute('href');
      expect(address).toMatch(/\/fr\/venue\/theatre-du-brianconnais/);
      expect((await fetch(address ?? '')).status).toBe(200);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await button(page, 'Copier l’adresse').click();
      await button(page, 'Adresse copiée').waitFor();
      expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(address);
      const file = await page.getByRole('link', { name: 'Télécharger le QR code' }).getAttribute('href');
      expect(decodeURIComponent(file ?? '')).toMatch(/^data:image\/svg\+xml,<svg /);
      expect(await violations(page, 'aside')).toEqual([]);
    });
  });
});

describe('who may not publish', () => {
  it('asks those who may, who find it on their home, and learns that it is done', async () => {
    await withScreenshot(contributor, 'ask-for-publication', async () => {
      await openTheatre(contributor);
      await contributor.locator('input[name="capacity"]').waitFor();
      await eventually(async () => expect(await button(contributor, 'Publier').count()).toBe(0));
      await contributor.getByText('Peut publier : Camille Roux.').waitFor();
      await contributor.locator('input[name="capacity"]').fill('297');
      await save(contributor);
      await button(contributor, 'Demander la publication').click();
      const dialog = contributor.getByRole('dialog');
      await dialog.getByText('Qui peut publier cette fiche recevra un avis : Camille Roux.').waitFor();
      await dialog.getByRole('textbox').fill('La jauge a changé.');
      expect(await violations(contributor, '[role=dialog]')).toEqual([]);
      await dialog.getByRole('button', { name: 'Envoyer la demande' }).click();
      await contributor.getByText('Votre demande est envoyée.').waitFor();
      await eventually(async () => expect(await button(contributor, 'Publication demandée').isDisabled()).toBe(true));
    });
    await withScreenshot(camille.page, 'answer-a-publication', async () => {
      const { page } = camille;
      await page.goto(`${application.url}/admin/`);
      await page.getByRole('link', { name: '1 publication demandée' }).click();
      await page.getByText(/Noé Faure demande que « Théâtre du Briançonnais.* » soit publiée/).click();
      await button(page, 'Publier').click();
      await page.getByRole('button', { name: 'Publier', exact: true, disabled: true }).waitFor();
    });
    await contributor.goto(`${application.url}/admin/plugins/commons/notices`);
    await contributor.getByText(/Camille Roux a publié « Théâtre du Briançonnais/).waitFor();
  });
});

describe('by keys alone', () => {
  it('somebody is mentioned in a message, and what follows is typed after their name', async () => {
    const { page } = camille;
    await withScreenshot(page, 'mention-by-keys', async () => {
      await openTheatre(page);
      const message = page.getByRole('textbox', { name: 'Votre message' });
      await message.pressSequentially('Bonjour @Sa');
      await page.getByRole('option', { name: 'Sacha Blanc', selected: true }).waitFor();
      expect(await violations(page, 'aside')).toEqual([]);
      await page.keyboard.press('Enter');
      await page.keyboard.type('merci');
      await eventually(async () => expect(await message.inputValue()).toBe('Bonjour @Sacha Blanc merci'));
    });
  });

  it('what keys do is shown by one of them, anywhere but where it is typed', async () => {
    const { page } = camille;
    await withScreenshot(page, 'shortcuts', async () => {
      await page.getByRole('textbox', { name: 'Votre message' }).press('?');
      expect(await page.getByRole('dialog').count()).toBe(0);
      await page.goto(`${application.url}/admin/plugins/calendar`);
      await page.getByRole('heading', { name: 'Calendrier' }).waitFor();
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Raccourcis clavier' }).getByText('Publier').waitFor();
      expect(await violations(page, '[role=dialog]')).toEqual([]);
    });
  });
});
