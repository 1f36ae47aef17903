const { figure, quantile } = require('../support/figure.cjs');

const INDICATORS = ['dates', 'productions', 'seats', 'free', 'median-price', 'venue-days'];
const CROSSINGS = [
  'commune,month',
  'discipline,season',
  'genre,week',
  'venue,weekday',
  'price,access',
  'audience,hour',
];
const ROUNDS = 4;
const FIRST_DAY = Date.UTC(2090, 0, 1);
const DAY_MS = 86_400_000;
const LIMIT_MS = 150;

/** Indicators crossed by two dimensions, from a day that makes each table new, beside one count of the same rows. */
async function crossings({ url, strapi }) {
  const base = `${url}/api/observatory/indicators`;
  // What is read once by a process is read already.
  await milliseconds(() => fetched(`${base}/dates?by=commune,month&disciplines=music`));
  await milliseconds(() => fetched(`${base}/evenings-without?by=commune,month`));
  const [tables, counts] = [[], []];
  let day = 0;
  for (let round = 0; round < ROUNDS; round += 1)
    for (const indicator of INDICATORS)
      for (const by of CROSSINGS) {
        const from = new Date(FIRST_DAY + (day += 1) * DAY_MS);
        const query = `by=${by}&from=${from.toISOString().slice(0, 10)}`;
        tables.push(await milliseconds(() => fetched(`${base}/${indicator}?${query}`)));
        counts.push(await milliseconds(() => countFrom(strapi, from)));
      }
  const [value, reference] = [quantile(tables, 0.95), quantile(counts, 0.95)];
  figure({
    name: 'an indicator crossed by two dimensions, never asked before, p95, beside one count(*) of the same rows',
    ...{ value, unit: 'ms', reference },
    bar: `<= ${LIMIT_MS} ms or ratio <= 5`,
    ok: value <= LIMIT_MS || value / reference <= 5,
  });
  figure({
    name: 'evenings without anything, by commune and month, first asked',
    value: await milliseconds(() => fetched(`${base}/evenings-without?by=commune,month&disciplines=theatre`)),
    unit: 'ms',
  });
}

const countFrom = (strapi, from) =>
  strapi.db
    .connection('channel_records')
    .where({ target_uid: 'api::performance.performance' })
    .andWhere('ends_at', '>', from.getTime())
    .count('*');

async function fetched(address) {
  const response = await fetch(address);
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
}

async function milliseconds(action) {
  const begun = performance.now();
  await action();
  return performance.now() - begun;
}

module.exports = { crossings };
