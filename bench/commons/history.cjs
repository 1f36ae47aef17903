const { spawn } = require('node:child_process');
const { randomInt } = require('node:crypto');
const { once } = require('node:events');
const path = require('node:path');
const { startApplication, root } = require('../support/application.cjs');
const { figure, quantile } = require('../support/figure.cjs');
const { switchableHandlers } = require('../support/switches.cjs');
const { historyGaps } = require(`${root}/tests/support/history-gaps.cjs`);
const { loadDemonstration } = require(`${root}/dist/src/demonstration/load.js`);

const WRITER = path.join(root, 'tests', 'support', 'write-until-killed.cjs');
const CRASHES = 25;
const OPERATIONS = 1000;
const WRITES = 60;

/** Random writes in every way, with crashes among them; then what a write costs with its history and without. */
async function history() {
  const recording = switchableHandlers('commons.history');
  const application = await startApplication();
  await loadDemonstration(application.strapi);
  await cost(application.strapi, recording);
  const seed = Number(process.env.HISTORY_SEED ?? randomInt(1e9));
  const data = await dataOf(application.strapi);
  let acknowledged = [];
  const restarted = await application.restart(async () => {
    for (let crash = 0; crash < CRASHES; crash += 1)
      acknowledged = acknowledged.concat(await writeAndKill({ seed: seed + crash, data }, OPERATIONS / CRASHES));
  });
  const dist = path.join(root, 'dist');
  const gaps = await historyGaps({ strapi: restarted.strapi, dist, acknowledged });
  for (const gap of gaps) process.stderr.write(`${gap}\n`);
  figure({
    name: `writes without revision, of ${acknowledged.length} random ones with ${CRASHES} kill -9 (seed ${seed})`,
    value: gaps.length,
    unit: 'writes',
    bar: '0',
    ok: gaps.length === 0 && acknowledged.length >= OPERATIONS,
  });
  await restarted.stop();
}

/** The same change of the same entries, with the history and without, one after the other. */
async function cost(strapi, recording) {
  const types = { 'api::venue.venue': 'capacity', 'api::performance.performance': 'capacity' };
  for (const [uid, attribute] of Object.entries(types)) {
    const rows = await strapi.db.query(uid).findMany({ select: ['documentId'], where: { publishedAt: null } });
    const documentIds = [...new Set(rows.map(({ documentId }) => documentId))];
    const [kept, bare] = [[], []];
    for (let n = 0; n < WRITES + 10; n += 1) {
      const documentId = documentIds[n % documentIds.length];
      for (const isOn of n % 2 ? [true, false] : [false, true]) {
        recording.isOn = isOn;
        const started = performance.now();
        await strapi.documents(uid).update({ documentId, data: { [attribute]: 10_000 + n * 2 + Number(isOn) } });
        if (n >= 10) (isOn ? kept : bare).push(performance.now() - started);
      }
    }
    recording.isOn = true;
    // The last writes may have been those without history: the latest revision must be what the draft is.
    for (const documentId of documentIds.slice(0, WRITES + 10))
      await strapi.documents(uid).update({ documentId, data: {} });
    const [value, reference] = [quantile(kept, 0.5), quantile(bare, 0.5)];
    const name = `a write of ${uid.split('.')[1]} with its history, beside the same without, median`;
    figure({ name, value, unit: 'ms', reference, bar: 'ratio <= 1.4', ok: value / reference <= 1.4 });
  }
}

/** Values that are enough for a draft to be published, taken from the demonstration. */
async function dataOf(strapi) {
  const first = (uid, where = {}) => strapi.db.query(uid).findOne({ select: ['documentId'], where, orderBy: 'id' });
  const term = async (scheme) => (await first('api::concept.concept', { scheme: { code: scheme } })).documentId;
  const steward = (await first('api::organisation.organisation', { publishedAt: { $notNull: true } })).documentId;
  const base = { steward, provenance: { source: (await first('api::source.source')).documentId } };
  const commune = (await first('api::territory.territory', { codeType: 'insee_commune' })).documentId;
  const address = { locality: 'Briançon', countryCode: 'FR', postalCode: '05100', commune };
  return {
    venue: { ...base, kinds: [await term('venue-kind')], address },
    production: {
      ...base,
      form: await term('event-form'),
      disciplines: [await term('discipline')],
      companies: [steward],
    },
    person: base,
    work: { ...base, kind: await term('work-kind') },
  };
}

/** Writes in another process and kills it once it has answered so many; answers what it had. */
async function writeAndKill(instructions, count) {
  const child = spawn(process.execPath, [WRITER, JSON.stringify(instructions)], {
    env: process.env,
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  let output = '';
  child.stdio[3].on('data', (chunk) => {
    output += chunk;
    if (output.split('\n').length > count) setTimeout(() => child.kill('SIGKILL'), Math.random() * 30);
  });
  const [code, signal] = await once(child, 'close');
  if (signal !== 'SIGKILL') throw new Error(`The writer ended by itself with code ${code}`);
  return output
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

module.exports = { history };
