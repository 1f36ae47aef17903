import type { Browser, Page } from 'playwright-core';
import { choose, openBrowser, openNewEntry, openPage, publish, withScreenshot, type Window } from './support/admin';
import { startEmptyApplication, type Application } from './support/application';
import { addCondition } from './support/conditions';
import { eventually } from './support/eventually';

const PASSWORD = 'Briancon2027';
const HOUR_MS = 3_600_000;

let application: Omit<Application, 'administrator' | 'members'>;
let browser: Window;
/** A window for each person. */
const windows: Record<string, Page> = {};

beforeAll(async () => {
  [application, browser] = await Promise.all([startEmptyApplication(), openBrowser()]);
});

interface Joining {
  firstname: string;
  lastname: string;
  as: 'structure nouvelle' | 'nom propre';
  organisation?: string;
  commune?: string;
  college: string;
}

const addressOf = (firstname: string): string => `${firstname.toLowerCase()}@odus.example`;

const THEATRE = 'Théâtre de la Ville Haute';
const OFFICE = 'Office de tourisme des Vallées';
const TERM = 'Théâtre de papier';

const JOINING: Joining[] = [
  { firstname: 'Lou', lastname: 'Garnier', as: 'nom propre', college: 'Spectateurs' },
  {
    ...{ firstname: 'Camille', lastname: 'Roux', as: 'structure nouvelle' },
    ...{ organisation: THEATRE, commune: 'Briançon', college: 'Culture' },
  },
  {
    ...{ firstname: 'Sacha', lastname: 'Blanc', as: 'structure nouvelle' },
    ...{ organisation: OFFICE, commune: 'Guillestre', college: 'Tourisme' },
  },
];

