import { choose, logIn, openBrowser, withScreenshot, type Window } from './support/admin';
import { eventually } from './support/eventually';
import { startApplication, type Application } from './support/application';
import { addCondition, type Condition } from './support/conditions';
import { violations } from './support/looks';

let application: Application;
let browser: Window;

beforeAll(async () => {
  application = await startApplication();
  browser = await openBrowser();
  await logIn(browser.page, application);
});

interface Wanted {
  name: string;
  slug: string;
  partner: RegExp;
  source?: string;
  conditions: Condition[];
  /** Channel of the demonstration whose items it must have. */
  like: string;
}

const TO_COME = { field: 'Moment de la fin', comparison: 'à partir de', moment: 'Maintenant' };
const TERRITORY = {
  field: 'Commune',
  comparison: 'est, ou plus précis',
  terms: ['CC du Briançonnais', 'CC du Pays des Ecrins', 'CC du Guillestrois et du Queyras'],
};

const CHANNELS: Wanted[] = [
  {
    name: 'Églises à la main',
    slug: 'eglises-a-la-main',
    partner: /Musique et Patrimoine/,
    conditions: [
      TO_COME,
      { field: 'Disciplines', comparison: 'est, ou plus précis', terms: ['Musique'] },
      { field: 'Nature du lieu', comparison: 'est, ou plus précis', terms: ['Église', 'Chapelle'] },
    ],
    like: 'concerts-dans-les-eglises',
  },
  {
    name: 'Agenda à la main',
    slug: 'agenda-a-la-main',
    partner: /Office de tourisme/,
    conditions: [TO_COME, TERRITORY],
    like: 'agenda-de-l-office-de-tourisme',
  },
  {
    name: 'Compagnies à la main',
    slug: 'compagnies-a-la-main',
    partner: /Service culture/,
    source: 'Structures',
    conditions: [
      { field: 'Natures', comparison: 'est, ou plus précis', terms: ['Compagnie de théâtre'] },
      TERRITORY,
      { field: 'Année de fin', comparison: "n'est pas renseigné" },
    ],
    like: 'compagnies-du-territoire',
  },
];

describe('a person who makes a channel from nothing, by hand', () => {
  it.each(CHANNELS)('publishes what the demonstration does: $name', async (wanted) => {
    const { page } = browser;
    await withScreenshot(page, wanted.slug, async () => {
      await page.goto(`${application.url}/admin/plugins/channels`);
      await page.getByRole('link', { name: 'Créer un canal' }).click();
      await page.getByRole('button', { name: 'Commencer – Partir de rien' }).click();
      await page.getByRole('textbox', { name: /^Nom .fr/ }).fill(wanted.name);
      expect(await page.getByRole('textbox', { name: /^Adresse/ }).inputValue()).toBe(wanted.slug);
      await choose(page.getByRole('combobox', { name: /^Partenaire/ }), wanted.partner);
      if (wanted.source) await choose(page.getByRole('combobox', { name: /^Source/ }), wanted.source);
      await page.getByRole('tab', { name: 'Filtre' }).click();
      for (const condition of wanted.conditions) await addCondition(page, condition);
      const expected = await publishedIds(wanted.like);
      await page.getByText(`${expected.length} éléments`, { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await page.getByText('Le canal est enregistré.').waitFor();
      await eventually(async () => expect(await publishedIds(wanted.slug)).toEqual(expected));
    });
  });

  it('keeps on the screen what is typed, whatever comes of it', async () => {
    const { page } = browser;
    await withScreenshot(page, 'typed-in-a-channel', async () => {
      await page.goto(`${application.url}/admin/plugins/channels`);
      await page.getByRole('link', { name: 'Églises à la main' }).click();
      await page.getByRole('tab', { name: 'Présentation' }).click();
      await page.getByRole('button', { name: 'Choisir les champs' }).click();
      const title = page.getByRole('group', { name: 'Titre', exact: true });
      const name = title.getByRole('textbox', { name: 'Nom dans le canal' });
      await name.pressSequentially('titre long');
      expect(await name.inputValue()).toBe('titre long');
      await title.getByText(/^Des lettres sans accent/).waitFor();
      await page.getByRole('link', { name: 'Retour' }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: 'Annuler' }).click();
      expect(await name.inputValue()).toBe('titre long');
      await page.getByRole('button', { name: 'Revenir à tous les champs' }).click();

      await page.getByRole('tab', { name: 'Sélection' }).click();
      await page.getByRole('button', { name: 'Nos mots' }).first().click();
      await page.getByRole('textbox', { name: /^Titre .fr/ }).fill('Nos mots');
      await page.getByRole('button', { name: 'Choisir dans la médiathèque' }).click();
      await page.getByRole('dialog').last().getByRole('checkbox').first().click();
      await page.getByRole('button', { name: 'Terminer' }).click();
      await page.getByRole('button', { name: "Changer d'image" }).waitFor();
      for (const text of await page.getByRole('textbox', { name: /^Texte de remplacement/ }).all()) await text.fill('');
      await page.getByRole('button', { name: 'Enregistrer ces mots' }).click();
      await page.getByText(/^Choisissez une image de la médiathèque/).waitFor();
      expect(await page.getByRole('textbox', { name: /^Titre .fr/ }).inputValue()).toBe('Nos mots');
      await page.getByRole('button', { name: 'Annuler' }).click();
    });
  });

  it('uses screens that everybody can use', async () => {
    const { page } = browser;
    await withScreenshot(page, 'accessibility', async () => {
      await page.goto(`${application.url}/admin/plugins/channels`);
      await page.getByRole('link', { name: 'Églises à la main' }).waitFor();
      const found = await violations(page);
      await page.getByRole('link', { name: 'Églises à la main' }).click();
      for (const tab of ['Réglages', 'Filtre', 'Présentation', 'Sélection', 'Accès']) {
        await page.getByRole('tab', { name: tab }).click();
        await page.waitForLoadState('networkidle');
        found.push(...(await violations(page)).map((one) => `${tab}: ${one}`));
      }
      expect(found).toEqual([]);
    });
  });
});

async function publishedIds(slug: string): Promise<string[]> {
  const response = await fetch(`${application.url}/api/channels/${slug}/items?pageSize=500`);
  const { data } = (await response.json()) as { data: { documentId: string }[] | null };
  return (data ?? []).map(({ documentId }) => documentId);
}
