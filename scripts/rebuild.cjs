// `npm run rebuild`: makes every record and every channel again from the entries. `npm run rebuild -- SLUG`: one channel,
// from the records. Readers are served what there was until the new items of a channel take its place, at once.
const { existsSync } = require('node:fs');
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');
const { queueChannel, queueEverything } = require('../dist/src/plugins/channels/server/src/services/rebuild');

const root = path.resolve(__dirname, '..');
process.chdir(root);
if (existsSync('.env')) process.loadEnvFile('.env');
process.env.NODE_ENV ??= 'production';

rebuild(process.argv[2]).then(
  () => process.exit(0),
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);

async function rebuild(slug) {
  const strapi = createStrapi({ appDir: root, distDir: path.join(root, 'dist'), serveAdminPanel: false });
  await strapi.load();
  try {
    if (slug) await queueChannel(strapi, slug);
    else await queueEverything(strapi);
    await strapi.plugin('channels').service('projector').drain();
  } finally {
    await strapi.destroy();
  }
}
