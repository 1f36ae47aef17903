import type { Page } from 'playwright-core';
import { logIn, logInAs, openBrowser, openPage, openSection, withScreenshot, type Window } from './support/admin';
import { startApplication, type Account, type Application } from './support/application';
import { overflow, violations } from './support/looks';
import { photograph } from './support/photograph';
import { eventually } from './support/eventually';

const WIDTHS = [1280, 390];
const LISTS = '/content-manager/collection-types';

let application: Application;
let browser: Window;
let page: Page;

beforeAll(async () => {
  [application, browser] = await Promise.all([startApplication(), openBrowser()]);
  page = browser.page;
  await logInAs(page, application.url, application.members[0] as Account);
});

const open = async (path: string) => {
  await page.goto(`${application.url}/admin${path}`);
  await page.getByRole('main').waitFor();
  await page.waitForLoadState('networkidle');
};

describe('the home of a village theatre', () => {
  it('begins with a date, its own dates, what waits and its first steps', async () => {
    await withScreenshot(page, 'home', async () => {
      await page.getByRole('heading', { level: 1, name: 'Bonjour Camille' }).waitFor();
      const addDate = page.getByRole('link', { name: 'Ajouter une date' }).first();
      expect(await addDate.getAttribute('href')).toBe('/admin/plugins/commons/add-date');
      for (const title of ['Premiers pas', 'Mes prochaines dates', 'Ce qui m’attend', 'Ce qui a changé'])
        await page.getByRole('region', { name: title }).waitFor();
      const steps = page.getByRole('region', { name: 'Premiers pas' }).getByRole('listitem');
      await eventually(async () => expect(await steps.count()).toBe(5));
      await eventually(async () => expect(await steps.first().textContent()).toBe('Présenter ma structurefait'));
    });
  });

  it.each(WIDTHS)('keeps nobody out at %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await open('');
    await page.getByText('2 sur 5').waitFor();
    await photograph(page, `home-${width}`, { fullPage: true });
    expect([await overflow(page), await violations(page)]).toEqual([0, []]);
    await page.setViewportSize({ width: 1440, height: 1000 });
  });

  it('leads to a season, on what the theatre already has', async () => {
    await open('');
    await page.getByRole('link', { name: 'Saisir une saison' }).click();
    await page.getByRole('link', { name: 'Créer une fiche « Festivals, saisons, cycles »' }).waitFor();
  });
});

describe('the home of a tourist office', () => {
  it('shows its channel with what came today, and the vote that waits', async () => {
    const other = await openPage(page.context().browser() as never);
    await logInAs(other, application.url, application.members[1] as Account);
    await withScreenshot(other, 'home-of-an-office', async () => {
      const channels = other.getByRole('region', { name: 'Mes canaux' });
      await channels.getByRole('link', { name: "L'agenda de l'office de tourisme" }).waitFor();
      await eventually(async () =>
        expect(await channels.getByRole('listitem').textContent()).toMatch(/\d+ éléments · \d+ arrivées aujourd’hui/),
      );
      const waiting = other.getByRole('region', { name: 'Ce qui m’attend' });
      await waiting.getByRole('link', { name: /^Voter avant le .* : \d{4}-\d{2} – / }).click();
      await other.getByRole('button', { name: 'Voter', exact: true }).waitFor();
    });
  });
});

describe('the menu', () => {
  it('has seven entries for who writes, whose names are seen, and no settings of Strapi', async () => {
    await open('');
    const entries = page.getByRole('navigation').first().getByRole('list').first().getByRole('listitem');
    const names = (await entries.allInnerTexts()).map((name) => name.trim()).filter(Boolean);
    expect(names).toEqual(['Accueil', 'Fiches', 'Médiathèque', 'Calendrier', 'Décider', 'Diffuser', 'Suivre']);
    await page.goto(`${application.url}/admin/settings/application-infos`);
    await page.getByRole('heading', { name: 'Bonjour Camille' }).waitFor();
  });

  it('keeps the settings for who administers', async () => {
    const other = await openPage(page.context().browser() as never);
    await logIn(other, application);
    await other.getByRole('link', { name: 'Paramètres' }).click();
    await other.getByText('Version de Strapi', { exact: false }).first().waitFor();
  });
});

describe('the guide', () => {
  it.each([
    ['', 'README', 'Guide pour les équipes des lieux, des compagnies et des festivals'],
    ['/plugins/calendar', 'calendrier-et-carte', 'Le calendrier et la carte'],
    ['/plugins/channels', 'canaux', 'Les canaux'],
    ['/plugins/commons/duplicates', 'doublons', 'Doublons'],
    ['/plugins/cooperative/decisions', 'decider', 'Décider ensemble'],
  ])('opens at the chapter of the page %s', async (path, chapter, title) => {
    await open(path);
    const address = await page.getByRole('link', { name: 'Aide pour cette page' }).getAttribute('href');
    expect(address).toBe(`/guide/${chapter}`);
    const answer = await fetch(`${application.url}${address}`);
    expect(await answer.text()).toContain(`<h1>${title}`);
  });
});

/** What Strapi and its design system say in English where nobody translates them. */
const LEFTOVERS =
  /\b(No results?|Select|Enter|Close|Clear|Add|Search|Sort|Filters?|Create|Delete|Save|Cancel|Current plan|plugin|folders?|assets?|entries|widgets?|Upgrade|Settings|Home|Status|is|and|the|with|from|your)\b|\d\d\/\d\d\/\d{4}, |\d (AM|PM)\b/;

/** Texts and names of the screen, without what members typed and the file names of the demonstration. */
const WORDS = `(() => {
  const words = [document.title];
  const texts = document.createTreeWalker(document.getElementById('strapi') ?? document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { parentElement, textContent } = texts.currentNode;
    if (parentElement.closest('style, script, noscript, [id^="DndDescribedBy"], [id^="DndLiveRegion"]')) continue;
    words.push(textContent.trim());
  }
  for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
    for (const element of document.querySelectorAll('[' + name + ']')) words.push(element.getAttribute(name));
  return words.filter((word) => word && !/event-group|\\.jpg/.test(word));
})()`;

const SCREENS = [
  '',
  LISTS,
  `${LISTS}/api::performance.performance`,
  `${LISTS}/api::performance.performance/create`,
  `${LISTS}/api::venue.venue`,
  '/plugins/upload',
  '/plugins/calendar',
  '/plugins/map',
  '/plugins/channels',
  '/plugins/commons/notices',
  '/plugins/commons/suggestions',
  '/plugins/commons/duplicates',
  '/plugins/commons/quality',
  '/plugins/commons/grids',
  '/plugins/cooperative/ideas',
  '/plugins/cooperative/decisions',
  '/plugins/cooperative/members',
  '/me',
  '/me/sessions',
];

describe('the admin in French', () => {
  it.each(SCREENS)('says nothing in English on the screen %s', async (path) => {
    await open(path);
    const words = await page.evaluate<string[]>(WORDS);
    expect(words.length).toBeGreaterThan(10);
    expect(words.filter((word) => LEFTOVERS.test(word) && !TYPED.some((title) => word.includes(title)))).toEqual([]);
  });

  it('names the boxes of the design system in French', async () => {
    await open(`${LISTS}/api::performance.performance/create`);
    await openSection(page, 'Pour l’équipe');
    await page.getByRole('combobox', { name: 'Choisir l’heure' }).waitFor();
  });
});

/** Titles of the demonstration. */
const TYPED = ['Jazz and cheese'];
