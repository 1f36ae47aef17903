const { gzipSync } = require('node:zlib');
const { setTimeout: wait } = require('node:timers/promises');
const { figure } = require('../support/figure.cjs');
const { load } = require('../support/load.cjs');
const { startBareServer } = require('../support/bare-server.cjs');
const { rawBytes, text } = require('../support/read.cjs');

const BROTLI = { 'Accept-Encoding': 'br' };
const LIST_KB = 60;
const SEEN_S = 2;
const PERFORMANCE = 'api::performance.performance';

/** Warm pages beside a bare server that sends the same bytes; what a list weighs; how soon a change is seen. */
async function pages({ url, strapi }) {
  const list = `${url}/fr/agenda`;
  await warm('list page of 25 dates', list);
  await warm('front page', `${url}/fr`);
  const html = await text(list);
  const [, entry] = /href="[^"]*(\/fr\/performance\/[^"]+)"/.exec(html);
  await warm('page of a date', `${url}${entry}`);
  await weight(url, html);
  await seen(strapi, url, entry);
}

async function warm(name, address) {
  await text(address);
  const response = await rawBytes(address, BROTLI);
  const bare = await startBareServer(response);
  const reference = (await load(bare.url, BROTLI)).perSecond;
  bare.stop();
  const value = (await load(address, BROTLI)).perSecond;
  figure({
    name: `${name}, warm, 8 connections`,
    value,
    unit: 'requests/s',
    reference,
    bar: 'ratio >= 0.33',
    ok: value / reference >= 1 / 3,
  });
}

async function weight(url, html) {
  const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(
    ([, href]) => new URL(href, url).href,
  );
  const css = (await Promise.all(styles.map(text))).join('');
  const value = (gzipSync(html).length + gzipSync(css).length) / 1000;
  figure({
    name: 'list page of 25 dates with its style, gzipped',
    value,
    unit: 'kB',
    bar: `<= ${LIST_KB}`,
    ok: value <= LIST_KB,
  });
}

/** From the answer to a publication until readers see it, on the list and on the page of the date. */
async function seen(strapi, url, entry) {
  const where = { slug: entry.split('/').at(-1), publishedAt: { $notNull: true } };
  const { documentId } = await strapi.db.query(PERFORMANCE).findOne({ where });
  const title = `Titre du banc ${Date.now()}`;
  const documents = strapi.documents(PERFORMANCE);
  await documents.update({ documentId, data: { titleOverride: { fr: title } } });
  await documents.publish({ documentId });
  const started = performance.now();
  const pending = new Set([`${url}/fr/agenda`, `${url}${entry}`]);
  while (pending.size > 0 && performance.now() - started < 10_000) {
    for (const address of pending) if ((await text(address)).includes(title)) pending.delete(address);
    await wait(20);
  }
  const value = (performance.now() - started) / 1000;
  figure({
    name: 'from publication to both pages',
    value,
    unit: 's',
    bar: `<= ${SEEN_S}`,
    ok: pending.size === 0 && value <= SEEN_S,
  });
}

module.exports = { pages };
