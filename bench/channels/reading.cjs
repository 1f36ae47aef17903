const { figure, quantile } = require('../support/figure.cjs');
const { load } = require('../support/load.cjs');
const { startBareServer } = require('../support/bare-server.cjs');
const { milliseconds, restPage } = require('../support/rest-page.cjs');
const { changeAndPublish, drain } = require('./publish.cjs');

/** The page as Strapi itself gives it with no more than this. */
const FOUR_RELATIONS = ['production', 'venue', 'organisers', 'offers']
  .map((name, n) => `populate[${n}]=${name}`)
  .join('&');
const CHANGES = 60;

/** 100 items that are known, beside Strapi's own route and beside Node alone; and the first read after a change. */
async function reading({ strapi, url }, channel, documentIds) {
  const address = `${url}/api/channels/${channel}/items?pageSize=100`;
  const first = await fetch(address, { headers: { 'accept-encoding': 'identity' } });
  const bare = await startBareServer(Buffer.from(await first.arrayBuffer()));
  const page = await restPage({ strapi, url }, 100);
  const { headers } = page;
  const items = await load(address);
  const rest = await load(page.address, headers);
  compare('100 items with relations, beside /api/performances', items, rest, 100);
  compare('100 items with relations, beside Node alone', items, await load(bare.url), 0.85);
  // Taken late: a date that ends meanwhile leaves the page.
  const tag = (await fetch(address, { headers: { 'accept-encoding': 'identity' } })).headers.get('etag');
  const known = await load(address, { 'if-none-match': tag }, 304);
  compare('the same, 304, beside Node alone', known, await load(bare.url, { 'if-none-match': '"same"' }, 304), 0.85);
  bare.stop();
  await firstReads(
    strapi,
    address,
    { url: `${url}/api/performances?sort=startsAt&pagination[pageSize]=100&${FOUR_RELATIONS}`, headers },
    documentIds,
  );
}

/** The first read after each of some changes, each beside one of Strapi's own reads of the same page. */
async function firstReads(strapi, address, own, documentIds) {
  const [ours, theirs] = [[], []];
  for (let n = 0; n < CHANGES; n += 1) {
    await changeAndPublish(strapi, documentIds[n * 7]);
    await drain(strapi);
    ours.push(await milliseconds(address));
    theirs.push(await milliseconds(own.url, own.headers));
  }
  const [value, reference] = [quantile(ours, 0.95), quantile(theirs, 0.95)];
  figure({
    name: "first read after a change, p95, beside Strapi's own read with four relations",
    value,
    unit: 'ms',
    reference,
    bar: 'ratio <= 0.25',
    ok: value / reference <= 0.25,
  });
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

module.exports = { reading };
