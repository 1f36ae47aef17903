const { root } = require('../support/application.cjs');
const { atMost, figure, timed } = require('../support/figure.cjs');
const { ownReads } = require('../support/own-reads.cjs');
const { PERFORMANCE } = require('../support/performances.cjs');
const { addChannels, drain } = require('./publish.cjs');

const COUNT = 10_000;

/** Everything again, for 20 channels of 10,000 performances; and one channel alone. */
async function rebuilding({ strapi }) {
  const { queueEverything } = require(`${root}/dist/src/plugins/channels/server/src/services/rebuild.js`);
  await addChannels(strapi, 18, 'refait');
  const { seconds } = await timed(async () => {
    await queueEverything(strapi);
    await drain(strapi);
  });
  const populate = ['production', 'venue', 'organisers', 'offers'];
  const own = await ownReads(strapi, PERFORMANCE, { populate, count: COUNT });
  atMost(1, {
    name: '10,000 performances in 20 channels are made again, beside Strapi reading them once with four relations',
    value: seconds,
    unit: 's',
    reference: own.seconds,
  });
  const channel = await strapi.db.query('plugin::channels.channel').findOne({ where: { slug: 'refait-0' } });
  const reference = { uid: 'plugin::channels.channel', documentId: channel.documentId };
  const one = await timed(async () => {
    await strapi.plugin('channels').service('outbox').append('channel', [reference]);
    await drain(strapi);
  });
  figure({ name: 'one channel of 10,000 performances is made again', value: one.seconds, unit: 's' });
}

module.exports = { rebuilding };
