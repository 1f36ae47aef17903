const { figure, quantile } = require('../support/figure.cjs');

const PERFORMANCE = 'api::performance.performance';
const DATES = `/content-manager/collection-types/${PERFORMANCE}`;
const ROUNDS = 7;
const WARM_UP = 2;
const MAX_REQUESTS = 12;
const MAX_REQUEST_MS = 300;
/** Where a page is left for another one: it asks for nothing and shows next to nothing. */
const ELSEWHERE = '/me';

/** From the click to a screen that can be used, beside Strapi's own list of users; what its requests take. */
async function screens({ strapi, url, page }) {
  const all = await screensOf(strapi);
  const times = Object.fromEntries(all.map(({ name }) => [name, []]));
  const requests = [];
  // One after the other in each round: all of them meet the same machine.
  for (let round = -WARM_UP; round < ROUNDS; round += 1)
    for (const screen of all) {
      const opened = await open(page, url, screen);
      if (round < 0) continue;
      times[screen.name].push(opened.ms);
      requests.push(...opened.requests.map((request) => ({ ...request, screen: screen.name, round })));
    }
  const reference = quantile(times.users, 0.5);
  for (const { name, atMost } of all.slice(1)) {
    const value = quantile(times[name], 0.5);
    const bar = `ratio <= ${atMost}`;
    figure({
      name: `${name}, from click to usable`,
      value,
      unit: 'ms',
      reference,
      bar,
      ok: value / reference <= atMost,
    });
  }
  requestsOfForm(requests);
  slowestRequest(requests);
}

/** Strapi's list first. A screen is usable once what people came for can be clicked or typed in. */
async function screensOf(strapi) {
  const named = async (uid) => strapi.db.query(uid).findOne({ where: { publishedAt: { $notNull: true } } });
  const date = await strapi.db.query(PERFORMANCE).findOne({ where: { slug: 'bench-5000' } });
  const group = await named('api::event-group.event-group');
  const channel = await strapi.db.query('plugin::channels.channel').findOne({ where: {} });
  const future = `${DATES}?page=1&pageSize=20&sort=startDate:ASC&filters[$and][0][startDate][$gte]=2090-01-01`;
  return [
    {
      name: 'users',
      to: '/settings/users?pageSize=10&page=1&sort=firstname',
      usable: (page) => page.locator('tbody tr').first(),
    },
    { name: 'list', atMost: 1.3, to: future, usable: (page) => page.locator('tbody tr').first() },
    {
      name: 'calendar',
      atMost: 1.3,
      to: '/plugins/calendar',
      usable: (page) => page.locator('.fc-daygrid-day').first(),
    },
    {
      ...{ name: 'table', atMost: 1.3, to: `/plugins/commons/grids/season/${group.documentId}` },
      usable: (page) => page.locator('[data-cell]').first(),
    },
    {
      ...{ name: 'channel editor', atMost: 1.3, to: `/plugins/channels/${channel.documentId}` },
      usable: (page) => page.getByRole('tab').first(),
    },
    { name: 'home', atMost: 1.3, to: '/', usable: (page) => page.getByRole('link', { name: 'Ajouter une date' }) },
    {
      ...{ name: 'form', atMost: 2, to: `${DATES}/${date.documentId}` },
      usable: (page) => page.getByRole('button', { name: 'Enregistrer' }),
    },
  ];
}

/** Opens a screen as a link of the admin does: without loading the application again. */
async function open(page, url, { to, usable }) {
  await go(page, ELSEWHERE);
  await page.waitForLoadState('networkidle');
  const requests = [];
  const sent = (request) => {
    if (['fetch', 'xhr'].includes(request.resourceType())) requests.push(request);
  };
  page.on('request', sent);
  const started = performance.now();
  await go(page, to);
  await usable(page).waitFor();
  const ms = performance.now() - started;
  await page.waitForLoadState('networkidle');
  page.off('request', sent);
  return { ms, requests: requests.map((request) => ({ path: pathOf(request, url), ms: serverMs(request) })) };
}

const go = (page, to) =>
  page.evaluate((address) => {
    window.history.pushState({}, '', `/admin${address}`);
    window.dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  }, to);

const pathOf = (request, url) => `${request.method()} ${request.url().replace(url, '').replace(/\?.*/, '')}`;

/** From the first byte sent to the last one received. */
const serverMs = (request) => {
  const { requestStart, responseEnd } = request.timing();
  return Math.max(0, responseEnd - requestStart);
};

function requestsOfForm(requests) {
  const ofForm = requests.filter(({ screen }) => screen === 'form');
  const counts = Array.from({ length: ROUNDS }, (_, round) => ofForm.filter((one) => one.round === round).length);
  const value = Math.max(...counts);
  figure({
    name: 'requests that the form sends',
    value,
    unit: 'requests',
    bar: `<= ${MAX_REQUESTS}`,
    ok: value <= MAX_REQUESTS,
  });
}

/** Each request by its median: one that met the collection of garbage is not a slow route. */
function slowestRequest(requests) {
  const byPath = new Map();
  for (const { screen, path, ms } of requests)
    byPath.set(`${screen}: ${path}`, [...(byPath.get(`${screen}: ${path}`) ?? []), ms]);
  const medians = [...byPath].map(([path, ms]) => [path, quantile(ms, 0.5)]).sort(([, one], [, other]) => other - one);
  for (const [path, value] of medians.slice(0, 5)) {
    const bar = `<= ${MAX_REQUEST_MS}`;
    figure({ name: `slow request, ${path}`, value, unit: 'ms', bar, ok: value <= MAX_REQUEST_MS });
  }
}

module.exports = { screens };
