// Builds the admin, once the server is compiled to dist/: what `strapi build` does after compiling, which it would do again, with types
// that only developers install. Strapi exports none of these steps; its version is pinned.
const path = require('node:path');

const root = path.resolve(__dirname, '..');
const strapi = (name) => require(path.join(root, 'node_modules/@strapi/strapi/dist/src', name));
const { createLogger } = strapi('cli/utils/logger.js');
const { createBuildContext } = strapi('node/create-build-context.js');
const { writeStaticClientFiles } = strapi('node/staticFiles.js');
const { build } = strapi('node/vite/build.js');

buildAdmin().catch((error) => {
  console.error(error);
  process.exit(1);
});

async function buildAdmin() {
  const tsconfig = { config: { options: { outDir: path.join(root, 'dist') } } };
  const logger = createLogger({ debug: false, silent: false, timestamp: false });
  const context = await createBuildContext({ cwd: root, logger, tsconfig, options: { minify: true } });
  await writeStaticClientFiles(context);
  await build(context);
  process.exit();
}
