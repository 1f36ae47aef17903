const { readdirSync, rmSync } = require('node:fs');
const path = require('node:path');
const { root } = require('./application.cjs');
const { drawPictures } = require(`${root}/dist/src/demonstration/pictures/draw.js`);
const { todayIn } = require(`${root}/dist/src/demonstration/load.js`);

const UPLOADS = path.join(root, 'public', 'uploads');

/** Draws the pictures of the demonstration, whose files go with this process; answers their ids. */
async function temporaryPictures(strapi) {
  const before = new Set(readdirSync(UPLOADS));
  process.once('exit', () => {
    for (const name of readdirSync(UPLOADS)) if (!before.has(name)) rmSync(path.join(UPLOADS, name));
  });
  return drawPictures(strapi, todayIn(strapi));
}

module.exports = { temporaryPictures };
