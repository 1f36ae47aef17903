// What printing takes: programmes of 300 and of 3,000 dates from the demonstration grown to 10,000 performances.
const { grownApplication } = require('./support/grown-application.cjs');
const { runScenarios } = require('./support/scenarios.cjs');
const { programmes } = require('./print/programmes.cjs');

const CHANNEL = 'agenda-de-l-office-de-tourisme';

runScenarios({ programmes: async () => programmes(await grownApplication(), CHANNEL) });
