const { root } = require('./application.cjs');

/** Lets a benchmark write as if the plugin were not there. To be called before the application starts. */
const switchableChannels = () => switchable('src/plugins/channels/server/src/documents/watch-writes.js', 'watchWrites');

/** Lets a benchmark write without the rules of the ontology. To be called before the application starts. */
const switchableRules = () => switchable('src/documents/index.js', 'registerDocumentRules');

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

module.exports = { switchableChannels, switchableRules };
