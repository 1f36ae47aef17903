const { loadedDemonstration } = require('../../support/demonstration.cjs');

module.exports = async () => {
  // Set before the workers fork, so that they inherit it.
  process.env.TEST_DEMONSTRATION = JSON.stringify(await loadedDemonstration());
};
