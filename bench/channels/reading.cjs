const { figure, quantile } = require('../support/figure.cjs');
const { load } = require('../support/load.cjs');
const { startBareServer } = require('../support/bare-server.cjs');
const { changeAndPublish, settle } = require('./publish.cjs');

const POPULATE = [
  'production.disciplines',
  'production.genres',
  'production.companies',
  'production.form',
  'venue.kinds',
  'venue.address.commune',
  'space',
  'organisers',
  'eventGroups',
  'offers.category',
  'booking',
  'accessServices',
]
  .map((path, n) => `populate[${n}]=${path}`)
  .join('&');
const CHANGES = 60;

/** 100 items that are known, beside Strapi's own route and beside Node alone; and the first read after a change. */
async function reading({ strapi, url }, channel, documentIds) {
  const address = `${url}/api/channels/${channel}/items?pageSize=100`;
  const first = await fetch(address, { headers: { 'accept-encoding': 'identity' } });
  const bare = await startBareServer(Buffer.from(await first.arrayBuffer()));
  const headers = { authorization: `Bearer ${await readOnlyToken(strapi)}` };
  const items = await load(address);
  const rest = await load(`${url}/api/performances?sort=startsAt&pagination[pageSize]=100&${POPULATE}`, headers);
  compare('100 items with relations, beside /api/performances', items, rest, 100);
  compare('100 items with relations, beside Node alone', items, await load(bare.url), 1 / 3);
  // Taken late: a date that ends meanwhile leaves the page.
  const tag = (await fetch(address, { headers: { 'accept-encoding': 'identity' } })).headers.get('etag');
  const known = await load(address, { 'if-none-match': tag }, 304);
  compare('the same, 304, beside Node alone', known, await load(bare.url, { 'if-none-match': '"same"' }, 304), 1 / 3);
  bare.stop();
  const delays = [];
  for (let n = 0; n < CHANGES; n += 1) {
    await changeAndPublish(strapi, documentIds[n * 7]);
    await settle(strapi);
    const started = performance.now();
    await fetch(address).then((response) => response.arrayBuffer());
    delays.push(performance.now() - started);
  }
  const p95 = quantile(delays, 0.95);
  figure({ name: 'first read after a change, p95', value: p95, unit: 'ms', bar: '<= 60', ok: p95 <= 60 });
}

function compare(name, { perSecond }, reference, least) {
  figure({
    name,
    value: perSecond,
    unit: 'requests/s',
    reference: reference.perSecond,
    bar: `ratio >= ${Number(least.toPrecision(3))}`,
    ok: perSecond / reference.perSecond >= least,
  });
}

async function readOnlyToken(strapi) {
  const { accessKey } = await strapi
    .service('admin::api-token-content-api')
    .create({ kind: 'content-api', name: 'bench', type: 'read-only', lifespan: null });
  return accessKey;
}

module.exports = { reading };
