// What the observatory costs and bears: the demonstration grown to 10,000 performances, asked for tables that nobody asked before,
// for the same again, and written to.
const { startApplication } = require('./support/application.cjs');
const { growDemonstration } = require('./support/grown-demonstration.cjs');
const { runScenarios } = require('./support/scenarios.cjs');
const { crossings } = require('./observatory/crossings.cjs');
const { reuse } = require('./observatory/reuse.cjs');
const { warmReads } = require('./observatory/warm-reads.cjs');
const { writes } = require('./observatory/writes.cjs');

let site;

/** The application with its 10,000 performances, started once for all scenarios. */
async function started() {
  if (!site) {
    const application = await startApplication();
    site = { ...application, documentIds: await growDemonstration(application.strapi) };
  }
  return site;
}

runScenarios({
  crossings: async () => crossings(await started()),
  warm: async () => warmReads(await started()),
  reuse: async () => reuse(await started()),
  writes: async () => writes(await started()),
});
