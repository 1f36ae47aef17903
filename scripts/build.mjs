// `npm run build`: compiles the server and the admin as they run in production: React without its checks, Strapi without
// its tour for developers. The plugin for WordPress is packed beside them.
import './node-version.mjs';
import path from 'node:path';
import { pack } from '../integrations/wordpress/scripts/pack.mjs';
import { CommandFailed, run } from './run.mjs';

process.chdir(path.resolve(import.meta.dirname, '..'));
try {
  const env = { NODE_ENV: 'production' };
  await run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.']);
  await run(process.execPath, ['scripts/build-admin.cjs'], { env });
  pack();
} catch (error) {
  if (!(error instanceof CommandFailed)) throw error;
  process.exit(error.code);
}
