// Publishes performances one after the other, on the database that the environment names, and writes the documentId of
// each to its file descriptor 3 once the Document Service has answered. Somebody kills it.
// Usage: node publish-until-killed.cjs '{"data of a performance": …}'
const { writeSync } = require('node:fs');
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const root = path.resolve(__dirname, '..', '..');
const data = JSON.parse(process.argv[2]);

async function publish() {
  const strapi = createStrapi({ appDir: root, distDir: path.join(root, 'dist'), serveAdminPanel: false });
  await strapi.load();
  const performances = strapi.documents('api::performance.performance');
  // Days that no earlier run has published.
  const rows = await strapi.db.query('api::performance.performance').count();
  for (let day = rows + 1; ; day += 1) {
    const startDate = new Date(Date.UTC(2028, 0, day)).toISOString().slice(0, 10);
    const { documentId } = await performances.create({ data: { ...data, startDate }, status: 'published' });
    writeSync(3, `${documentId}\n`);
  }
}

publish().catch((error) => {
  console.error(error);
  process.exit(1);
});
