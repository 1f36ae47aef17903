const { monitorEventLoopDelay } = require('node:perf_hooks');
const { figure, timed } = require('../support/figure.cjs');
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
  const delays = monitorEventLoopDelay({ resolution: 5 });
  delays.enable();
  const { seconds } = await timed(async () => {
    await documents.update({ documentId, data: { name: `${name} bis` } });
    await documents.publish({ documentId });
    await drain(strapi);
  });
  delays.disable();
  const perThousand = (seconds / count) * WANTED;
  figure({
    name: `the items of a venue that is renamed follow, for 1,000 performances (it has ${count})`,
    value: perThousand,
    unit: 's',
    bar: '< 5',
    ok: perThousand < 5,
  });
  const longest = delays.max / 1e6;
  figure({
    name: 'meanwhile the server answers nobody for',
    value: longest,
    unit: 'ms',
    bar: '<= 100',
    ok: longest <= 100,
  });
}

module.exports = { renaming };
