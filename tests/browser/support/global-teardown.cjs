const { rmSync } = require('node:fs');
const path = require('node:path');

module.exports = () => {
  const { TEST_DEMONSTRATION } = process.env;
  if (TEST_DEMONSTRATION) rmSync(path.dirname(JSON.parse(TEST_DEMONSTRATION).file), { recursive: true, force: true });
};
