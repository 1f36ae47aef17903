// `npm run bench -- NAME [scenario…]`: compiles, then runs bench/NAME.cjs on a fresh database (SQLite, or PostgreSQL with
// DATABASE_URL). Each figure is one line of JSON.
import './node-version.mjs';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { installDependencies } from './install.mjs';
import { CommandFailed, run } from './run.mjs';

process.chdir(path.resolve(import.meta.dirname, '..'));
const name = process.argv[2] ?? '';
const file = path.join('bench', `${name}.cjs`);
if (!/^[a-z-]+$/.test(name) || !existsSync(file)) {
  const known = readdirSync('bench').map((entry) => path.parse(entry).name);
  console.error(`No benchmark is called "${name}". There are: ${known.join(', ')}.`);
  process.exit(1);
}
await installDependencies();
try {
  await run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.']);
  await run(process.execPath, [file, ...process.argv.slice(3)], { env: { NODE_OPTIONS: '--no-deprecation' } });
} catch (error) {
  if (!(error instanceof CommandFailed)) throw error;
  process.exit(1);
}
