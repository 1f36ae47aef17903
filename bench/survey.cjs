// What answers to a questionnaire bear. `npm run bench -- survey` runs every scenario.
const { answers } = require('./survey/answers.cjs');
const { runScenarios } = require('./support/scenarios.cjs');

runScenarios({ answers });
