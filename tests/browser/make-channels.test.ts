import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { logIn, openBrowser, withScreenshot, type Window } from './support/admin';
import { eventually } from './support/eventually';
import { startApplication, type Application } from './support/application';

let application: Application;
let browser: Window;

beforeAll(async () => {
  application = await startApplication();
  browser = await openBrowser();
  await logIn(browser.page, application);
});
afterAll(async () => {
  await browser?.close();
  await application?.stop();
});

interface Condition {
  field: string;
  comparison?: string;
  terms?: string[];
  moment?: string;
}

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
      await choose(page, page.getByRole('combobox', { name: /^Partenaire/ }), wanted.partner);
      if (wanted.source) await choose(page, page.getByRole('combobox', { name: /^Source/ }), wanted.source);
      await page.getByRole('tab', { name: 'Filtre' }).click();
      for (const condition of wanted.conditions) await addCondition(page, condition);
      const expected = await publishedIds(wanted.like);
      await page.getByText(`${expected.length} éléments`, { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await page.getByText('Le canal est enregistré.').waitFor();
      await eventually(async () => expect(await publishedIds(wanted.slug)).toEqual(expected));
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

interface Violation {
  id: string;
  html: string[];
}

type Locator = ReturnType<Page['getByRole']>;

async function choose(page: Page, box: Locator, option: string | RegExp): Promise<void> {
  await box.click();
  await page
    .getByRole('option', { name: option, exact: typeof option === 'string' })
    .first()
    .click();
}

async function addCondition(page: Page, { field, comparison, terms = [], moment }: Condition): Promise<void> {
  await page.getByRole('button', { name: 'Ajouter une condition' }).first().click();
  const rule = page.locator('.rule').last();
  const named = (name: string) => rule.getByRole('combobox', { name, exact: true });
  await named('Champ').click();
  await named('Champ').fill(field);
  await page.getByRole('option', { name: field, exact: true }).first().click();
  if (comparison) await choose(page, named('Comparaison'), comparison);
  if (moment) await choose(page, named(`Valeur pour « ${field} »`), moment);
  for (const term of terms) {
    const box = named(`Valeur pour « ${field} »`);
    await box.click();
    await box.fill(term);
    await page.getByRole('option', { name: term, exact: true }).first().click();
    await rule.getByRole('button', { name: `Retirer « ${term} »` }).waitFor();
  }
}

async function publishedIds(slug: string): Promise<string[]> {
  const response = await fetch(`${application.url}/api/channels/${slug}/items?pageSize=500`);
  const { data } = (await response.json()) as { data: { documentId: string }[] | null };
  return (data ?? []).map(({ documentId }) => documentId);
}

/** What keeps people who use a keyboard, a screen reader or little light from using a screen: WCAG 2 A and AA. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  // A text: what runs in the page is not compiled with the tests.
  const found = await page.evaluate<Violation[]>(
    `axe.run(document.querySelector('main'), { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] })
      .then(({ violations }) => violations.map(({ id, nodes }) => ({ id, html: nodes.map(({ html }) => html) })))`,
  );
  return found.map(({ id, html }) => `${id}: ${html.map((one) => one.slice(0, 160)).join(' ')}`);
}
