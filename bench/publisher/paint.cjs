const { setTimeout: wait } = require('node:timers/promises');
const { chromium } = require('playwright-core');
const { figure, quantile } = require('../support/figure.cjs');
const { text } = require('../support/read.cjs');

const ROUNDS = 3;
const PAINT_S = 2.5;
const TELEPHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, locale: 'fr-FR' };
/** "Fast 4G" of Chromium's own tools, in bytes a second. */
const FOURTH_GENERATION = { offline: false, latency: 165, downloadThroughput: 1_012_500, uploadThroughput: 168_750 };
const SLOWER = 4;
/** How far and how fast it is read: what is below the fold is loaded on the way. */
const SCREENS = 12;
const SCREEN_MS = 300;

/** How soon the largest thing of each kind of page is painted on a telephone, and how much moves until its end was read. */
async function paint({ url }) {
  const [, entry] = /href="[^"]*(\/fr\/performance\/[^"]+)"/.exec(await text(`${url}/fr/agenda`));
  const pages = { home: '/fr', list: '/fr/agenda', month: '/fr/agenda?view=month', map: '/fr/agenda?view=map', entry };
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'],
  });
  try {
    for (const [name, address] of Object.entries(pages)) await paintOf(browser, name, `${url}${address}`);
  } finally {
    await browser.close();
  }
}

async function paintOf(browser, name, address) {
  await text(address);
  const visits = [];
  for (let round = 0; round < ROUNDS; round += 1) visits.push(await visit(browser, address));
  const of = (what) => visits.map((one) => one[what]);
  const paintS = quantile(of('paintS'), 0.5);
  figure({
    name: `largest paint of ${name}, 4G and a processor ${SLOWER} times slower (${visits[0].element})`,
    ...{ value: paintS, unit: 's', bar: `<= ${PAINT_S}`, ok: paintS <= PAINT_S },
  });
  const shift = Math.max(...of('shift'));
  figure({ name: `layout shift of ${name}`, value: shift, unit: 'CLS', bar: '0', ok: shift === 0 });
  figure({ name: `pictures of ${name}`, value: Math.max(...of('picturesKb')), unit: 'kB' });
}

/** A first visit: nothing is kept from another one. */
async function visit(browser, address) {
  const context = await browser.newContext(TELEPHONE);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', FOURTH_GENERATION);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.addInitScript(observe);
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.waitForFunction(() => globalThis.largest !== undefined);
    const { startTime, element } = await page.evaluate(() => globalThis.largest);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    for (let screen = 0; screen < SCREENS; screen += 1) {
      await page.evaluate(() => globalThis.scrollBy(0, globalThis.innerHeight));
      await wait(SCREEN_MS);
    }
    const { shift, pictureBytes } = await page.evaluate(() => ({
      shift: globalThis.shift,
      pictureBytes: performance
        .getEntriesByType('resource')
        .filter(({ initiatorType }) => initiatorType === 'img')
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    }));
    return { paintS: startTime / 1000, element, shift, picturesKb: pictureBytes / 1000 };
  } finally {
    await context.close();
  }
}

/** Runs in the page, before anything of it. */
function observe() {
  globalThis.shift = 0;
  new PerformanceObserver((list) => {
    for (const { startTime, element } of list.getEntries()) {
      const { tagName = '', className = '' } = element ?? {};
      globalThis.largest = { startTime, element: `${tagName.toLowerCase()} ${String(className)}`.trim() };
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
}

module.exports = { paint };
