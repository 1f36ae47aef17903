// `npm run outlines -- FILE.geojson`: gives communes of the territory the outlines of a file, by their INSEE code.
// `npm run outlines -- --api`: the same from the official address service of France, one request a commune;
// `--api=https://…/{code}` asks another service. Outlines are kept as they are given: nothing is simplified.
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');
const { readOutlines } = require('../dist/src/plugins/commons/server/src/domain/map/outlines');

const root = path.resolve(__dirname, '..');
const [given = ''] = process.argv.slice(2);
const file = given && !given.startsWith('-') ? path.resolve(given) : null;
process.chdir(root);
if (existsSync('.env')) process.loadEnvFile('.env');
process.env.NODE_ENV ??= 'production';

const HOW_TO_MEND = {
  noCode: (found) => `it has no INSEE code. Its properties are: ${found || 'none'}. Name one of them "code".`,
  noGeometry: () => 'it has no geometry. Draw it, or take the feature out.',
  notPolygon: (found) => `it is a ${found}. An outline is a Polygon or a MultiPolygon.`,
  notDegrees: (found) =>
    `${found} is not a longitude and a latitude in degrees. Export in WGS 84, for instance with ogr2ogr -t_srs EPSG:4326.`,
  notClosed: (found) => `a ring ends at ${found}, not where it begins. Repeat its first point at its end.`,
  tooShort: (found) => `a ring has ${found} points. The smallest has four, the last being the first.`,
  twice: (found) => `the commune ${found} is there twice. Keep one, or join both in a MultiPolygon.`,
};

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);

async function main() {
  if (!file && !given.startsWith('--api'))
    throw new Error('Say which file: npm run outlines -- FILE.geojson (or --api)');
  const collection = file && readJson(file);
  const strapi = createStrapi({ appDir: root, distDir: path.join(root, 'dist'), serveAdminPanel: false });
  await strapi.load();
  const { codeProperties } = strapi.config.get('plugin::commons.map').outlines;
  const service = strapi.plugin('commons').service('outlines');
  const source = collection ?? (await download(await service.addresses(given.split('=')[1])));
  tell(await service.write(checked(source, codeProperties)));
  // Channels that publish communes follow. The process then ends as it is: Strapi may still be reading for its webhooks, and
  // would take the closing of its connections for an error.
  await strapi.plugin('channels').service('projector').drain();
}

function readJson(name) {
  if (!existsSync(name)) throw new Error(`There is no file ${name}`);
  try {
    return JSON.parse(readFileSync(name, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error(`${name} is not JSON: ${error.message}. A shapefile becomes GeoJSON with ogr2ogr -f GeoJSON.`);
  }
}

async function download(addresses) {
  const features = [];
  for (const address of addresses) {
    const response = await fetch(address);
    if (!response.ok)
      throw new Error(`${address} answers ${response.status}: nothing was written. Try again later, or load a file.`);
    features.push(await response.json());
  }
  return { type: 'FeatureCollection', features };
}

/** @throws Error that names each feature that cannot be written: then none is. */
function checked(source, codeProperties) {
  try {
    const { outlines, problems } = readOutlines(source, codeProperties);
    if (problems.length === 0) return outlines;
    const lines = problems.map(({ feature, code, found }) => `  feature ${feature}: ${HOW_TO_MEND[code](found)}`);
    throw new Error(`Nothing was written, because of ${problems.length} of the features:\n${lines.join('\n')}`);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Error(
      'This is not GeoJSON: its type is neither FeatureCollection nor Feature. TopoJSON has to be converted first.',
    );
  }
}

function tell({ written, same, elsewhere, missing }) {
  const points = written.reduce((sum, outline) => sum + outline.points, 0);
  console.log(`${written.length} outlines written, ${points} points, none left out: ${names(written)}`);
  if (same.length > 0) console.log(`${same.length} were there already, the same: ${names(same)}`);
  if (elsewhere.length > 0)
    console.log(`${elsewhere.length} are of no commune of this territory, and left: ${names(elsewhere)}`);
  if (missing.length > 0) console.log(`${missing.length} communes still have none: ${missing.join(', ')}`);
}

const names = (outlines) => outlines.map(({ code, name }) => [code, name].filter(Boolean).join(' ')).join(', ') || '–';