describe('a cooperative that begins', () => {
  it('is opened by its first administrator', async () => {
    const page = await windowOf('Ada');
    await withScreenshot(page, 'first-administrator', async () => {
      await page.goto(`${application.url}/admin`);
      await page.waitForURL('**/auth/register-admin');
      await page.locator('input[name="firstname"]').fill('Ada');
      await page.locator('input[name="email"]').fill(addressOf('Ada'));
      await choosePassword(page);
    });
  });

  it.each(JOINING)('is joined by $firstname $lastname', async (joining) => {
    const page = await windowOf(joining.firstname);
    const { firstname, lastname } = joining;
    await withScreenshot(page, `joining-${firstname}`, async () => {
      await askToJoin(page, joining);
      const link = await accept(windows.Ada as Page, `${firstname} ${lastname}`);
      await page.goto(link);
      await choosePassword(page);
    });
  });

  it('has a theatre whose manager adds an editor', async () => {
    const page = windows.Camille as Page;
    await withScreenshot(page, 'adding-an-editor', async () => {
      await page.goto(`${application.url}/admin/plugins/cooperative/members`);
      await page.getByRole('button', { name: `Inviter quelqu’un : ${THEATRE}` }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Prénom').fill('Noé');
      await dialog.getByLabel(/^Nom/).fill('Martin');
      await dialog.getByLabel('Adresse électronique').fill(addressOf('Noe'));
      await choose(dialog.getByRole('combobox', { name: 'Droits' }), 'Éditeur');
      await dialog.getByLabel('Motif').fill('Noé tient le programme.');
      await dialog.getByRole('button', { name: 'Inviter' }).click();
      await page.getByText(/demandez à un super administrateur/).waitFor();
      const ada = windows.Ada as Page;
      await ada.goto(`${application.url}/admin/plugins/cooperative/members`);
      const link = await ada.getByRole('textbox', { name: 'Lien d’invitation' }).inputValue();
      const noe = await windowOf('Noé');
      await noe.goto(link);
      await choosePassword(noe);
    });
  });

  it('proposes a term, votes on it by colleges, and finds it in the vocabulary with its decision', async () => {
    const page = windows.Camille as Page;
    await withScreenshot(page, 'first-decision', async () => {
      const number = await proposeTerm(page);
      for (const name of ['Lou', 'Camille', 'Sacha']) await vote(windows[name] as Page, number);
      await application.later(HOUR_MS);
      await page.goto(decision(number));
      await page.getByRole('heading', { name: 'Adoptée' }).waitFor();
      await page.getByText(/^Fait le /).waitFor();
      await page.goto(`${application.url}/admin/plugins/cooperative/vocabulary`);
      await choose(page.getByRole('combobox', { name: 'Vocabulaire' }), /^Discipline/);
      await page.getByLabel('Chercher un terme').fill('papier');
      await page.getByRole('button', { name: new RegExp(`^${TERM}`) }).click();
      await page.getByRole('link', { name: `Par décision ${number}` }).waitFor();
    });
  });

  it('describes itself and a production with the term', async () => {
    const [manager, editor] = [windows.Camille as Page, windows['Noé'] as Page];
    await withScreenshot(manager, 'first-organisation', async () => {
      await manager.goto(`${application.url}/admin/content-manager/collection-types/api::organisation.organisation`);
      await manager.getByRole('link', { name: THEATRE }).or(manager.getByText(THEATRE)).first().click();
      await chooseTerm(manager, 'Natures', 'Compagnie de théâtre');
      await publish(manager);
    });
    await withScreenshot(editor, 'first-production', async () => {
      await openNewEntry(
        editor,
        `${application.url}/admin/content-manager/collection-types/api::production.production`,
      );
      await editor.getByLabel(/^Accroche/).fill('Un conte de papier.');
      await chooseTerm(editor, 'Forme', 'Spectacle');
      await chooseTerm(editor, 'Disciplines', TERM);
      await choose(editor.getByRole('combobox', { name: /^Compagnies/ }), new RegExp(`^${THEATRE}`));
      await editor
        .getByLabel(/^Titre/)
        .first()
        .fill('La Petite Marchande');
      await publish(editor);
    });
  });

  it('has a tourist office whose channel takes what has the term', async () => {
    const page = windows.Sacha as Page;
    await withScreenshot(page, 'first-channel', async () => {
      await page.goto(`${application.url}/admin/content-manager/collection-types/api::organisation.organisation`);
      await page.getByText(OFFICE).first().click();
      await chooseTerm(page, 'Natures', 'Office de tourisme');
      await publish(page);
      await page.goto(`${application.url}/admin/plugins/channels`);
      await page.getByRole('link', { name: 'Créer un canal' }).first().click();
      await page.getByRole('button', { name: 'Commencer – Partir de rien' }).click();
      await page.getByRole('textbox', { name: /^Nom .fr/ }).fill('Petites formes');
      await choose(page.getByRole('combobox', { name: /^Partenaire/ }), new RegExp(`^${OFFICE}`));
      await choose(page.getByRole('combobox', { name: /^Source/ }), 'Spectacles');
      await page.getByRole('tab', { name: 'Filtre' }).click();
      await addCondition(page, { field: 'Disciplines', comparison: 'est, ou plus précis', terms: [TERM] });
      await page.getByText('1 élément', { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await page.getByText('Le canal est enregistré.').waitFor();
      await eventually(async () => expect(await titlesIn('petites-formes')).toEqual(['La Petite Marchande']));
    });
  });
});

async function titlesIn(slug: string): Promise<string[]> {
  const response = await fetch(`${application.url}/api/channels/${slug}/items`);
  const { data } = (await response.json()) as { data: { title: string }[] | null };
  return (data ?? []).map(({ title }) => title);
}

async function chooseTerm(page: Page, field: string, term: string): Promise<void> {
  const box = page.getByRole('combobox', { name: new RegExp(`^${field}`) });
  await box.fill(term);
  await page.getByRole('treeitem', { name: term, exact: true }).click();
}

const decision = (number: string): string => `${application.url}/admin/plugins/cooperative/decisions/${number}`;

/** As an input of dates takes it. */
const later = (ms: number): string => {
  const at = Date.now() + ms;
  return new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
};

/** Proposes the term, to be voted at once and for an hour. */
async function proposeTerm(page: Page): Promise<string> {
  await page.goto(`${application.url}/admin/plugins/cooperative/vocabulary`);
  await choose(page.getByRole('combobox', { name: 'Vocabulaire' }), /^Discipline/);
  await page.getByRole('button', { name: /^Théâtre Theatre/ }).click();
  await page.getByRole('link', { name: 'Proposer un terme sous celui-ci' }).click();
  await page.getByLabel('Titre').fill('Ajouter le théâtre de papier');
  await page.getByLabel('Texte de la proposition').fill('Le théâtre de papier est une discipline.');
  await page.getByLabel('Nom en français').fill(TERM);
  await choose(page.getByRole('combobox', { name: 'Règle' }), 'Par collège');
  await page.getByLabel('Quorum (%)').fill('100');
  await page.getByLabel(/^Débat/).fill(later(-1000));
  await page.getByLabel(/^Amendements/).fill('');
  await page.getByLabel(/^Vote à partir/).fill(later(0));
  // What cannot be read must not be sent as the date that was there before.
  await page.getByLabel(/^Clôture/).fill('bientôt');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Envoyer la proposition' }).click();
  await page.getByText('Corrigez d’abord « bientôt » : rien n’a été enregistré.').waitFor();
  await page.getByLabel(/^Clôture/).fill(later(HOUR_MS));
  await page.getByRole('button', { name: 'Envoyer la proposition' }).click();
  const title = page.getByRole('heading', { level: 1, name: /^\d{4}-\d{2} – / });
  return ((await title.textContent()) ?? '').slice(0, 7);
}

async function vote(page: Page, number: string): Promise<void> {
  await page.goto(decision(number));
  await page.getByRole('radio', { name: 'Pour' }).check();
  await page.getByRole('button', { name: 'Voter', exact: true }).click();
  await page.getByText('Votre voix est comptée').waitFor();
}

async function windowOf(name: string): Promise<Page> {
  const page = await openPage(browser.page.context().browser() as Browser);
  windows[name] = page;
  return page;
}

async function choosePassword(page: Page): Promise<void> {
  // The form begins anew when it knows whose invitation it is.
  await page.waitForLoadState('networkidle');
  await page.locator('input[name="password"]').fill(PASSWORD);
  await page.locator('input[name="confirmPassword"]').fill(PASSWORD);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL((address) => !address.pathname.includes('/auth/'));
}

async function askToJoin(page: Page, { firstname, lastname, organisation, commune, college }: Joining): Promise<void> {
  await page.goto(`${application.url}/join`);
  await page.getByLabel('Prénom').fill(firstname);
  await page.getByLabel('Nom', { exact: true }).fill(lastname);
  await page.getByLabel('Adresse électronique').fill(addressOf(firstname));
  await page.locator(`#kind-${organisation ? 'new' : 'person'}`).check();
  if (organisation) await page.getByLabel('Nom de la nouvelle structure').fill(organisation);
  if (commune) await page.getByLabel('Commune').fill(commune);
  await page.getByLabel('Collège').selectOption(college);
  await page.getByLabel('Pourquoi souhaitez-vous').fill('Pour tenir ensemble le programme de la vallée.');
  await page.getByLabel('J’ai lu à quoi servent').check();
  await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
  await page.getByRole('heading', { name: 'Votre demande est envoyée' }).waitFor();
}

/** The address by which who asked opens their account. */
async function accept(page: Page, name: string): Promise<string> {
  await page.goto(`${application.url}/admin/plugins/cooperative/requests`);
  await page.getByRole('button', { name: `Accepter la demande de ${name}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Accepter', exact: true }).click();
  return page.getByRole('textbox', { name: 'Lien d’invitation' }).inputValue();
}
