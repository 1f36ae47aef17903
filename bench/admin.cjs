// How long people wait in the admin: from the click to a screen that can be used, in Chromium, on 10,000 performances. The
// reference is Strapi's own list of users, opened in the same run. Build the application first: npm run build.
const { startApplication } = require('./support/application.cjs');
const { growDemonstration } = require('./support/grown-demonstration.cjs');
const { runScenarios } = require('./support/scenarios.cjs');
const { newMember, openAdmin } = require('./admin/browser.cjs');
const { screens } = require('./admin/screens.cjs');
const { typing } = require('./admin/typing.cjs');

let opened;

/** The application with its 10,000 performances and a browser in it, started once for all scenarios. */
async function started() {
  if (!opened) {
    const site = await startApplication(() => undefined, { serveAdminPanel: true });
    await growDemonstration(site.strapi);
    opened = { ...site, page: await openAdmin(site.url, await newMember(site.strapi)) };
  }
  return opened;
}

runScenarios({
  screens: async () => screens(await started()),
  typing: async () => typing(await started()),
});
