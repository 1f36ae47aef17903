import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOutlines } from './outlines';

const FILE = join(__dirname, '../../../../../../../tests/fixtures/territory/communes.geojson');
const SQUARE = [[[6, 44], [7, 44], [7, 45], [6, 44]]]; // prettier-ignore
const feature = (geometry: object | null, properties: object = { code: '05023', nom: 'Briançon' }) => ({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties, geometry }],
});
const problemsOf = (given: unknown) => readOutlines(given, ['code', 'INSEE_COM']).problems;

describe('outlines of communes', () => {
  it('are read as they are drawn, every point kept', () => {
    const { outlines, problems } = readOutlines(JSON.parse(readFileSync(FILE, 'utf8')), ['code']);
    expect(problems).toEqual([]);
    expect(outlines.map(({ code, name, geometry: { type }, points }) => [code, name, type, points])).toEqual([
      ['05023', 'Briançon', 'Polygon', 108],
      ['05082', 'Mont-Dauphin', 'Polygon', 10],
      ['05001', 'Abriès-Ristolas', 'MultiPolygon', 257],
    ]);
  });

  it('find the code under the name that its publisher gave it, with its leading zero', () => {
    const { outlines } = readOutlines(feature({ type: 'Polygon', coordinates: SQUARE }, { INSEE_COM: 5023 }), [
      'code',
      'INSEE_COM',
    ]);
    expect(outlines).toMatchObject([{ code: '05023', points: 4 }]);
  });

  it.each([
    ['noCode', feature({ type: 'Polygon', coordinates: SQUARE }, { nom: 'Briançon' }), 'nom'],
    ['noGeometry', feature(null), ''],
    ['notPolygon', feature({ type: 'Point', coordinates: [6, 44] }), 'Point'],
    ['notDegrees', feature({ type: 'Polygon', coordinates: [[[986000, 6430000]]] }), '[986000,6430000]'],
    ['tooShort', feature({ type: 'Polygon', coordinates: [SQUARE[0]?.slice(0, 2)] }), '2'],
    ['notClosed', feature({ type: 'Polygon', coordinates: [[...(SQUARE[0] ?? []), [6, 44.5]]] }), '[6,44.5]'],
  ])('say which feature is wrong: %s', (code, given, found) => {
    expect(problemsOf(given)).toEqual([expect.objectContaining({ code, found })]);
  });

  it('refuse a commune that is drawn twice', () => {
    const { features } = feature({ type: 'Polygon', coordinates: SQUARE });
    const twice = { type: 'FeatureCollection', features: [...features, ...features] };
    expect(problemsOf(twice)).toEqual([{ feature: '2 (05023 Briançon)', code: 'twice', found: '05023' }]);
  });

  it('are not any JSON', () => {
    expect(() => readOutlines({ type: 'Topology' }, ['code'])).toThrow(TypeError);
  });
});
