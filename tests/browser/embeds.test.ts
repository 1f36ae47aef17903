import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { logIn, openBrowser, type Window } from './support/admin';
import { startApplication, type Application } from './support/application';
import { closeAfterAll } from './support/close-after-all';
import { eventually } from './support/eventually';
import { overflow, violations } from './support/looks';

const AGENDA = 'agenda-du-grand-brianconnais';
const VENUES = 'lieux-de-spectacle';
const GUIDES = path.resolve(__dirname, '..', '..', 'docs', 'guide');
const HOURS_8 = 8 * 60;
/** What themes do to pages of others. */
const HOSTILE = `* { all: unset; letter-spacing: 1em !important } html { font-size: 50% } section, h3, li, a { display: none }
  odus-agenda { --odus-accent: #7a1f5c; --odus-background: #fff7fb; --odus-text: #2a0a20 }`;

let application: Application;
let window: Window;
let browser: Browser;
let webmaster: Server;
let body = '';

beforeAll(async () => {
  application = await startApplication();
  window = await openBrowser();
  browser = window.page.context().browser() as Browser;
  webmaster = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="fr"><title>Mairie</title><style>${HOSTILE}</style>${body}</html>`);
  }).listen(0, '127.0.0.1');
  closeAfterAll(async () => {
    webmaster.closeAllConnections();
    webmaster.close();
    await once(webmaster, 'close');
  });
});

const script = () => `<script src="${application.url}/embed/v1/odus.js" defer></script>`;
const element = (attributes: string, inside = '') =>
  `<odus-agenda channel="${AGENDA}" ${attributes}>${inside}</odus-agenda>`;

/** The page of a webmaster, with what it asks of OduS. */
async function visit(html: string, context?: BrowserContext): Promise<{ page: Page; asked: string[] }> {
  body = html;
  const opened = context ?? (await browser.newContext({ locale: 'fr-FR', viewport: { width: 1000, height: 800 } }));
  const page = await opened.newPage();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(application.url) && !request.url().includes('/uploads/')) asked.push(request.url());
  });
  await page.goto(`${siteOfWebmaster()}/`);
  return { page, asked };
}

const siteOfWebmaster = () => `http://127.0.0.1:${(webmaster.address() as AddressInfo).port}`;
const ready = (page: Page, count: number) =>
  page.waitForFunction(`document.querySelectorAll('odus-agenda[data-state=ready]').length === ${count}`);

describe('the element on the page of somebody else', () => {
  it('asks for nothing twice when there are five', async () => {
    const list = element('view="list" limit="4" lang="fr"');
    const { page, asked } = await visit(`${script()}${list.repeat(3)}${element('view="next" lang="fr"').repeat(2)}`);
    await ready(page, 5);
    expect(asked.sort()).toEqual([...new Set(asked)].sort());
    expect(asked).toHaveLength(4);
    await page.context().close();
  });

  it('shows what the server wrote inside of it before it runs, and when the server is silent', async () => {
    const inside = await (await fetch(`${application.url}/api/channels/${AGENDA}.html?limit=1`)).text();
    const context = await browser.newContext({ locale: 'fr-FR' });
    await context.route('**/api/channels/**', (route) => route.abort());
    const { page } = await visit(`${script()}${element('limit="1"', inside)}`, context);
    await page.waitForSelector('odus-agenda[data-state=error]', { state: 'attached' });
    expect(await page.locator('odus-agenda > section.odus-embed').count()).toBe(1);
    expect(await page.evaluate(`document.querySelector('odus-agenda').shadowRoot.querySelector('slot') !== null`)).toBe(
      true,
    );
    await context.close();
  });

  it('goes to other pages in place, with the keyboard alone, whatever the theme around does', async () => {
    const { page } = await visit(`${script()}${element('view="list" limit="3" lang="fr"')}`);
    await ready(page, 1);
    const before = page.url();
    const next = page.getByRole('link', { name: /Page suivante/ });
    await next.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Page 2', exact: true }).and(page.locator('[aria-current=page]')).waitFor();
    expect(page.url()).toBe(before);
    const looks = await page.evaluate<Record<string, string>>(`(() => {
      const section = document.querySelector('odus-agenda').shadowRoot.querySelector('.odus-embed');
      const { backgroundColor, color } = getComputedStyle(section);
      return { backgroundColor, color, title: getComputedStyle(section.querySelector('h4')).display };
    })()`);
    expect(looks).toEqual({ backgroundColor: 'rgb(255, 247, 251)', color: 'rgb(42, 10, 32)', title: 'block' });
    await page.context().close();
  });

  it('takes the height that its frame says, and only from this site', async () => {
    const frame = `<iframe data-odus src="${application.url}/embed/${AGENDA}?view=next&limit=2" style="height:10px"></iframe>`;
    const { page } = await visit(`${script()}${frame}`);
    await page.waitForFunction(`parseInt(document.querySelector('iframe').style.height) > 100`);
    const height = await page.evaluate<string>(`document.querySelector('iframe').style.height`);
    await page.evaluate(`window.postMessage({ odusHeight: 9999 }, '*')`);
    await page.waitForTimeout(100);
    expect(await page.evaluate(`document.querySelector('iframe').style.height`)).toBe(height);
    await page.context().close();
  });
});

describe('the script that a guide shows', () => {
  it.each(['lire-un-canal.md', 'reading-a-channel.md'])('draws the agenda in a page: %s', async (file) => {
    const [, example = ''] = /^```js\n(.*?)^```/ms.exec(readFileSync(path.join(GUIDES, file), 'utf8')) ?? [];
    const code = example.replaceAll('http://localhost:1337', application.url);
    const { page } = await visit(`<div id="agenda"></div><script type="module">${code}</script>`);
    await page.waitForSelector('#agenda > .odus-embed .row', { state: 'attached' });
    await page.context().close();
  });
});

describe('embeds and screens', () => {
  it('can be read by everybody, light and dark, on a telephone and on a screen', async () => {
    const found: string[] = [];
    const views = ['list&limit=5', 'next', 'month', 'map', 'screen'].map((view) => `${AGENDA}?view=${view}`);
    for (const view of [...views, `${VENUES}?view=directory`])
      for (const width of [320, 1280])
        for (const colorScheme of ['light', 'dark'] as const) {
          const context = await browser.newContext({
            ...{ viewport: { width, height: 900 }, locale: 'fr-FR', bypassCSP: true, colorScheme },
          });
          const page = await context.newPage();
          await page.goto(`${application.url}/embed/${view}&lang=fr`);
          const wider = await overflow(page);
          const wrong = [...(wider > 0 ? [`${wider} px too wide`] : []), ...(await violations(page, 'html'))];
          found.push(...wrong.map((one) => `${view} ${width} ${colorScheme}: ${one}`));
          await context.close();
        }
    expect(found).toEqual([]);
  });

  it('go through eight hours with outages: never blank, true about their age, no larger than before', async () => {
    const context = await browser.newContext({ locale: 'fr-FR', serviceWorkers: 'block', bypassCSP: true });
    let isSilent = false;
    await context.route('**/api/channels/**', (route) => (isSilent ? route.abort() : route.continue()));
    const page = await context.newPage();
    await page.clock.install({ time: Date.now() });
    await page.goto(`${application.url}/embed/${AGENDA}?view=screen&lang=fr`);
    const nodes = () => page.evaluate<number>(`document.querySelectorAll('*').length`);
    const first = await nodes();
    let silentFor = 0;
    for (let minutes = 0; minutes < HOURS_8; minutes += 10) {
      // Ten minutes of every hour the server is silent; for two hours it does not come back.
      isSilent = minutes % 60 === 30 || (minutes >= 240 && minutes < 360);
      silentFor = isSilent ? silentFor + 10 : 0;
      await page.clock.fastForward(10 * 60_000);
      await page.waitForFunction(
        isSilent
          ? `/il y a/.test(document.querySelector('.screen-age').textContent)`
          : `/à jour/.test(document.querySelector('.screen-age').textContent)`,
      );
      const [rows, age] = await page.evaluate<[number, string]>(
        `[document.querySelectorAll('.row').length, document.querySelector('.screen-age').textContent]`,
      );
      expect(rows).toBeGreaterThan(0);
      if (silentFor >= 120) expect(age).toMatch(/^Données d’il y a 2 heures$/);
      else if (silentFor > 0)
        expect(age).toMatch(new RegExp(`^Données d’il y a (${silentFor}|${silentFor + 1}) minutes$`));
    }
    expect(await nodes()).toBe(first);
    await context.close();
  });

  it('has what it had when it starts again during an outage', async () => {
    const context = await browser.newContext({ locale: 'fr-FR', bypassCSP: true });
    const page = await context.newPage();
    const address = `${application.url}/embed/${AGENDA}?view=screen&lang=fr`;
    await page.goto(address);
    await page.waitForFunction('navigator.serviceWorker.controller !== null');
    await page.reload();
    await page.waitForFunction(`caches.match(location.href).then((kept) => kept !== undefined)`);
    await context.setOffline(true);
    await page.reload();
    expect(await page.locator('.row').count()).toBeGreaterThan(0);
    expect(await page.evaluate(`Number(document.body.dataset.readAt) > 0`)).toBe(true);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });
});

describe('a webmaster in the editor', () => {
  it('goes from a channel to what to copy, sees unreadable colours, and nothing keeps anybody out', async () => {
    const { page } = window;
    await logIn(page, application);
    await page.goto(`${application.url}/admin/plugins/channels`);
    await page
      .getByRole('link', { name: /^Agenda/ })
      .first()
      .click();
    await page.getByRole('tab', { name: 'Diffuser' }).click();
    const frame = page.frameLocator('iframe');
    await frame.locator('.row').first().waitFor();
    await page.getByRole('button', { name: 'Ordinateur' }).click();
    await page.getByRole('combobox', { name: 'Affichage' }).click();
    await page.getByRole('option', { name: 'Prochaines dates' }).click();
    await frame.locator('.card').first().waitFor();
    const code = page.getByRole('region', { name: 'Dans une page' }).locator('pre');
    expect(await code.textContent()).toMatch(
      /integrity="sha384-[^"]{64}"[\s\S]*<odus-agenda channel="[a-z-]+" view="next" lang="fr" limit="10">/,
    );
    await page.getByRole('checkbox', { name: 'Couleurs' }).click({ force: true });
    await page.getByLabel('Texte', { exact: true }).fill('#dddddd');
    await page.getByRole('button', { name: /^Prendre #/ }).click();
    expect(await page.getByRole('button', { name: /^Prendre #/ }).count()).toBe(0);
    const found: string[] = [];
    for (const width of [320, 1280])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        const wrong = await violations(page, '[role=tabpanel][data-state=active]');
        found.push(...wrong.map((one) => `${width} ${colorScheme}: ${one}`));
      }
    expect(found).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 1000 });
    await page.emulateMedia({ colorScheme: null });
  });

  it('copies what works on any site, then on those alone that the channel allows', async () => {
    const { page } = window;
    const [element, frame, list, calendar] = await Promise.all(
      ['Dans une page', 'Cadre (iframe)', 'Lien', 'Calendrier'].map((name) =>
        page.getByRole('region', { name }).locator('pre').innerText(),
      ),
    );
    const [, ics = ''] = /href="(http[^"]*\.ics[^"]*)"/.exec(calendar ?? '') ?? [];
    for (const address of [list ?? '', ics]) expect([address, (await fetch(address)).status]).toEqual([address, 200]);
    const allow = async (sites: string) => {
      await page.getByRole('tab', { name: 'Accès' }).click();
      await page.getByLabel('Un site par ligne').fill(sites);
      const saved = page.waitForResponse((response) => response.request().method() === 'PUT');
      await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
      expect((await saved).status()).toBe(200);
    };
    /** What the element and the frame are on the site of the webmaster. */
    const shown = async () => {
      const { page: visited } = await visit(`${frame}${element}`);
      await visited.waitForSelector('odus-agenda[data-state]', { state: 'attached' });
      const state = await visited.evaluate<string>(`document.querySelector('odus-agenda').dataset.state`);
      let framed = '';
      await eventually(async () => {
        framed = visited.frames()[1]?.url() ?? '';
        expect(framed).toMatch(/^(http|chrome-error):/);
      });
      await visited.context().close();
      return [state, framed.split(':')[0]];
    };
    expect(await shown()).toEqual(['ready', 'http']);
    await allow('https://www.mairie.example');
    expect(await shown()).toEqual(['error', 'chrome-error']);
    await allow(siteOfWebmaster());
    expect(await shown()).toEqual(['ready', 'http']);
  });
});
