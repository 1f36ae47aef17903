/** Tests in a real browser, on the built application that each of them starts: `npm run build` comes first. */
const { transform, transformIgnorePatterns, modulePathIgnorePatterns } = require('./jest.config.cjs').projects[0];

module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests/browser'],
  testMatch: ['**/*.test.ts'],
  transform,
  transformIgnorePatterns,
  modulePathIgnorePatterns,
  globalSetup: '<rootDir>/tests/browser/support/global-setup.cjs',
  testTimeout: 3_600_000,
  maxWorkers: 2,
};
