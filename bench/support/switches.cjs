const { root } = require('./application.cjs');

/**
 * Lets a benchmark write with Strapi alone: every middleware of documents that OduS registers is behind one switch. To be
 * given to the application before it is loaded.
 */
function switchableOdus() {
  const state = { isOn: true };
  const prepare = (strapi) => {
    const { documents } = strapi;
    const use = documents.use.bind(documents);
    documents.use = (middleware) =>
      use(isOurs() ? (context, next) => (state.isOn ? middleware(context, next) : next()) : middleware);
  };
  return { state, prepare };
}

/** Whether a module of this repository is registering, and not one of Strapi's own plugins. */
const isOurs = () => {
  const [, , caller = ''] = new Error().stack.split('\n').slice(1);
  return caller.includes(`${root}/dist/`);
};

/**
 * Lets a benchmark write as if some handlers of writes were not there, by the beginning of their names (`channels.`). To be
 * called before the application starts.
 */
function switchableHandlers(names) {
  const writes = require(`${root}/dist/src/plugin-kit/server/document-writes/index.js`);
  const { onDocumentWrite } = writes;
  const state = { isOn: true };
  const behindSwitch = (step) => (write, own) => (state.isOn ? step(write, own) : undefined);
  writes.onDocumentWrite = (strapi, handler) => {
    if (!handler.name.startsWith(names)) return onDocumentWrite(strapi, handler);
    const phases = Object.entries(handler.phases).map(([phase, step]) => [phase, behindSwitch(step)]);
    onDocumentWrite(strapi, { ...handler, phases: Object.fromEntries(phases) });
  };
  return state;
}

module.exports = { switchableHandlers, switchableOdus };
