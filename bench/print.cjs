// What printing takes: programmes of 300 and of 3,000 dates from the demonstration grown to 10,000 performances.
const { startApplication } = require('./support/application.cjs');
const { growDemonstration } = require('./support/grown-demonstration.cjs');
const { runScenarios } = require('./support/scenarios.cjs');
const { programmes } = require('./print/programmes.cjs');

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

runScenarios({ programmes: async () => programmes(await started(), CHANNEL) });
