// The longest files first, so that the last worker does not end long after the others. Jest knows how long each took last
// time, but not in a fresh clone.
const { default: Sequencer } = require('@jest/test-sequencer');

const LONGEST = [
  'demonstration',
  'commons/history',
  'security/canaries',
  'security/authorisation',
  'commons/concurrency',
  'commons/duplicates',
  'channels/reliability',
  'commons/dates',
  'cooperative/rights',
  'commons/stewards',
];

module.exports = class extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const index = LONGEST.findIndex((name) => path.endsWith(`/tests/${name}.test.ts`));
      return index < 0 ? LONGEST.length : index;
    };
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
};
