const { gzipSync } = require('node:zlib');
const { setTimeout: wait } = require('node:timers/promises');
const { figure } = require('../support/figure.cjs');
const { load } = require('../support/load.cjs');
const { startBareServer } = require('../support/bare-server.cjs');
const { rawBytes, text } = require('../support/read.cjs');

const BROTLI = { 'Accept-Encoding': 'br' };
const ELEMENT_KB = 25;
const SEEN_S = 2;
const PERFORMANCE = 'api::performance.performance';

/** The fragment and the frame beside a bare server that sends the same bytes. */
async function warm({ url }, channel) {
  const addresses = {
    fragment: `/api/channels/${channel}.html`,
    frame: `/embed/${channel}`,
    month: `/embed/${channel}?view=month`,
  };
  for (const [name, path] of Object.entries(addresses)) {
    const address = `${url}${path}`;
    await text(address);
    const bare = await startBareServer(await rawBytes(address, BROTLI));
    const reference = (await load(bare.url, BROTLI)).perSecond;
    bare.stop();
    const value = (await load(address, BROTLI)).perSecond;
    figure({
      name: `${name} of a channel, warm, 8 connections`,
      ...{ value, unit: 'requests/s', reference, bar: 'ratio >= 0.33', ok: value / reference >= 1 / 3 },
    });
  }
}

/** What a page that shows the element loads of it. */
async function weight({ url }) {
  for (const [name, bar] of [
    ['odus.js', ELEMENT_KB],
    ['odus.css', ELEMENT_KB],
  ]) {
    const value = gzipSync(await text(`${url}/embed/v1/${name}`)).length / 1000;
    figure({ name: `${name}, gzipped`, value, unit: 'kB', bar: `<= ${bar}`, ok: value <= bar });
  }
}

/** From the answer to a publication until an embed that is loaded shows it. */
async function seen({ url, strapi }, channel) {
  const { data } = await (await fetch(`${url}/api/channels/${channel}/items?sort=date&pageSize=1`)).json();
  const [{ documentId }] = data;
  const title = `Titre du banc ${Date.now()}`;
  const documents = strapi.documents(PERFORMANCE);
  await documents.update({ documentId, data: { titleOverride: { fr: title } } });
  await documents.publish({ documentId });
  const started = performance.now();
  const pending = new Set([`${url}/api/channels/${channel}.html`, `${url}/embed/${channel}`]);
  while (pending.size > 0 && performance.now() - started < 10_000) {
    for (const address of pending) if ((await text(address)).includes(title)) pending.delete(address);
    await wait(20);
  }
  const value = (performance.now() - started) / 1000;
  const ok = pending.size === 0 && value <= SEEN_S;
  figure({ name: 'from publication to the fragment and the frame', value, unit: 's', bar: `<= ${SEEN_S}`, ok });
}

module.exports = { seen, warm, weight };
