// `node scripts/check-dependencies.mjs [FOLDER]`: what package-lock.json installs keeps to the rules below, and says
// what breaks them and how to mend it. FOLDER holds a package.json and a package-lock.json; by default those of OduS.
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The first version without a published hole, wherever the package is in the tree. */
const FLOORS = {
  '@strapi/strapi': '5.48.1',
  '@strapi/plugin-users-permissions': '5.48.1',
  'better-sqlite3': '12.9.0',
  'ical.js': '2.2.0',
  nodemailer: '9.1.1',
  'node-ical': '0.27.0',
  // Strapi asks for this line, and only for its own update notice and uploads; line 7 is not accepted by it.
  undici: '6.28.0',
  // Before it, a database that fails within a validation is an unhandled rejection, which ends the process.
  yup: '0.32.11',
};

/** Packages that nothing may bring in. */
const BANNED = {
  liquidjs: 'its limits have been bypassed again and again; write a template function',
  xlsx: 'the registry holds an old version with published holes; write-excel-file writes tables',
};

const root = path.resolve(process.argv[2] ?? path.resolve(import.meta.dirname, '..'));
const read = (name) => JSON.parse(readFileSync(path.join(root, name), 'utf8'));

const problems = problemsOf(read('package-lock.json'), read('package.json'));
for (const problem of problems) console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);

function problemsOf({ packages }, { allowScripts = {} }) {
  return Object.entries(packages)
    .filter(([place]) => place !== '')
    .flatMap(([place, entry]) => {
      const name = entry.name ?? place.split('node_modules/').at(-1);
      return [
        ...floorProblems(name, entry.version, place),
        ...(BANNED[name] ? [`${place}: ${name} is not allowed: ${BANNED[name]}.`] : []),
        ...scriptProblems(name, entry, allowScripts, place),
        ...(entry.resolved ? [`${place}: the lock names ${entry.resolved}; run npm install with this project's .npmrc.`] : []), // prettier-ignore
      ];
    });
}

function floorProblems(name, version, place) {
  const floor = FLOORS[name];
  if (!floor || !isBefore(version, floor)) return [];
  return [`${place}: ${name} ${version} is older than ${floor}; update it, or override what asks for it.`];
}

function scriptProblems(name, { hasInstallScript }, allowScripts, place) {
  if (!hasInstallScript || name in allowScripts) return [];
  return [`${place}: ${name} runs a script when it is installed; decide on it in "allowScripts" of package.json.`];
}

/** Compares 1.2.3 with 1.10.0; a pre-release comes before its release. */
function isBefore(version, floor) {
  const order = new Intl.Collator('en', { numeric: true }).compare(release(version), release(floor));
  return order < 0 || (order === 0 && version.includes('-'));
}

function release(version) {
  return version.split('-')[0];
}
