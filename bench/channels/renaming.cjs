const { atMost } = require('../support/figure.cjs');
const { ownReads, watched } = require('../support/own-reads.cjs');
const { PERFORMANCE } = require('../support/performances.cjs');
const { drain } = require('./publish.cjs');

const WANTED = 1000;

/** A venue of about 1,000 performances gets another name: when its items follow, and how long the server answers nobody. */
async function renaming({ strapi }) {
  const venues = await strapi.db
    .connection('channel_record_references')
    .where('target', 'like', 'api::venue.venue:%')
    .groupBy('target')
    .select('target')
    .count({ count: '*' });
  const [{ target, count }] = venues.sort(
    (one, other) => Math.abs(one.count - WANTED) - Math.abs(other.count - WANTED),
  );
  const [, documentId] = target.split('::')[1].split(':');
  const documents = strapi.documents('api::venue.venue');
  const { name } = await documents.findOne({ documentId });
  const { seconds, longestHoldMs } = await watched(async () => {
    await documents.update({ documentId, data: { name: `${name} bis` } });
    await documents.publish({ documentId });
    await drain(strapi);
  });
  const populate = ['production', 'venue', 'organisers', 'offers'];
  const own = await ownReads(strapi, PERFORMANCE, { populate, count: Number(count) });
  atMost(1, {
    name: `the ${count} items of a venue that is renamed follow, beside Strapi reading as many with four relations`,
    value: seconds,
    unit: 's',
    reference: own.seconds,
  });
  atMost(1, {
    name: 'meanwhile the server answers nobody for, beside these reads',
    value: longestHoldMs,
    unit: 'ms',
    reference: own.longestHoldMs,
  });
}

module.exports = { renaming };
