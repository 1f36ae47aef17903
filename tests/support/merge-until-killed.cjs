// Merges two pairs of entries on the database that the environment names: the first wholly, which counts its statements, the
// second until it has made that part of them. There it kills itself, as a machine that loses its power.
// Usage: node merge-until-killed.cjs '{ "uid": "…", "part": 0.5, "pairs": [{ "kept": "…", "replaced": "…" }, …] }'
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const root = path.resolve(__dirname, '..', '..');

async function merge({ uid, part, pairs: [whole, broken] }) {
  const strapi = createStrapi({ appDir: root, distDir: path.join(root, 'dist'), serveAdminPanel: false });
  await strapi.load();
  const mergeOne = (pair) =>
    strapi
      .plugin('commons')
      .service('merging')
      .merge({ uid, choices: {}, administratorId: null, ...pair });
  let statements = 0;
  let last = Infinity;
  strapi.db.connection.on('query', () => {
    statements += 1;
    if (statements >= last) process.kill(process.pid, 'SIGKILL');
  });
  await mergeOne(whole);
  last = Math.max(1, Math.floor(statements * part));
  statements = 0;
  await mergeOne(broken);
  process.exit(1);
}

merge(JSON.parse(process.argv[2])).catch((error) => {
  console.error(error);
  process.exit(1);
});
