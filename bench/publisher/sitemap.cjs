const { setFlagsFromString } = require('node:v8');
const { runInNewContext } = require('node:vm');
const { figure } = require('../support/figure.cjs');
const { text } = require('../support/read.cjs');

const SITEMAP_MB = 80;
const ADDRESSES = 100_000;
/** How often what is kept is looked at: in bytes that were read. */
const LOOK_BYTES = 2_000_000;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

/** Every sitemap, read to the end, again and again until a hundred thousand addresses were: what is kept meanwhile, garbage left out. */
async function sitemap({ url }) {
  const files = [...(await text(`${url}/sitemap.xml`)).matchAll(/<loc>([^<]+)<\/loc>/g)];
  const before = keptBytes();
  let [most, addresses, unseen] = [before, 0, 0];
  while (addresses < ADDRESSES)
    for (const [, address] of files) {
      const { body } = await fetch(new URL(new URL(address).pathname, url));
      for await (const part of body) {
        addresses += Buffer.from(part).toString().split('<loc>').length - 1;
        unseen += part.length;
        if (unseen < LOOK_BYTES) continue;
        most = Math.max(most, keptBytes());
        unseen = 0;
      }
    }
  const value = (most - before) / 1e6;
  figure({
    name: `memory while ${addresses} addresses of sitemaps are read`,
    value,
    unit: 'MB',
    bar: `<= ${SITEMAP_MB}`,
    ok: value <= SITEMAP_MB,
  });
}

function keptBytes() {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

module.exports = { sitemap };
