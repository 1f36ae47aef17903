// Casts ballots, each three times at once, on the database that the environment names, and writes each member whose vote
// was acknowledged to its file descriptor 3, one a line. Somebody kills it, or it ends once everybody has voted.
// Reads from its input: { "number": "2027-01", "members": [{ "id", "accountId" }, …], "isLast": false }
const { readFileSync, writeSync } = require('node:fs');
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');
const { choiceOf } = require('./choices.cjs');

const root = path.resolve(__dirname, '..', '..');
const { number, members, isLast } = JSON.parse(readFileSync(0, 'utf8'));
const AT_ONCE = 50;
const REPEATS = 3;

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});

async function main() {
  const strapi = createStrapi({ appDir: root, distDir: path.join(root, 'dist'), serveAdminPanel: false });
  await strapi.load();
  const ballots = strapi.plugin('cooperative').service('ballots');
  // Those who have voted were acknowledged, or not: a crash may come between. Only the last process asks them all again.
  const rows = isLast
    ? []
    : await strapi.db.connection('cooperative_voters').where({ proposal: number }).select('member');
  const voted = new Set(rows.map(({ member }) => member));
  const waiting = members.filter(({ id }) => !voted.has(id));
  await Promise.all(Array.from({ length: AT_ONCE }, () => work(ballots, waiting)));
  process.exit();
}

async function work(ballots, waiting) {
  for (let member = waiting.pop(); member; member = waiting.pop()) {
    const { id, accountId } = member;
    const ballot = { proposal: number, member: id, choice: choiceOf(id), argument: '', accountId };
    const counted = await Promise.all(Array.from({ length: REPEATS }, () => ballots.cast(ballot)));
    if (counted.filter(Boolean).length > 1) throw new Error(`${id} was counted twice`);
    // Another choice afterwards changes nothing.
    if (await ballots.cast({ ...ballot, choice: 'for' })) throw new Error(`${id} was counted again`);
    writeSync(3, `${id}\n`);
  }
}
