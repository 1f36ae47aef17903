import { logInAs, openBrowser, withScreenshot, type Window } from './support/admin';
import { startApplication, type Account, type Application } from './support/application';
import { eventually } from './support/eventually';
import { overflow, violations } from './support/looks';
import { photograph } from './support/photograph';

const VENUE = 'api::venue.venue';
const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

let application: Application;
/** Answers for the theatre. */
let camille: Window;
let documentId: string;

beforeAll(async () => {
  application = await startApplication();
  camille = await openBrowser();
  await logInAs(camille.page, application.url, application.members[0] as Account);
});

const form = (locale: string) =>
  `${application.url}/admin/content-manager/collection-types/${VENUE}/${documentId}?plugins[i18n][locale]=${locale}`;

it('a member writes their venue in English, beside the French text, and publishes it', async () => {
  const { page } = camille;
  let slug = '';
  await withScreenshot(page, 'translate', async () => {
    await page.setViewportSize(DESKTOP);
    await page.goto(`${application.url}/admin/content-manager/collection-types/${VENUE}?_q=Théâtre du Briançonnais`);
    await page
      .getByRole('gridcell', { name: /Théâtre du Briançonnais/ })
      .first()
      .click();
    await page.getByText('Votre structure en répond.').waitFor();
    documentId = new URL(page.url()).pathname.split('/').at(-1) ?? '';

    await page.goto(form('en'));
    await page.getByText('Commun à toutes les langues').first().waitFor();
    const name = page.getByRole('textbox', { name: /^Nom\b/ }).first();
    // The demonstration has begun its English texts.
    await eventually(async () => expect(await name.inputValue()).toBe('Théâtre du Briançonnais'));
    await page.getByText('En français').first().waitFor();
    await page.getByText('Théâtre du Briançonnais', { exact: true }).first().waitFor();
    const capacity = page.locator('input[name="capacity"]');
    await eventually(async () => expect(await capacity.isDisabled()).toBe(true));
    await eventually(async () =>
      expect(await page.getByRole('button', { name: 'Publier plusieurs langues' }).count()).toBe(0),
    );
    expect(await violations(page)).toEqual([]);
    await photograph(page, 'translate-1280', { fullPage: true });
    await page.setViewportSize(PHONE);
    expect(await overflow(page)).toBe(0);
    await photograph(page, 'translate-390', { fullPage: true });
    await page.setViewportSize(DESKTOP);

    await name.fill('Briançon Theatre');
    const answered = page.waitForResponse((response) => response.url().includes('/actions/publish'));
    await page.getByRole('button', { name: 'Publier', exact: true }).click();
    const answer = await answered;
    expect(answer.status()).toBe(200);
    slug = ((await answer.json()) as { data: { slug: string } }).data.slug;
    await page.getByText('Anglais : publié').waitFor();
  });
  await eventually(async () => {
    const response = await fetch(`${application.url}/en/venue/${slug}`);
    expect(await response.text()).toContain('Briançon Theatre');
  });
});

it('filling from another language takes its texts, and the page stays', async () => {
  const { page } = camille;
  await withScreenshot(page, 'fill-from-another-language', async () => {
    await page.goto(form('it'));
    await page.getByText('Commun à toutes les langues').first().waitFor();
    await page.getByRole('button', { name: "Remplir à partir d'une autre langue" }).click();
    await page.getByRole('combobox', { name: 'Langue' }).click();
    await page.getByRole('option', { name: /Fran|French/ }).click();
    await page.getByRole('button', { name: /Oui, remplir/ }).click();
    const name = page.getByRole('textbox', { name: /^Nom\b/ }).first();
    await eventually(async () => expect(await name.inputValue()).toContain('Théâtre du Briançonnais'));
    expect(await page.locator('input[name="capacity"]').isDisabled()).toBe(true);
  });
});

it('an hour is read as it is typed, and one that cannot be read is an error beside its field', async () => {
  const { page } = camille;
  await withScreenshot(page, 'typed-hour', async () => {
    await page.goto(`${application.url}/admin/content-manager/collection-types/api::performance.performance/create`);
    const time = page.getByRole('combobox', { name: 'Heure', exact: true });
    await time.waitFor();
    for (const [typed, shown] of [
      ['21h', '21:00'],
      ['20h45', '20:45'],
      ['2045', '20:45'],
    ]) {
      await time.fill(typed ?? '');
      await time.press('Tab');
      await eventually(async () => expect(await time.inputValue()).toBe(shown));
    }
    await time.fill('tard');
    await time.press('Tab');
    await page.getByText('« tard » n’est pas une heure.').waitFor();
    await eventually(async () => expect(await time.inputValue()).toBe('tard'));
    expect(await violations(page)).toEqual([]);
    await photograph(page, 'typed-hour-1280');
  });
});
