// What the public site asks of channels: the demonstration grown to 10,000 performances, narrowed, counted and searched.
const { grownApplication } = require('./support/grown-application.cjs');
const { runScenarios } = require('./support/scenarios.cjs');
const { facets } = require('./publisher/facets.cjs');
const { pages } = require('./publisher/pages.cjs');
const { search } = require('./publisher/search.cjs');

const CHANNEL = 'agenda-de-l-office-de-tourisme';

runScenarios({
  facets: async () => facets(await grownApplication(), CHANNEL),
  pages: async () => pages(await grownApplication()),
  search: async () => search(await grownApplication(), CHANNEL),
});
