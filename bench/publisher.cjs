// What the public site asks of channels: the demonstration grown to 10,000 performances, narrowed, counted and searched.
const { startApplication } = require('./support/application.cjs');
const { growDemonstration } = require('./support/grown-demonstration.cjs');
const { runScenarios } = require('./support/scenarios.cjs');
const { facets } = require('./publisher/facets.cjs');
const { pages } = require('./publisher/pages.cjs');
const { search } = require('./publisher/search.cjs');

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
  facets: async () => facets(await started(), CHANNEL),
  pages: async () => pages(await started()),
  search: async () => search(await started(), CHANNEL),
});
