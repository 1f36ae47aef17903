const { readFileSync } = require('node:fs');
const path = require('node:path');
const { root } = require('../support/application.cjs');
const { atMost, figure, quantile } = require('../support/figure.cjs');
const { PERFORMANCE } = require('../support/performances.cjs');
const { milliseconds, restPage } = require('../support/rest-page.cjs');
const { changeAndPublish, drain } = require('../channels/publish.cjs');
const { searchTextOf } = require(`${root}/dist/src/plugins/channels/server/src/domain/search/search-text.js`);

const QUESTIONS = path.join(root, 'tests', 'fixtures', 'search', 'questions.tsv');
/** What most dates answer. */
const FREQUENT = ['concert', 'theatre', 'briancon', 'musique eglise', 'spectacle', 'concerto', 'jazz', 'salle'];
const PAGE_SIZE = 25;
const CHANGES = 20;

/** Questions that nobody asked before, each beside a page with its relations as Strapi itself reads it. */
async function search({ strapi, url }, channel) {
  const address = `${url}/api/channels/${channel}/items?pageSize=${PAGE_SIZE}&q=`;
  const page = await restPage({ strapi, url }, PAGE_SIZE);
  // A process reads the words of all records once.
  const first = await milliseconds(`${address}premier`);
  figure({ name: 'the first search of a process, 10,000 performances', value: first, unit: 'ms' });
  await milliseconds(page.address, page.headers);
  const [searches, reads] = [[], []];
  for (const question of [...questions(), ...FREQUENT]) {
    searches.push(await milliseconds(address + encodeURIComponent(question)));
    reads.push(await milliseconds(page.address, page.headers));
  }
  for (const share of [0.5, 0.95]) {
    const [value, reference] = [quantile(searches, share), quantile(reads, share)];
    const name = `a search never asked before, p${share * 100}, beside a page that Strapi reads with its relations`;
    atMost(1, { name, value, unit: 'ms', reference });
  }
  await afterChanges(strapi, address, page);
}

/** The first search after each of some changes; and what finding the words of a record takes of its publication. */
async function afterChanges(strapi, address, page) {
  const changed = await strapi.db.query(PERFORMANCE).findMany({
    where: { publishedAt: { $notNull: true }, slug: { $startsWith: 'bench-' } },
    select: ['documentId'],
    limit: CHANGES,
  });
  const [searches, reads, publications] = [[], [], []];
  for (const [n, { documentId }] of changed.entries()) {
    const started = performance.now();
    await changeAndPublish(strapi, documentId);
    await drain(strapi);
    publications.push(performance.now() - started);
    searches.push(await milliseconds(`${address}misantrope%20${n}`));
    reads.push(await milliseconds(page.address, page.headers));
  }
  atMost(1, {
    name: 'the first search after a change, p95, beside the same page',
    value: quantile(searches, 0.95),
    unit: 'ms',
    reference: quantile(reads, 0.95),
  });
  atMost(0.05, {
    name: 'finding the words of a record, beside its publication',
    value: await millisecondsOfWords(strapi),
    unit: 'ms',
    reference: quantile(publications, 0.5),
  });
}

async function millisecondsOfWords(strapi) {
  const sources = strapi.plugin('channels').service('sources');
  const source = sources.ofType(PERFORMANCE);
  const fields = await sources.fields(source);
  const page = await strapi.plugin('channels').service('record-store').page(PERFORMANCE, 0, 500);
  // What nobody may see has none.
  const records = page.filter(({ data }) => data !== null);
  const started = performance.now();
  for (const { data } of records) searchTextOf(data, fields);
  return (performance.now() - started) / records.length;
}

const questions = () =>
  readFileSync(QUESTIONS, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t')[1]);

module.exports = { search };
