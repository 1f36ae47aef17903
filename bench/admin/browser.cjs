const { chromium } = require('playwright-core');

const EMAIL = 'bench@odus.example';
const PASSWORD = 'Briancon2027';

/** Somebody who may open every screen that is measured, Strapi's list of users too. */
async function newMember(strapi) {
  const role = await strapi.service('admin::role').getSuperAdmin();
  await strapi.service('admin::user').create({
    ...{ email: EMAIL, password: PASSWORD, firstname: 'Banc', lastname: 'Essai' },
    ...{ isActive: true, registrationToken: null, preferedLanguage: 'fr', roles: [role.id] },
  });
  return { email: EMAIL, password: PASSWORD };
}

/** A page of a French browser in which this account has entered. */
async function openAdmin(url, { email, password }) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
  });
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(300_000);
  const page = await context.newPage();
  await page.goto(`${url}/admin/auth/login`);
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.waitForURL((address) => !address.pathname.includes('/auth/'));
  return page;
}

module.exports = { newMember, openAdmin };
