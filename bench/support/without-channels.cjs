const { root } = require('./application.cjs');

/**
 * Lets a benchmark write as if the plugin were not there. To be called before the application starts: what the plugin
 * does at each write is put behind a switch.
 */
function switchableChannels() {
  const watching = require(`${root}/dist/src/plugins/channels/server/src/documents/watch-writes.js`);
  const { watchWrites } = watching;
  const state = { isOn: true };
  watching.watchWrites = (strapi) => {
    const use = (middleware) =>
      strapi.documents.use((context, next) => (state.isOn ? middleware(context, next) : next()));
    watchWrites(Object.create(strapi, { documents: { value: { use } } }));
  };
  return state;
}

module.exports = { switchableChannels };
