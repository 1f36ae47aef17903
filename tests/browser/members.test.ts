import type { Page } from 'playwright-core';
import { logIn, logInAs, openBrowser, withScreenshot, type Window } from './support/admin';
import { joinAsPerson } from './support/cooperative';
import { startApplication, type Account, type Application } from './support/application';
import { violations } from './support/looks';
import { eventually } from './support/eventually';

const WIDTHS = [1280, 390];

let application: Application;
let visitor: Window;
let manager: Window;

beforeAll(async () => {
  application = await startApplication();
  visitor = await openBrowser();
  manager = await openBrowser();
  await logInAs(manager.page, application.url, application.members[0] as Account);
});

const cooperative = (path: string): string => `${application.url}/admin/plugins/cooperative/${path}`;

/** What axe says at each width, and whether something has to be scrolled sideways. */
async function expectWell(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 1000 });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(
      0,
    );
  }
  await page.setViewportSize({ width: 1280, height: 1000 });
}

describe('somebody who wants to join', () => {
  it('finds their organisation and sends their request, without a script', async () => {
    const context = await visitor.page.context().browser()?.newContext({ locale: 'fr-FR', javaScriptEnabled: false });
    const page = (await context?.newPage()) as Page;
    await withScreenshot(page, 'join', async () => {
      await page.goto(`${application.url}/join`);
      await page.getByLabel('Prénom').fill('Lou');
      await page.getByLabel('Nom', { exact: true }).fill('Garnier');
      await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
      await page.getByRole('heading', { name: 'Il reste à compléter' }).waitFor();
      await eventually(async () => expect(await page.getByLabel('Prénom').inputValue()).toBe('Lou'));
      await page.getByLabel('Adresse électronique').fill('lou.garnier@odus.example');
      await page.getByLabel('Nom de la structure').fill('theatre brianconnais');
      await page.getByRole('button', { name: 'Chercher la structure' }).click();
      await page.getByRole('radio', { name: /Théâtre du Briançonnais/ }).check();
      await page.getByLabel('Pourquoi souhaitez-vous').fill('Je tiens le programme de la saison.');
      await page.getByLabel('J’ai lu à quoi servent').check();
      await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
      await page.getByRole('heading', { name: 'Votre demande est envoyée' }).waitFor();
    });
    await context?.close();
  });

  it('reads a page that everybody can use, on a phone too', async () => {
    const { page } = visitor;
    await withScreenshot(page, 'join-page', async () => {
      await page.goto(`${application.url}/join`);
      await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
      await page.getByRole('heading', { name: 'Il reste à compléter' }).waitFor();
      // The page lets no script in, not even that of this test: it is read as it is, without its policy.
      const markup = (await page.content()).replace(/<meta http-equiv[^>]*>/, '');
      await page.goto('about:blank');
      await page.setContent(markup);
      await expectWell(page);
    });
  });
});

