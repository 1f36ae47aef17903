// A channel on the pages of others: the demonstration grown to 10,000 performances, its fragment and its frame, the element in a browser's place.
const { grownApplication } = require('./support/grown-application.cjs');
const { runScenarios } = require('./support/scenarios.cjs');
const { seen, warm, weight } = require('./embeds/embeds.cjs');

const CHANNEL = 'agenda-de-l-office-de-tourisme';

runScenarios({
  warm: async () => warm(await grownApplication(), CHANNEL),
  weight: async () => weight(await grownApplication()),
  seen: async () => seen(await grownApplication(), CHANNEL),
});
