const { figure, quantile } = require('../support/figure.cjs');
const { milliseconds } = require('../support/rest-page.cjs');

const FIELDS = ['form', 'disciplines', 'genres', 'commune', 'venue.kinds', 'organisers', 'audiences', 'pricing'];
/** Narrowings as readers make them; a day of its own makes each one new. */
const NARROWINGS = [
  '',
  'disciplines=music',
  'commune=05023',
  'disciplines=theatre&pricing=paid',
  'near=44.9,6.64&radius=10',
  'commune=05023&venue.kinds=theatre',
  'q=concert',
  'q=briancon&disciplines=music',
];
const ROUNDS = 15;
const FIRST_DAY = Date.UTC(2090, 0, 1);
const DAY_MS = 86_400_000;

/** The counts of eight fields beside the items under the same narrowing, neither of which was asked before. */
async function facets({ url }, channel) {
  const base = `${url}/api/channels/${channel}`;
  const [items, counts] = [[], []];
  // What is read once by a process is read already.
  await milliseconds(`${base}/facets?by=${FIELDS}`);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [n, narrowing] of NARROWINGS.entries()) {
      const day = new Date(FIRST_DAY + (round * NARROWINGS.length + n) * DAY_MS).toISOString().slice(0, 10);
      const query = `from=${day}&${narrowing}`;
      items.push(await milliseconds(`${base}/items?${query}`));
      counts.push(await milliseconds(`${base}/facets?by=${FIELDS}&${query}`));
    }
  }
  for (const share of [0.5, 0.95]) {
    const [value, reference] = [quantile(counts, share), quantile(items, share)];
    const name = `facets of 8 fields never asked before, p${share * 100}, beside the same items`;
    figure({ name, value, unit: 'ms', reference, bar: 'ratio <= 2', ok: value / reference <= 2 });
  }
}

module.exports = { facets };