describe('the manager of a theatre', () => {
  it('accepts the request, whose invitation a super administrator passes on', async () => {
    const { page } = manager;
    await withScreenshot(page, 'members-requests', async () => {
      await page.goto(cooperative('requests'));
      await page.getByRole('heading', { name: 'Lou Garnier' }).waitFor();
      await expectWell(page);
      await page.getByRole('button', { name: 'Accepter la demande de Lou Garnier' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Accepter', exact: true }).click();
      await page.getByText(/demandez à un super administrateur/).waitFor();
      await eventually(async () => expect(await page.getByLabel('Lien d’invitation').count()).toBe(0));
      await page.getByText('Aucune demande n’attend votre réponse.').waitFor();
    });
  });

  it('gives and withdraws rights in two clicks, with a reason', async () => {
    const { page } = manager;
    await withScreenshot(page, 'members', async () => {
      await page.goto(cooperative('members'));
      const line = page.getByRole('listitem').filter({ hasText: 'Lou Garnier' });
      await line.getByText('Contributeur').waitFor();
      await expectWell(page);
      await page.getByRole('button', { name: 'Changer les droits de Lou Garnier' }).press('Enter');
      await page.getByRole('dialog').getByRole('combobox', { name: 'Droits' }).click();
      await page.getByRole('option', { name: 'Éditeur' }).click();
      await page.getByLabel('Motif').fill('Elle publie le programme.');
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await line.getByText('Éditeur').waitFor();
      await page.getByRole('button', { name: /^Retirer les droits de Lou Garnier/ }).click();
      await page.getByLabel('Motif').fill('Fin de saison.');
      await page.getByRole('dialog').getByRole('button', { name: 'Retirer' }).click();
      await line.waitFor({ state: 'detached' });
    });
  });

  it('reads every change in the log, and is not shown how to leave the theatre without a manager', async () => {
    const { page } = manager;
    await withScreenshot(page, 'members-log', async () => {
      await page.goto(cooperative('rights-log'));
      await page.getByText(/Camille Roux a retiré à Lou Garnier ses droits/).waitFor();
      await page.getByText(/Fin de saison\./).waitFor();
      await expectWell(page);
      await page.goto(cooperative('members'));
      await page.getByRole('button', { name: /^Quitter/ }).click();
      await page.getByLabel('Motif').fill('Je pars.');
      await page.getByRole('dialog').getByRole('button', { name: 'Quitter' }).click();
      await page.getByText(/dernière personne responsable/).waitFor();
    });
  });
});

describe('a person who is a member', () => {
  it('leaves the cooperative from the page of its members', async () => {
    const person = await openBrowser();
    const { page } = person;
    await withScreenshot(page, 'members-leaving', async () => {
      await logInAs(page, application.url, await joinAsPerson(application));
      await page.goto(cooperative('members'));
      await page.getByRole('button', { name: 'Quitter la coopérative' }).click();
      await page.getByLabel('Motif').fill('Je déménage.');
      expect(await violations(page)).toEqual([]);
      await page.getByRole('dialog').getByRole('button', { name: 'Quitter' }).click();
      await page.getByText('Vous avez quitté la coopérative.').waitFor();
      await page.getByRole('button', { name: 'Quitter la coopérative' }).waitFor({ state: 'detached' });
    });
    await person.close();
    await manager.page.goto(cooperative('rights-log'));
    await manager.page.getByText('Pia Brun n’est plus membre de la coopérative (Pia Brun)').waitFor();
  });
});

describe('an administrator', () => {
  it('gives a mandate, edits the colleges, and chooses what every vote asks for', async () => {
    const { page } = visitor;
    await withScreenshot(page, 'mandates', async () => {
      await page.setViewportSize({ width: 1280, height: 1000 });
      await logIn(page, application);
      await page.goto(cooperative('mandates'));
      await page.getByRole('button', { name: 'Donner un mandat' }).click();
      await page.getByLabel('Chercher une personne').fill('Roux');
      await page.getByRole('combobox', { name: 'Personne' }).click();
      await page.getByRole('option', { name: 'Camille Roux' }).click();
      await page.getByLabel('Commence le').fill('2026-01-01');
      await page.getByLabel('Décision').fill('Assemblée du 3 mars');
      await page.getByLabel('Motif').fill('Élue par l’assemblée.');
      await page.getByRole('dialog').getByRole('button', { name: 'Donner un mandat' }).click();
      await page.getByText('En cours').waitFor();
      await expectWell(page);
      await page.goto(cooperative('colleges'));
      await page.getByRole('heading', { name: 'Spectateurs' }).waitFor();
      await expectWell(page);
      await page.goto(cooperative('voting-rules'));
      await page.getByText('Aucun quorum n’est demandé.').waitFor();
      await page.getByLabel('Quorum (%)').fill('20');
      await page.getByLabel('Jours de vote').fill('3');
      await page.getByRole('checkbox', { name: 'La coopérative fixe le poids de chaque collège' }).check();
      await page.getByLabel('Culture', { exact: true }).fill('2');
      await page.getByLabel('Pourquoi').fill('Décision de l’assemblée.');
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await page.getByText('Au moins 20\u00a0% des membres doivent avoir voté.').waitFor();
      await page.getByText(/^Dans un vote par collège\u00a0: Culture pèse 2, Tourisme pèse 1/).waitFor();
      await expectWell(page);
      await page.goto(cooperative('rights-log'));
      await page.getByText(/a changé les règles de vote\u00a0: quorum 20\u00a0%.*poids des collèges fixés$/).waitFor();
      await page.goto(cooperative('decisions/new'));
      await page.getByText('La coopérative demande 20\u00a0% au moins, abstentions comprises.').waitFor();
      await eventually(async () => expect(await page.getByLabel('Quorum (%)').inputValue()).toBe('20'));
      await expectWell(page);
    });
  });
});
