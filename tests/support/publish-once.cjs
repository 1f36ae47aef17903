// Publishes one performance on the database that the environment names, waits until its channels show it, and ends.
// Usage: node publish-once.cjs '{"data of a performance": …}'
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const root = path.resolve(__dirname, '..', '..');

async function publish(data) {
  const strapi = createStrapi({ appDir: root, distDir: path.join(root, 'dist'), serveAdminPanel: false });
  await strapi.load();
  await strapi.documents('api::performance.performance').create({ data, status: 'published' });
  await strapi.plugin('channels').service('projector').drain();
  await strapi.destroy();
}

publish(JSON.parse(process.argv[2])).then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
