// What a write of an entry costs: a date and a venue, made, changed and published, then a season of dates in one go. The
// reference is Strapi's own write of the same content in the same run: no rule, no plugin of OduS takes part in it.
const { startApplication, root } = require('./support/application.cjs');
const { figure, quantile, timed } = require('./support/figure.cjs');
const { switchableOdus } = require('./support/switches.cjs');
const { drain } = require('./channels/publish.cjs');
const { newPerformances, newVenues } = require('./documents/new-entries.cjs');
const { loadDemonstration } = require(`${root}/dist/src/demonstration/load.js`);

const ROUNDS = 40;
const WARM_UP = 10;
const SEASON = 200;

/** A date costs at most this many times what it costs Strapi alone; a venue, which Strapi itself reads again, less. */
const BARS = {
  performance: { create: 2.5, update: 3, publish: 1.8, 'publish again': 1.8 },
  venue: { create: 1.5, update: 1.5, publish: 1.5, 'publish again': 1.5 },
};

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});

async function main() {
  const { state, prepare } = switchableOdus();
  const { strapi, stop } = await startApplication(prepare);
  await loadDemonstration(strapi);
  const performances = await newPerformances(strapi);
  for (const kind of [performances, await newVenues(strapi)]) await paces(strapi, kind, state);
  await season(strapi, performances, state);
  await stop();
  process.exit();
}

/** The median time of each write, with and without what we do at it, one after the other so that both meet the same machine. */
async function paces(strapi, kind, state) {
  const ours = {};
  const own = {};
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    for (const times of [ours, own]) {
      state.isOn = times === ours;
      const written = await life(strapi, kind);
      if (round >= 0) for (const [name, ms] of written) (times[name] ??= []).push(ms);
      state.isOn = true;
      await drain(strapi);
    }
  }
  for (const [name, bar] of Object.entries(BARS[kind.name])) {
    const [value, reference] = [ours, own].map((times) => quantile(times[name], 0.5));
    const ok = value / reference <= bar;
    figure({ name: `${name}: ${kind.name}`, value, unit: 'ms', reference, bar: `ratio <= ${bar}`, ok });
  }
}

/** One entry from its creation to its second publication, with the milliseconds of each write. */
async function life(strapi, { uid, next, change }) {
  const documents = strapi.documents(uid);
  const created = await timed(() => documents.create({ data: next() }));
  const { documentId } = created.answer;
  const updated = await timed(() => documents.update({ documentId, data: change }));
  const published = await timed(() => documents.publish({ documentId }));
  const again = await timed(() => documents.publish({ documentId }));
  return Object.entries({ create: created, update: updated, publish: published, 'publish again': again }).map(
    ([name, { seconds }]) => [name, seconds * 1000],
  );
}

/** Dates that are entered and published one after the other, until every channel shows them. */
async function season(strapi, { uid, next }, state) {
  const enter = async () => {
    for (let n = 0; n < SEASON; n += 1) await strapi.documents(uid).create({ data: next(), status: 'published' });
    await drain(strapi);
  };
  state.isOn = false;
  const { seconds: reference } = await timed(enter);
  state.isOn = true;
  const { seconds: value } = await timed(enter);
  figure({ name: `${SEASON} dates entered, published and shown`, value, unit: 's', reference });
}
