import { logIn, openBrowser, withScreenshot, type Window } from './support/admin';
import { startApplication, type Application } from './support/application';
import { overflow, violations } from './support/looks';
import { eventually } from './support/eventually';

const PERSON = 'api::person.person';

let application: Application;
let browser: Window;
let headers: { Authorization: string; 'Content-Type': string };

beforeAll(async () => {
  application = await startApplication();
  browser = await openBrowser();
  await logIn(browser.page, application);
  const { email, password } = application.administrator;
  const session = await send<{ token: string }>('POST', '/admin/login', { email, password });
  headers = { Authorization: `Bearer ${session.token}`, 'Content-Type': 'application/json' };
});

it('shows what changed in an entry, gives a field back, and brings the entry back after its deletion', async () => {
  const { page } = browser;
  const [person] = (await read<{ documentId: string; biography: string }[]>(`${explorer()}?pageSize=1`)) ?? [];
  if (!person) throw new Error('The demonstration has persons');
  const copy = await send<{ documentId: string }>('POST', `${explorer()}/clone/${person.documentId}`, {
    displayName: 'Camille Essai',
    biography: 'Joue à Briançon depuis dix ans.',
  });
  await send('PUT', `${explorer()}/${copy.documentId}`, { biography: 'Joue à Guillestre depuis dix ans.' });
  await withScreenshot(page, 'history', async () => {
    await page.goto(`${application.url}/admin${explorer()}/${copy.documentId}`);
    await page.getByRole('link', { name: /historique/ }).click();
    await page.getByRole('heading', { name: 'De la version 1 à la version 2' }).waitFor();
    await eventually(async () => expect(await page.locator('del').allTextContents()).toEqual(['Briançon']));
    await eventually(async () => expect(await page.locator('ins').allTextContents()).toEqual(['Guillestre']));
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /^Reprendre l’ancienne valeur de/ }).click();
    await page.getByRole('button', { name: 'Confirmer' }).click();
    await page.getByRole('heading', { name: 'De la version 2 à la version 3' }).waitFor();
    // The form had been read before: it shows the value that came back.
    await page.goBack();
    await page.getByText('Joue à Briançon depuis dix ans.').waitFor();
    await page.goForward();
    await page.getByRole('heading', { name: 'De la version 2 à la version 3' }).waitFor();
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1440, height: 1000 });
    await send('DELETE', `${explorer()}/${copy.documentId}`);
    await page.goto(`${application.url}/admin/plugins/commons/history`);
    await page.getByRole('button', { name: 'Ramener « Camille Essai »' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ramener « Camille Essai »' }).click();
    await page.getByRole('button', { name: 'Confirmer' }).click();
    await page.getByText('« Camille Essai » est revenue, en brouillon.').waitFor();
  });
});

const explorer = () => `/content-manager/collection-types/${PERSON}`;

async function send<Data>(method: string, path: string, body?: object): Promise<Data> {
  const response = await fetch(`${application.url}${path}`, {
    method,
    headers: headers ?? { 'Content-Type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const answer = (await response.json()) as { data: Data };
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
  return answer.data;
}

async function read<Data>(path: string): Promise<Data> {
  const response = await fetch(`${application.url}${path}`, { headers });
  return ((await response.json()) as { results: Data }).results;
}
