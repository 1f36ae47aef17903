const { readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');
const { root } = require('../support/application.cjs');
const from = (name) => require(`${root}/dist/src/plugins/commons/server/src/domain/duplicates/${name}.js`);
const { duplicates } = require(`${root}/dist/src/ontology/commons/duplicates.js`);
const { PAIR_SCORE } = from('declaration');
const { featuresOf } = from('features');
const { lexiconOf } = from('names');
const { comparable, compare } = from('score');

const FIXTURES = path.join(root, 'tests', 'fixtures', 'duplicates');
const lexicon = lexiconOf(duplicates.words);

/** Every labelled pair with the score that the search for duplicates gives it; odd ones were looked at when weights were set. */
function labelledPairs() {
  return readdirSync(FIXTURES)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const { uid, pairs } = JSON.parse(readFileSync(path.join(FIXTURES, file), 'utf8'));
      return pairs.map((pair, index) => ({
        ...pair,
        type: path.basename(file, '.json'),
        half: Math.floor(index / 2) % 2 === 0 ? 'tuned' : 'held out',
        ...scored(uid, pair.one, pair.other),
      }));
    });
}

function scored(uid, one, other) {
  const declaration = duplicates.types.find((type) => type.uid === uid);
  const [first, second] = [one, other].map((values) => comparable(featuresOf(declaration, values), lexicon));
  const { score, reasons } = compare(declaration, first, second, lexicon);
  return { score, reasons, isFound: score >= PAIR_SCORE };
}

/** Share of the duplicates that are found, and of what is found that are duplicates. */
function quality(pairs) {
  const found = pairs.filter(({ isFound }) => isFound);
  const right = found.filter(({ same }) => same);
  return {
    recall: right.length / pairs.filter(({ same }) => same).length,
    precision: found.length === 0 ? 1 : right.length / found.length,
  };
}

module.exports = { labelledPairs, quality, scored };
