const { root } = require('./application.cjs');

/** Lets a benchmark write as if no history were kept. To be called before the application starts. */
function switchableHistory() {
  const recording = require(`${root}/dist/src/plugins/commons/server/src/documents/record-writes.js`);
  const { recordWrites } = recording;
  const state = { isOn: true };
  recording.recordWrites = (strapi) => {
    const use = (middleware) =>
      strapi.documents.use((context, next) => (state.isOn ? middleware(context, next) : next()));
    recordWrites(Object.create(strapi, { documents: { value: { use } } }));
  };
  return state;
}

module.exports = { switchableHistory };
