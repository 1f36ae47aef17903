// The longest files first, so that the last worker does not end long after the others. Jest knows how long each took last
// time, but not in a fresh clone.
const { default: Sequencer } = require('@jest/test-sequencer');

const LONGEST = [
  'security/canaries',
  'security/authorisation',
  'demonstration',
  'commons/history',
  'security/admin-queries',
  'channels/reliability',
  'security/outgoing',
  'commons/duplicates',
  'channels/curation',
  'commons/dates',
  'publisher/site',
  'channels/changes',
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
