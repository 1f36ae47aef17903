/** Compiles sources; pages are JSX of Preact. */
const compiled = (parser) => [
  '@swc/jest',
  {
    jsc: { target: 'es2022', parser, transform: { react: { runtime: 'automatic', importSource: 'preact' } } },
    module: { type: 'commonjs' },
  },
];

const shared = {
  transform: {
    '^.+\\.ts$|/(any-ascii|hyparquet-writer|hyparquet)/.+\\.js$': compiled({ syntax: 'typescript' }),
    '^.+\\.tsx$': compiled({ syntax: 'typescript', tsx: true }),
  },
  // The modules of the application that are not CommonJS, which jest runs.
  transformIgnorePatterns: ['/node_modules/(?!any-ascii/|hyparquet-writer/|hyparquet/)', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.strapi/', '<rootDir>/.cache/'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
};

/** Two projects: `unit` beside the sources, which needs nothing but the file under test; `api` on the running application. */
module.exports = {
  projects: [
    { ...shared, displayName: 'unit', roots: ['<rootDir>/src', '<rootDir>/scripts'], testEnvironment: 'node' },
    {
      ...shared,
      displayName: 'api',
      roots: ['<rootDir>/tests'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/browser/'],
      testEnvironment: '<rootDir>/tests/support/environment.cjs',
      globalSetup: '<rootDir>/tests/support/global-setup.cjs',
      globalTeardown: '<rootDir>/tests/support/global-teardown.cjs',
    },
  ],
  testSequencer: '<rootDir>/tests/support/sequencer.cjs',
  // A limit for what hangs: a slow machine is not a defect.
  testTimeout: 3_600_000,
  maxWorkers: 2,
  // Each start of Strapi leaves handlers in modules that all files of a worker share, and the fortieth file took ten times as
  // long as in a process of its own: a worker that has grown is replaced after its file.
  workerIdleMemoryLimit: '800MB',
};
