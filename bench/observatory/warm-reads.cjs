const { figure } = require('../support/figure.cjs');
const { load } = require('../support/load.cjs');

const CHANNEL = 'agenda-de-l-office-de-tourisme';

/** A table that is known, beside a page of a channel that is known and weighs about as much. */
async function warmReads({ url }) {
  const table = `${url}/api/observatory/indicators/dates?by=discipline,month`;
  const { length } = await (await fetch(table)).text();
  const page = `${url}/api/channels/${CHANNEL}/items?pageSize=${Math.max(1, Math.round(length / 2500))}`;
  await (await fetch(page)).text();
  const [value, reference] = [(await load(table)).perSecond, (await load(page)).perSecond];
  figure({
    name: 'a table, warm, 8 connections, beside a warm page of a channel',
    ...{ value, unit: 'requests/s', reference },
    bar: 'ratio >= 0.8',
    ok: value / reference >= 0.8,
  });
}

module.exports = { warmReads };
