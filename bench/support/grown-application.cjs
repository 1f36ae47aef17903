const { startApplication } = require('./application.cjs');
const { growDemonstration } = require('./grown-demonstration.cjs');

let application;

/** The application with the demonstration grown to 10,000 performances, started once for all scenarios. */
exports.grownApplication = async () => {
  if (!application) {
    application = await startApplication();
    await growDemonstration(application.strapi);
  }
  return application;
};
