const { figure, quantile } = require('../support/figure.cjs');
const { addChannels, changeAndPublish, drain } = require('./publish.cjs');

const COUNT = 100;
const WRITES = 25;

/** One publication with 100 channels: when all of them show it, and what the write itself costs. */
async function manyChannels({ strapi, url }, documentIds, channels) {
  await addChannels(strapi, COUNT, 'canal');
  const seconds = [];
  for (const documentId of documentIds.slice(0, 10)) {
    const started = performance.now();
    await changeAndPublish(strapi, documentId);
    const written = performance.now();
    await drain(strapi);
    const capacity = (await strapi.documents('api::performance.performance').findOne({ documentId })).capacity;
    for (const slug of ['canal-0', `canal-${COUNT - 1}`]) {
      const { data } = await (await fetch(`${url}/api/channels/${slug}/items/${documentId}?fields=capacity`)).json();
      if (data.capacity !== capacity) throw new Error(`${slug} does not show the change`);
    }
    seconds.push((performance.now() - Math.min(started, written)) / 1000);
  }
  const [withPlugin, without] = [[], []];
  for (const documentId of documentIds.slice(100, 100 + WRITES)) {
    for (const [isOn, times] of [
      [true, withPlugin],
      [false, without],
    ]) {
      channels.isOn = isOn;
      times.push(await changeAndPublish(strapi, documentId));
      await drain(strapi);
    }
  }
  channels.isOn = true;
  const [value, reference] = [quantile(withPlugin, 0.5) * 1000, quantile(without, 0.5) * 1000];
  const visible = quantile(seconds, 0.95) * 1000;
  figure({
    name: 'a publication is in 100 channels, from the beginning of the write, p95, beside the write without the plugin',
    value: visible,
    unit: 'ms',
    reference,
    bar: 'ratio <= 8',
    ok: visible / reference <= 8,
  });
  figure({
    name: 'a change and its publication, beside Strapi without the plugin',
    value,
    unit: 'ms',
    reference,
    bar: 'ratio <= 1.3',
    ok: value / reference <= 1.3,
  });
  for (let n = 0; n < COUNT; n += 1) {
    const where = { slug: `canal-${n}` };
    const { documentId } = await strapi.db.query('plugin::channels.channel').findOne({ where });
    await strapi.documents('plugin::channels.channel').delete({ documentId });
  }
  await drain(strapi);
}

module.exports = { manyChannels };
