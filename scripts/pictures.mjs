// `npm run pictures`: takes the pictures of the guide from the demonstration, on the built application, so that they stay true.
import './node-version.mjs';
import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import sharp from 'sharp';

process.chdir(path.resolve(import.meta.dirname, '..'));
const { loadedDemonstration } = createRequire(import.meta.url)('../tests/support/demonstration.cjs');

const FOLDER = path.join('docs', 'guide', 'images');
const SIZE = { width: 1100, height: 760 };
/** Few colours are enough for a screen, and make a small file. */
const PNG = { palette: true, colours: 64, compressionLevel: 9, effort: 10 };
const LISTS = '/admin/content-manager/collection-types';

/** By the name of its file: where a picture is taken, and what is done there first. */
const PICTURES = {
  accueil: (page) => open(page, '/admin/', 'Mes prochaines dates'),
  'ajouter-une-date': (page) => open(page, '/admin/plugins/commons/add-date', 'Publier'),
  calendrier: (page) => open(page, '/admin/plugins/calendar', 'Ajouter une date'),
  'page-publique': async (page) => {
    await open(page, `${LISTS}/api::venue.venue?_q=Théâtre du Briançonnais`, 'Filtres');
    await page
      .getByRole('gridcell', { name: /Théâtre du Briançonnais/ })
      .first()
      .click();
    await page.getByText('Voir la page publique').waitFor();
  },
  'elements-d-un-canal': async (page) => {
    await open(page, '/admin/plugins/channels', 'Créer un canal');
    await page.getByRole('link', { name: /agenda de l'office/i }).click();
    await page.getByRole('tab', { name: 'Éléments' }).click();
    await page
      .getByRole('button', { name: /^Descendre/ })
      .first()
      .waitFor();
  },
};

/** Whose screen is shown: the theatre's, and for channels the tourist office's. */
const reader = ({ members: [theatre, office] }, name) => (name === 'elements-d-un-canal' ? office : theatre);

if (!existsSync('dist/build/index.html')) {
  console.error('Build the application first: npm run build');
  process.exit(1);
}
const folder = mkdtempSync(path.join(tmpdir(), 'odus-pictures-'));
const demonstration = await loadedDemonstration();
const { url, stop } = await start(demonstration);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});
try {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, prepare] of Object.entries(PICTURES)) await take(name, prepare);
} finally {
  await browser.close();
  await stop();
  rmSync(folder, { recursive: true, force: true });
}

async function take(name, prepare) {
  const context = await browser.newContext({ locale: 'fr-FR', viewport: SIZE, colorScheme: 'light', baseURL: url });
  const page = await context.newPage();
  await logIn(page, reader(demonstration, name));
  await prepare(page);
  await page.waitForLoadState('networkidle');
  await sharp(await page.screenshot())
    .png(PNG)
    .toFile(path.join(FOLDER, `${name}.png`));
  await context.close();
  console.log(`${name}.png`);
}

async function logIn(page, { email, password }) {
  await page.goto('/admin/auth/login');
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.waitForURL((address) => !address.pathname.includes('/auth/'));
}

async function open(page, address, text) {
  await page.goto(address);
  await page.getByText(text).first().waitFor();
}

async function start({ file }) {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const databaseFile = path.join(folder, 'data.db');
  copyFileSync(file, databaseFile);
  const server = fork(path.join('scripts', 'start.cjs'), { env: settings(address, port, databaseFile) });
  const [answer] = await Promise.race([once(server, 'message'), once(server, 'exit')]);
  if (answer !== 'listening') throw new Error(`The application ended with code ${answer}`);
  return {
    url: address,
    async stop() {
      server.kill('SIGTERM');
      await once(server, 'exit');
    },
  };
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  return port;
}

function settings(address, port, databaseFile) {
  const secret = () => randomBytes(32).toString('base64url');
  return {
    ...{ PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', STRAPI_LOG_LEVEL: 'error' },
    ...{ HOST: '127.0.0.1', PORT: String(port), PUBLIC_URL: address },
    ...{ DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: databaseFile, STRAPI_TELEMETRY_DISABLED: 'true' },
    ...{ APP_KEYS: `${secret()},${secret()}`, ADMIN_JWT_SECRET: secret(), JWT_SECRET: secret() },
    ...{ API_TOKEN_SALT: secret(), TRANSFER_TOKEN_SALT: secret(), ENCRYPTION_KEY: secret() },
    ...{ STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'fr', ODUS_URI_BASE: 'https://odus.example' },
    ODUS_UID_DOMAIN: 'odus.example',
  };
}
