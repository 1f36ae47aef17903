// How quickly 10,000 performances load and reach two channels of three languages, and how those answer beside Strapi's
// own route for the same content.
const { startApplication, root } = require('./support/application.cjs');
const { figure, timed } = require('./support/figure.cjs');
const { load } = require('./support/load.cjs');
const { PERFORMANCE, performances, templates } = require('./support/performances.cjs');
const { bulkInsert } = require(`${root}/dist/src/documents/bulk-insert.js`);
const { loadDemonstration } = require(`${root}/dist/src/demonstration/load.js`);

const COUNT = 10_000;
const SAMPLE = 50;
const CHANNEL = 'agenda-de-l-office-de-tourisme';
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

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});

async function main() {
  const { strapi, url, stop } = await startApplication();
  const today = new Date().toISOString().slice(0, 10);
  const loaded = await timed(() => loadDemonstration(strapi));
  figure({ name: 'the demonstration loads, through the Document Service', value: loaded.seconds, unit: 's' });
  const rows = await templates(strapi);

  const oneByOne = await timed(() => throughTheDocumentService(strapi, rows[0]));
  const bulk = await timed(() => bulkInsert(strapi, PERFORMANCE, performances(rows, COUNT, today)));
  figure({
    name: '10,000 performances load in bulk, beside the Document Service',
    value: bulk.seconds,
    unit: 's',
    reference: (oneByOne.seconds / SAMPLE) * COUNT,
    bar: '<= 20',
    ok: bulk.seconds <= 20,
  });

  const outbox = strapi.plugin('channels').service('outbox');
  const projector = strapi.plugin('channels').service('projector');
  await outbox.append(
    'record',
    bulk.answer.map((documentId) => ({ uid: PERFORMANCE, documentId })),
  );
  const projected = await timed(() => projector.drain());
  figure({
    name: '10,000 performances reach two channels in three languages',
    value: projected.seconds,
    unit: 's',
    reference: bulk.seconds,
  });

  const published = await timed(() => changeAndWait(strapi, bulk.answer[0]));
  figure({
    name: 'a published change is in the feeds',
    value: published.seconds * 1000,
    unit: 'ms',
    bar: '<= 5000',
    ok: published.seconds <= 5,
  });

  const headers = { authorization: `Bearer ${await readOnlyToken(strapi)}` };
  const rest = (pageSize) =>
    load(`${url}/api/performances?sort=startsAt&pagination[pageSize]=${pageSize}&${POPULATE}`, headers);
  const items = (pageSize) => load(`${url}/api/channels/${CHANNEL}/items?pageSize=${pageSize}`);
  for (const pageSize of [25, 100]) {
    const reference = await rest(pageSize);
    const answer = await items(pageSize);
    figure({
      name: `a page of ${pageSize} items, beside /api/performances`,
      value: answer.perSecond,
      unit: 'requests/s',
      reference: reference.perSecond,
      bar: 'ratio >= 1',
      ok: answer.perSecond >= reference.perSecond,
    });
    figure({
      name: `99 of 100 pages of ${pageSize} items answer within`,
      value: answer.p99,
      unit: 'ms',
      reference: reference.p99,
    });
  }
  for (const [name, path] of [
    ['a page of 500 items', `${CHANNEL}/items?pageSize=500`],
    ['500 nodes of linked data', `${CHANNEL}.jsonld`],
    ['a calendar of 5,000 events', `${CHANNEL}.ics`],
  ]) {
    await fetch(`${url}/api/channels/${path}`).then((response) => response.arrayBuffer());
    const { seconds, answer } = await timed(() =>
      fetch(`${url}/api/channels/${path}`).then((response) => response.arrayBuffer()),
    );
    figure({ name, value: seconds * 1000, unit: `ms (${Math.round(answer.byteLength / 1000)} kB)` });
  }
  await stop();
  process.exit();
}

/** What an import that writes like a person would take. */
async function throughTheDocumentService(strapi, row) {
  for (let n = 0; n < SAMPLE; n += 1) {
    const data = {
      production: row.production.documentId,
      venue: row.venue.documentId,
      organisers: row.organisers.map(({ documentId }) => documentId),
      steward: row.steward.documentId,
      startDate: new Date(Date.UTC(2031, 0, 1 + n)).toISOString().slice(0, 10),
      startTime: '20:30',
    };
    await strapi.documents(PERFORMANCE).create({ data, status: 'published' });
  }
}

async function changeAndWait(strapi, documentId) {
  const documents = strapi.documents(PERFORMANCE);
  await documents.update({ documentId, data: { capacity: 321 } });
  await documents.publish({ documentId });
  await strapi.plugin('channels').service('projector').drain();
}

async function readOnlyToken(strapi) {
  const { accessKey } = await strapi
    .service('admin::api-token-content-api')
    .create({ kind: 'content-api', name: 'bench', type: 'read-only', lifespan: null });
  return accessKey;
}
