const { startApplication } = require('./application.cjs');
const { growDemonstration } = require('./grown-demonstration.cjs');

let application;

/**
 * The application with the demonstration grown to 10,000 performances, started once for all scenarios.
 * @param picturesOf draws the pictures of its entries, which have none otherwise
 */
exports.grownApplication = async (picturesOf = () => undefined) => {
  if (!application) {
    application = await startApplication();
    await growDemonstration(application.strapi, { files: await picturesOf(application.strapi) });
  }
  return application;
};
