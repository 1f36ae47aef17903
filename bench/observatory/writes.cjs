const { changeAndPublish, drain } = require('../channels/publish.cjs');
const { figure, quantile } = require('../support/figure.cjs');

const CHANGES = 60;

/** What a write takes until channels have it, with the facts that follow from it and without them, in turn. */
async function writes({ strapi, documentIds }) {
  const observers = strapi.plugin('channels').service('record-observers');
  const { written } = observers;
  const seconds = { noted: [], ignored: [] };
  for (let n = 0; n < CHANGES; n += 1)
    for (const kind of n % 2 === 0 ? ['noted', 'ignored'] : ['ignored', 'noted']) {
      observers.written = kind === 'noted' ? written : async () => undefined;
      const begun = performance.now();
      await changeAndPublish(strapi, documentIds[n * 11]);
      await drain(strapi);
      seconds[kind].push(performance.now() - begun);
    }
  observers.written = written;
  const [value, reference] = [quantile(seconds.noted, 0.5), quantile(seconds.ignored, 0.5)];
  figure({
    name: 'a change published and projected, with its fact, median, beside the same without',
    ...{ value, unit: 'ms', reference },
    bar: 'ratio <= 1.05',
    ok: value / reference <= 1.05,
  });
}

module.exports = { writes };
