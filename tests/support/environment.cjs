// Strapi and the compiled application are loaded once for all the files of a worker, outside their sandboxes: Jest would
// load their thousands of modules again for each file, which takes longer than most tests.
const { AsyncLocalStorage } = require('node:async_hooks');
const { TestEnvironment } = require('jest-environment-node');

// Strapi takes all listeners of its process away when it stops: those by which Jest speaks to its worker stay.
const removeAllListeners = process.removeAllListeners.bind(process);
process.removeAllListeners = (...events) => {
  for (const event of events.length > 0 ? events : ['SIGTERM', 'SIGINT']) removeAllListeners(event);
  return process;
};

// Jest has an asynchronous storage of its own for each file, and every promise of the worker pays for each that was used: the
// thirtieth file took five times as long. Those of the application are enabled again by their next use.
const used = new Set();
for (const name of ['run', 'enterWith']) {
  const method = AsyncLocalStorage.prototype[name];
  AsyncLocalStorage.prototype[name] = function (...args) {
    used.add(this);
    return method.apply(this, args);
  };
}

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.settings = { ...process.env };
    // Libraries ask whether a value is a Date of theirs.
    this.global.Date = Date;
    this.global.hostRequire = require;
    this.global.process.env = process.env;
  }

  /** What a file sets in the environment is its own. */
  async teardown() {
    for (const name of Object.keys(process.env)) if (!(name in this.settings)) delete process.env[name];
    Object.assign(process.env, this.settings);
    await super.teardown();
    for (const storage of used) storage.disable();
    used.clear();
  }
};
