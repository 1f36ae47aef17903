// Writes types/generated from the schemas of what was built: `npm run types` compiles first.
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');
const { generators } = require('@strapi/typescript-utils');

const root = path.resolve(__dirname, '..');

generate().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);

async function generate() {
  const strapi = await createStrapi({ appDir: root, distDir: path.join(root, 'dist') }).register();
  const artifacts = { contentTypes: true, components: true };
  await generators.generate({ strapi, pwd: root, logger: { silent: true }, artifacts });
}
