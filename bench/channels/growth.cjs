const { figure, quantile } = require('../support/figure.cjs');
const { load } = require('../support/load.cjs');
const { changeAndPublish, settle } = require('./publish.cjs');

const CHANGES = 15;

/** How quick a warm read and a publication are with what there is now. */
async function pace({ strapi, url }, channel, documentIds) {
  const { perSecond } = await load(`${url}/api/channels/${channel}/items?pageSize=100`);
  const seconds = [];
  for (let n = 0; n < CHANGES; n += 1) {
    const started = performance.now();
    await changeAndPublish(strapi, documentIds[n]);
    await settle(strapi);
    seconds.push((performance.now() - started) / 1000);
  }
  return { perSecond, publishSeconds: quantile(seconds, 0.5) };
}

/** What ten times the performances cost. */
function growth(before, after) {
  const reading = before.perSecond / after.perSecond;
  figure({
    name: 'a warm read with 10 times the performances',
    value: 1000 / after.perSecond,
    unit: 'ms',
    reference: 1000 / before.perSecond,
    bar: 'ratio <= 1.2',
    ok: reading <= 1.2,
  });
  figure({
    name: 'a publication with 10 times the performances',
    value: after.publishSeconds * 1000,
    unit: 'ms',
    reference: before.publishSeconds * 1000,
    bar: 'ratio <= 1.5',
    ok: after.publishSeconds / before.publishSeconds <= 1.5,
  });
}

module.exports = { growth, pace };
