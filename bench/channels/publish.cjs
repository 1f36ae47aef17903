const { PERFORMANCE } = require('../support/performances.cjs');

let capacity = 0;

/** Changes a published date as a person does; answers the seconds of the two writes. */
async function changeAndPublish(strapi, documentId) {
  const documents = strapi.documents(PERFORMANCE);
  const started = performance.now();
  await documents.update({ documentId, data: { capacity: (capacity += 1) } });
  await documents.publish({ documentId });
  return (performance.now() - started) / 1000;
}

/** Waits until no work of the channels is pending. */
const drain = (strapi) => strapi.plugin('channels').service('projector').drain();

/** Channels that announce what is to come, for one partner. */
async function addChannels(strapi, count, prefix) {
  const partner = await strapi.db
    .query('api::organisation.organisation')
    .findOne({ where: { publishedAt: { $notNull: true } } });
  for (let n = 0; n < count; n += 1) {
    await strapi.documents('plugin::channels.channel').create({
      data: {
        slug: `${prefix}-${n}`,
        name: { fr: `${prefix} ${n}` },
        source: 'performances',
        licence: 'etalab-2.0',
        partner: partner.documentId,
        filter: { and: [{ field: 'period.endsAt', operator: 'onOrAfter', value: { relative: 'now' } }] },
      },
    });
  }
  await drain(strapi);
}

module.exports = { addChannels, changeAndPublish, drain };
