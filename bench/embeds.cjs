// A channel on the pages of others: the demonstration grown to 10,000 performances, its fragment and its frame, the element in a browser's place.
const { startApplication } = require('./support/application.cjs');
const { growDemonstration } = require('./support/grown-demonstration.cjs');
const { runScenarios } = require('./support/scenarios.cjs');
const { seen, warm, weight } = require('./embeds/embeds.cjs');

const CHANNEL = 'agenda-de-l-office-de-tourisme';

let site;

/** The application with its 10,000 performances, started once for all scenarios. */
async function started() {
  if (!site) {
    site = await startApplication();
    await growDemonstration(site.strapi);
  }
  return site;
}

runScenarios({
  warm: async () => warm(await started(), CHANNEL),
  weight: async () => weight(await started()),
  seen: async () => seen(await started(), CHANNEL),
});
