const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { parse } = require('csv-parse/sync');
const { startApplication, root } = require('../support/application.cjs');
const { atMost, figure } = require('../support/figure.cjs');
const { ownReads, watched } = require('../support/own-reads.cjs');
const { labelledPairs, quality, scored } = require('./labelled-pairs.cjs');
const { VENUE, manyVenues } = require('./many-entries.cjs');

const ENTRIES = 10_000;
/** A scan looks up what each entry resembles, and reads that too. */
const MAX_READS = 30;
/** The longest of some thousand batches, beside the longest of a hundred pages. */
const MAX_HOLDS = 4;
const FESTIVALS = path.join(root, '..', 'shared', 'data', 'festivals', 'festivals-grand-brianconnais.csv');

/** How many duplicates are found and how many of the found are right; what a scan of 10,000 entries costs. */
async function duplicates() {
  const pairs = labelledPairs();
  for (const type of [...new Set(pairs.map((pair) => pair.type))])
    tell(
      type,
      pairs.filter((pair) => pair.type === type),
      null,
    );
  for (const half of ['tuned', 'held out'])
    tell(
      `the half ${half}`,
      pairs.filter((pair) => pair.half === half),
      null,
    );
  tell('all labelled pairs', pairs, { recall: 0.95, precision: 0.9 });
  realFestivals();
  await scan();
}

function tell(name, pairs, bars) {
  const measured = quality(pairs);
  for (const of of ['recall', 'precision'])
    figure({
      name: `${of}, ${name} (${pairs.length} pairs)`,
      value: measured[of],
      unit: '',
      ...(bars ? { bar: `>= ${bars[of]}`, ok: measured[of] >= bars[of] } : {}),
    });
}

/** The Ministry's list of the territory holds 27 festivals that are 27, two of them with nearly one name. */
function realFestivals() {
  if (!existsSync(FESTIVALS)) return;
  const rows = parse(readFileSync(FESTIVALS, 'utf8').replace(/^\uFEFF+/, ''), { columns: true, delimiter: ';' });
  const festivals = rows.map((row) => ({
    name: row['Nom du festival'],
    territories: [
      { documentId: row['Code Insee commune'].padStart(5, '0'), name: row['Commune principale de déroulement'] },
    ],
    links: [{ url: row['Site internet du festival'] }],
    disciplines: [{ documentId: row['Discipline dominante'] }],
  }));
  const wrong = festivals.flatMap((one, index) =>
    festivals.slice(index + 1).filter((other) => scored('api::event-group.event-group', one, other).isFound),
  );
  figure({
    name: `wrong duplicates among ${festivals.length} real festivals`,
    value: wrong.length,
    unit: 'pairs',
    bar: '= 0',
    ok: wrong.length === 0,
  });
}

async function scan() {
  const { strapi, stop } = await startApplication();
  await manyVenues(strapi, ENTRIES);
  const scanning = strapi.plugin('commons').service('scanning');
  const populate = { address: { populate: { commune: true } } };
  const own = await ownReads(strapi, VENUE, { populate, status: 'draft', count: ENTRIES });
  for (const name of ['the first scan', 'a scan again']) {
    const { seconds, answer, longestHoldMs } = await watched(() => scanning.scan());
    atMost(MAX_READS, {
      name: `${name} of 10,000 entries, beside Strapi reading them once with their communes`,
      value: seconds,
      unit: 's',
      reference: own.seconds,
    });
    atMost(MAX_HOLDS, {
      name: `longest hold of the event loop, ${name}, beside these reads`,
      value: longestHoldMs,
      unit: 'ms',
      reference: own.longestHoldMs,
    });
    figure({ name: `pairs found, ${name}`, value: answer.found, unit: 'pairs' });
  }
  await stop();
}

module.exports = { duplicates };
