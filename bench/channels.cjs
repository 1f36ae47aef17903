// What channels cost and bear: the demonstration grown to 10,000 performances, read, written and made again.
const { startApplication, root } = require('./support/application.cjs');
const { figure, timed } = require('./support/figure.cjs');
const { grow, publishable } = require('./support/grown-demonstration.cjs');
const { performances } = require('./support/performances.cjs');
const { switchableHandlers } = require('./support/switches.cjs');
const { growth, pace } = require('./channels/growth.cjs');
const { manyChannels } = require('./channels/many-channels.cjs');
const { reading } = require('./channels/reading.cjs');
const { rebuilding } = require('./channels/rebuilding.cjs');
const { renaming } = require('./channels/renaming.cjs');
const { drain } = require('./channels/publish.cjs');
const { streaming } = require('./channels/streaming.cjs');
const { loadDemonstration } = require(`${root}/dist/src/demonstration/load.js`);

const FEW = 1000;
const MANY = 10_000;
const CHANNEL = 'agenda-de-l-office-de-tourisme';

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});

async function main() {
  const channels = switchableHandlers('channels.');
  const application = await startApplication();
  const { strapi, stop } = application;
  await loadDemonstration(strapi);
  await drain(strapi);
  const all = performances(await publishable(strapi), MANY);
  const few = await grow(strapi, all.slice(0, FEW));
  const before = await pace(application, CHANNEL, few);
  const { seconds, answer } = await timed(() => grow(strapi, all.slice(FEW)));
  figure({ name: '9,000 performances load in bulk and reach two channels', value: seconds, unit: 's' });
  const documentIds = [...few, ...answer];
  growth(before, await pace(application, CHANNEL, documentIds));
  await reading(application, CHANNEL, documentIds);
  await manyChannels(application, documentIds, channels);
  await rebuilding(application);
  await renaming(application);
  await streaming(application, CHANNEL);
  await stop();
  process.exit();
}
