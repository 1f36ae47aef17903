const { figure, quantile } = require('../support/figure.cjs');
const { load } = require('../support/load.cjs');
const { startBareServer } = require('../support/bare-server.cjs');
const { changeAndPublish, drain } = require('./publish.cjs');

const CHANGES = 15;

/** How quick a publication is with what there is now, and a warm read beside Node alone: minutes pass before the next pace. */
async function pace({ strapi, url }, channel, documentIds) {
  const address = `${url}/api/channels/${channel}/items?pageSize=100`;
  const first = await fetch(address, { headers: { 'accept-encoding': 'identity' } });
  const bare = await startBareServer(Buffer.from(await first.arrayBuffer()));
  const { perSecond } = await load(address);
  const share = perSecond / (await load(bare.url)).perSecond;
  bare.stop();
  const seconds = [];
  for (let n = 0; n < CHANGES; n += 1) {
    const started = performance.now();
    await changeAndPublish(strapi, documentIds[n]);
    await drain(strapi);
    seconds.push((performance.now() - started) / 1000);
  }
  return { share, publishSeconds: quantile(seconds, 0.5) };
}

/** What ten times the performances cost. */
function growth(before, after) {
  // How many times longer than Node alone a read takes, which sends the same bytes on the same machine at the same time.
  const [value, reference] = [1 / after.share, 1 / before.share];
  figure({
    name: 'a warm read with 10 times the performances, in times of Node alone',
    value,
    unit: '',
    reference,
    bar: 'ratio <= 1.2',
    ok: value / reference <= 1.2,
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
