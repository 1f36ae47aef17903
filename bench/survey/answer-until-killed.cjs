// Sends answers, each three times at once, on the database that the environment names, and writes each spectator whose answer was
// acknowledged to its file descriptor 3, one a line. Somebody kills it, or it ends once everybody has answered.
// Reads from its input: { "code": "7KQ4MN", "spectators": [3, 1, …], "isLast": false }
const { createHash } = require('node:crypto');
const { readFileSync, writeSync } = require('node:fs');
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');
const { answerOf, keyOf } = require('./spectators.cjs');

const root = path.resolve(__dirname, '..', '..');
const { code, spectators, isLast } = JSON.parse(readFileSync(0, 'utf8'));
const AT_ONCE = 20;
const REPEATS = 3;

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});

async function main() {
  const strapi = createStrapi({ appDir: root, distDir: path.join(root, 'dist'), serveAdminPanel: false });
  await strapi.load();
  const answers = strapi.plugin('survey').service('answers');
  // Those whose answer is there were acknowledged, or not: a crash may come between. Only the last process asks them all again.
  const known = isLast ? [] : await strapi.db.connection('survey_keys').where({ questionnaire: code }).pluck('digest');
  const sent = new Set(known);
  const waiting = spectators.filter((one) => !sent.has(createHash('sha256').update(keyOf(one)).digest('base64url')));
  await Promise.all(Array.from({ length: AT_ONCE }, () => work(answers, waiting)));
  process.exit();
}

async function work(answers, waiting) {
  for (let spectator = waiting.pop(); spectator !== undefined; spectator = waiting.pop()) {
    const answer = {
      ...{ questionnaire: code, key: keyOf(spectator), choices: answerOf(spectator), texts: [] },
      ...{ ticket: null, consentCode: null, now: Date.now() },
    };
    const outcomes = await Promise.all(Array.from({ length: REPEATS }, () => answers.record(answer)));
    if (outcomes.filter((outcome) => outcome === 'counted').length > 1)
      throw new Error(`${spectator} was counted twice`);
    writeSync(3, `${spectator}\n`);
  }
}
