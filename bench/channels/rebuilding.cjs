const { root } = require('../support/application.cjs');
const { figure, timed } = require('../support/figure.cjs');
const { addChannels, drain } = require('./publish.cjs');

/** Everything again, for 20 channels of 10,000 performances; and one channel alone. */
async function rebuilding({ strapi }) {
  const { queueEverything } = require(`${root}/dist/src/plugins/channels/server/src/services/rebuild.js`);
  await addChannels(strapi, 18, 'refait');
  const { seconds } = await timed(async () => {
    await queueEverything(strapi);
    await drain(strapi);
  });
  figure({
    name: '10,000 performances in 20 channels are made again',
    value: seconds,
    unit: 's',
    bar: '< 20',
    ok: seconds < 20,
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
