const { figure, quantile } = require('../support/figure.cjs');
const { load } = require('../support/load.cjs');

const CHANNEL = 'agenda-de-l-office-de-tourisme';
const ROUNDS = 7;
const CALLS = 1_000_000;

/** A warm read of a channel with its counting, beside the same without, and what is written once a minute. */
async function reuse({ url, strapi }) {
  const counters = strapi.plugin('reuse').service('counters');
  await reads(`${url}/api/channels/${CHANNEL}/items?pageSize=25`, counters);
  await flushes(strapi, counters);
}

/** In pairs, now one first and now the other: whatever else the machine does weighs on both. */
async function reads(address, counters) {
  await (await fetch(address)).text();
  const { delivered } = counters;
  const measured = { counted: [], uncounted: [] };
  const measure = async (name) => {
    counters.delivered = name === 'counted' ? delivered : () => undefined;
    measured[name].push((await load(address)).perSecond);
  };
  for (let round = 0; round < ROUNDS; round += 1)
    for (const name of round % 2 ? ['counted', 'uncounted'] : ['uncounted', 'counted']) await measure(name);
  counters.delivered = delivered;
  const ratio = quantile(
    measured.counted.map((value, round) => value / measured.uncounted[round]),
    0.5,
  );
  const reference = quantile(measured.uncounted, 0.5);
  figure({
    name: `a warm read of a channel, counted, 8 connections, beside the same without counting (median of ${ROUNDS} pairs)`,
    ...{ value: reference * ratio, unit: 'requests/s', reference, bar: 'ratio >= 0.98', ok: ratio >= 0.98 },
  });
  counting(counters, reference);
}

/** The counting by itself, beside what a whole read takes. */
function counting(counters, perSecond) {
  const content = { channel: 'bench', isPublic: true, format: 'json', feed: 'bench', documents: [] };
  const started = performance.now();
  for (let call = 0; call < CALLS; call += 1) counters.delivered({ content, site: undefined, isUnchanged: false });
  const value = ((performance.now() - started) / CALLS) * 1000;
  const reference = 1_000_000 / perSecond;
  figure({
    name: 'counting one read, beside a whole warm read without it',
    ...{ value, unit: 'µs', reference, bar: 'ratio <= 0.02', ok: value / reference <= 0.02 },
  });
}

/** Every item of a large channel delivered in the meantime. */
async function flushes(strapi, counters) {
  const documents = (await strapi.db.connection('performances').distinct('document_id')).map((row) => row.document_id);
  const content = { channel: 'bench', isPublic: true, format: 'json', feed: 'bench', documents };
  const taken = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    counters.delivered({ content, site: undefined, isUnchanged: false });
    const started = performance.now();
    await counters.flush();
    taken.push(performance.now() - started);
  }
  figure({
    name: `counts of ${documents.length} delivered entries, as they are written once a minute`,
    ...{ value: quantile(taken, 0.5), unit: 'ms' },
  });
}

module.exports = { reuse };
