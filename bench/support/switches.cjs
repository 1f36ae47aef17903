const { root } = require('./application.cjs');

/** Lets a benchmark write as if the plugin were not there. To be called before the application starts. */
const switchableChannels = () => switchable('src/plugins/channels/server/src/documents/watch-writes.js', 'watchWrites');

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

/** Puts what a module does at each write behind a switch. */
function switchable(file, name) {
  const registering = require(`${root}/dist/${file}`);
  const register = registering[name];
  const state = { isOn: true };
  registering[name] = (strapi) => {
    const use = (middleware) =>
      strapi.documents.use((context, next) => (state.isOn ? middleware(context, next) : next()));
    const documents = Object.assign((uid) => strapi.documents(uid), { use });
    register(Object.create(strapi, { documents: { value: documents } }));
  };
  return state;
}

module.exports = { switchableChannels, switchableOdus };
