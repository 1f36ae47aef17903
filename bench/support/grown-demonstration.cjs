const { root } = require('./application.cjs');
const { PERFORMANCE, performances, templates } = require('./performances.cjs');
const { bulkInsert } = require(`${root}/dist/src/bulk-loading/bulk-insert.js`);
const { loadDemonstration } = require(`${root}/dist/src/demonstration/load.js`);

const MANY = 10_000;

/** Loads the demonstration and as many dates more as asked, and waits until channels have them; answers their documents. */
async function growDemonstration(strapi, { count = MANY, files } = {}) {
  await loadDemonstration(strapi, { files });
  await drain(strapi);
  return grow(strapi, performances(await publishable(strapi), count));
}

/** Dates that can be published again as they are: they have a venue. */
const publishable = async (strapi) => (await templates(strapi)).filter(({ venue }) => venue);

async function grow(strapi, entries) {
  const documentIds = await bulkInsert(strapi, PERFORMANCE, entries);
  const references = documentIds.map((documentId) => ({ uid: PERFORMANCE, documentId }));
  await strapi.plugin('channels').service('outbox').append('record', references);
  await drain(strapi);
  return documentIds;
}

const drain = (strapi) => strapi.plugin('channels').service('projector').drain();

module.exports = { grow, growDemonstration, publishable };
