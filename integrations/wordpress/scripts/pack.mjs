// `npm run wordpress`: the plugin as WordPress installs it. In public/, so that each OduS offers it at /odus-wordpress.zip.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesIn, zip } from './zip.mjs';

const root = path.resolve(import.meta.dirname, '..', '..', '..');
const PLUGIN = path.join(root, 'integrations', 'wordpress', 'odus');
const FILE = path.join(root, 'public', 'odus-wordpress.zip');

/** The plugin as bytes of an archive, the same each time. */
export const archive = () => zip(filesIn(PLUGIN, 'odus'));

/** Puts it where OduS gives it out. */
export function pack() {
  const bytes = archive();
  writeFileSync(FILE, bytes);
  return `public/odus-wordpress.zip, ${Math.round(bytes.length / 1024)} kB`;
}

if (process.argv[1] === import.meta.filename) console.log(pack());
