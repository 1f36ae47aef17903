// A month of 1,000 dates: what the server takes to answer it, and Chromium to show it, in the built admin.
const { execFileSync, fork } = require('node:child_process');
const { randomBytes } = require('node:crypto');
const { existsSync, mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { chromium } = require('playwright-core');
const { root } = require('../support/application.cjs');
const { figure, quantile } = require('../support/figure.cjs');

const PORT = 14_000 + (process.pid % 1000);
const URL = `http://127.0.0.1:${PORT}`;
const TIMES = 5;
const BAR_MS = 1500;
/** The month that the calendar opens on. */
const MONTH = new Date().toISOString().slice(0, 7);
const LINK = 'a[href$="/plugins/calendar"]';

/** @throws Error when the admin is not built. */
async function calendar() {
  if (!existsSync(path.join(root, 'dist/build/index.html'))) throw new Error('Build the admin first: npm run build');
  const folder = mkdtempSync(path.join(tmpdir(), 'odus-bench-'));
  const env = settings(path.join(folder, 'bench.db'));
  const administrator = JSON.parse(
    execFileSync(process.execPath, [path.join(__dirname, 'calendar-month.cjs'), MONTH], {
      env,
      maxBuffer: 1e8,
    }).toString(),
  );
  const server = fork(path.join(root, 'scripts/start.cjs'), { cwd: root, env, execArgv: [] });
  await new Promise((resolve) => server.once('message', resolve));
  try {
    await measure(administrator);
  } finally {
    server.kill('SIGTERM');
    await new Promise((resolve) => server.once('exit', resolve));
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure({ email, password, count }) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1280, height: 1000 } });
  const page = await context.newPage();
  const answers = [];
  page.on('requestfinished', async (request) => {
    if (!request.url().includes('/commons/dates?')) return;
    const { responseStart, requestStart } = request.timing();
    answers.push(responseStart - requestStart);
  });
  await page.goto(`${URL}/admin/auth/login`);
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL((address) => !address.pathname.includes('/auth/'));
  const shown = [];
  for (let time = 0; time < TIMES; time += 1) {
    await page.goto(`${URL}/admin/`);
    shown.push(await open(page));
  }
  await browser.close();
  const [first] = shown;
  figure({ name: 'dates of the month', value: count, unit: 'dates' });
  figure({ name: 'the server answers the month', value: quantile(answers, 0.5), unit: 'ms' });
  figure({
    name: 'the calendar of a month is shown, first time',
    value: first,
    unit: 'ms',
    bar: BAR_MS,
    ok: first < BAR_MS,
  });
  const again = quantile(shown.slice(1), 0.5);
  figure({
    name: 'the calendar of a month is shown, again',
    value: again,
    unit: 'ms',
    bar: BAR_MS,
    ok: again < BAR_MS,
  });
}

/** Milliseconds from the click on the menu to the events of the month being drawn. */
async function open(page) {
  await page.locator(LINK).first().waitFor();
  return page.evaluate(`new Promise((resolve) => {
    const started = performance.now();
    document.querySelector('${LINK}').click();
    const look = () => {
      const isShown = document.querySelectorAll('.fc-event').length >= 100;
      requestAnimationFrame(isShown ? () => resolve(performance.now() - started) : look);
    };
    look();
  })`);
}

function settings(databaseFile) {
  const secret = () => randomBytes(16).toString('hex');
  return {
    ...{
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(PORT),
    },
    ...{ PUBLIC_URL: URL, DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: databaseFile, APP_KEYS: secret() },
    ...{ ADMIN_JWT_SECRET: secret(), JWT_SECRET: secret(), API_TOKEN_SALT: secret(), TRANSFER_TOKEN_SALT: secret() },
    ...{ ENCRYPTION_KEY: secret(), STRAPI_LOG_LEVEL: 'error', STRAPI_TELEMETRY_DISABLED: 'true' },
    STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'fr',
  };
}

module.exports = { calendar };
