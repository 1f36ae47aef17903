const { figure } = require('../support/figure.cjs');

const MAX_WAIT_MS = 50;
const ROWS = 100;
const TEXT = 'plein 12 euros';

/** The longest time for which a key waits to be seen, in a table of 100 rows and in the form of a date. */
async function typing({ strapi, url, page }) {
  const group = await strapi.db
    .query('api::event-group.event-group')
    .findOne({ where: { publishedAt: { $notNull: true } } });
  await page.goto(`${url}/admin/plugins/commons/grids/season/${group.documentId}`);
  await page.locator('[data-cell]').first().waitFor();
  await page.getByRole('button', { name: 'Coller un tableau' }).click();
  const lines = Array.from({ length: ROWS }, (_, n) => `Boule et Bascule\t${(n % 28) + 1}/03/2090\t20h30`);
  await page.getByRole('dialog').getByRole('textbox').fill(lines.join('\n'));
  await page.getByRole('dialog').getByRole('button', { name: 'Mettre dans le tableau' }).click();
  await page.waitForLoadState('networkidle');
  await wait('in a table of 100 rows', page, page.locator('[data-cell$=" price"]').nth(50));
  const date = await strapi.db.query('api::performance.performance').findOne({ where: { slug: 'bench-5000' } });
  await page.goto(`${url}/admin/content-manager/collection-types/api::performance.performance/${date.documentId}`);
  await page.getByRole('button', { name: 'Enregistrer' }).waitFor();
  await page.waitForLoadState('networkidle');
  await wait('in the form of a date', page, page.getByRole('combobox', { name: 'Heure', exact: true }));
}

/** Keys as fast as people who type well; each waits until the frame after it is drawn. */
async function wait(where, page, field) {
  await field.click();
  await page.evaluate(() => {
    window.waits = [];
    document.addEventListener(
      'keydown',
      () => {
        const pressed = performance.now();
        requestAnimationFrame(() => setTimeout(() => window.waits.push(performance.now() - pressed)));
      },
      true,
    );
  });
  await field.pressSequentially(TEXT, { delay: 120 });
  await page.waitForTimeout(500);
  const value = Math.max(...(await page.evaluate(() => window.waits)));
  figure({
    name: `longest wait of a key, ${where}`,
    value,
    unit: 'ms',
    bar: `<= ${MAX_WAIT_MS}`,
    ok: value <= MAX_WAIT_MS,
  });
}

module.exports = { typing };
