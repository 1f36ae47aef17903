// What decisions and the page to join bear. `npm run bench -- cooperative` runs every scenario, `npm run bench -- cooperative ballots` one.
const { ballots } = require('./cooperative/ballots.cjs');
const { join } = require('./cooperative/join.cjs');
const { runScenarios } = require('./support/scenarios.cjs');

runScenarios({ ballots, join });
