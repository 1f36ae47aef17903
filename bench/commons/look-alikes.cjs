const { startApplication } = require('../support/application.cjs');
const { atMost, figure, quantile } = require('../support/figure.cjs');
const { VENUE, manyVenues } = require('./many-entries.cjs');

const ENTRIES = 10_000;
const ASKED = 300;
const PASSWORD = 'Briancon2027';

/** How long somebody who types a name among 10,000 waits, over HTTP, as the form asks. */
async function lookAlikes() {
  const { strapi, url, stop } = await startApplication();
  const names = await manyVenues(strapi, ENTRIES);
  await strapi.plugin('commons').service('scanning').scan();
  const authorization = `Bearer ${await administrator(strapi, url)}`;
  const [delays, own] = [[], []];
  let found = 0;
  for (let n = 0; n < ASKED; n += 1) {
    const name = names[(n * 33) % names.length];
    // Whole, half typed, and with a letter missing.
    const typed = [name, name.slice(0, Math.ceil(name.length * 0.6)), name.replace(/(.{6})./, '$1')][n % 3];
    const started = performance.now();
    const response = await fetch(`${url}/commons/duplicates/look-alikes`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ uid: VENUE, values: { name: typed } }),
    });
    const { data } = await response.json();
    delays.push(performance.now() - started);
    if (data.length > 0) found += 1;
    own.push(await ownSearch(url, authorization, typed));
  }
  atMost(1, {
    name: "look-alikes among 10,000 entries, p95, beside the search of Strapi's own list",
    value: quantile(delays, 0.95),
    unit: 'ms',
    reference: quantile(own, 0.95),
  });
  figure({ name: 'look-alikes among 10,000 entries, p50', value: quantile(delays, 0.5), unit: 'ms' });
  figure({ name: 'asked names with a look-alike', value: found / ASKED, unit: '' });
  await stop();
}

/** Milliseconds of a search by name in the list of venues of Strapi's content manager. */
async function ownSearch(url, authorization, typed) {
  const started = performance.now();
  const query = new URLSearchParams({ _q: typed, page: '1', pageSize: '10', sort: 'name:ASC' });
  const response = await fetch(`${url}/content-manager/collection-types/${VENUE}?${query}`, {
    headers: { authorization },
  });
  if (!response.ok) throw new Error(`The list answers ${response.status}`);
  await response.arrayBuffer();
  return performance.now() - started;
}

async function administrator(strapi, url) {
  const email = 'bench@odus.example';
  const role = await strapi.service('admin::role').getSuperAdmin();
  await strapi.service('admin::user').create({
    email,
    password: PASSWORD,
    firstname: 'Bench',
    lastname: 'Mark',
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
  const response = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  return (await response.json()).data.token;
}

module.exports = { lookAlikes };
