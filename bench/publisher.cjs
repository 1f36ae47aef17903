// The public site on the demonstration grown to 10,000 performances: narrowed, counted, searched, read warm, painted in Chromium.
const { root } = require('./support/application.cjs');
const { grownApplication } = require('./support/grown-application.cjs');
const { temporaryPictures } = require('./support/pictures.cjs');
const { runScenarios } = require('./support/scenarios.cjs');
const { facets } = require('./publisher/facets.cjs');
const { pages } = require('./publisher/pages.cjs');
const { paint } = require('./publisher/paint.cjs');
const { search } = require('./publisher/search.cjs');
const { sitemap } = require('./publisher/sitemap.cjs');
const { loadSite } = require(`${root}/dist/src/demonstration/site/load.js`);

const CHANNEL = 'agenda-de-l-office-de-tourisme';

/** With its pictures, its front page and its news. */
async function site() {
  const application = await grownApplication(temporaryPictures);
  await loadSite(application.strapi);
  return application;
}

runScenarios({
  facets: async () => facets(await site(), CHANNEL),
  paint: async () => paint(await site()),
  pages: async () => pages(await site()),
  sitemap: async () => sitemap(await site()),
  search: async () => search(await site(), CHANNEL),
});
