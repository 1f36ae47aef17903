// What writing together costs and bears. `npm run bench -- commons` runs every scenario, `npm run bench -- commons history` one.
const { calendar } = require('./commons/calendar.cjs');
const { duplicates } = require('./commons/duplicates.cjs');
const { grid } = require('./commons/grid.cjs');
const { concurrency } = require('./commons/concurrency.cjs');
const { history } = require('./commons/history.cjs');
const { lookAlikes } = require('./commons/look-alikes.cjs');
const { runScenarios } = require('./support/scenarios.cjs');

runScenarios({ calendar, concurrency, duplicates, grid, history, 'look-alikes': lookAlikes });
