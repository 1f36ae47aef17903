/** A commune and its outline, as a file gave them. */
export interface Outline {
  code: string;
  name: string;
  geometry: { type: 'Polygon' | 'MultiPolygon'; coordinates: unknown[] };
  /** How many points it is drawn with: they are all kept. */
  points: number;
}

/** What is wrong with a feature: which one, what, how to fix it. */
export interface OutlineProblem {
  feature: string;
  code: 'noCode' | 'noGeometry' | 'notPolygon' | 'notDegrees' | 'notClosed' | 'tooShort' | 'twice';
  found: string;
}

interface Feature {
  properties?: Record<string, unknown> | null;
  geometry?: { type?: unknown; coordinates?: unknown } | null;
}

/**
 * The outlines of a GeoJSON FeatureCollection or Feature.
 * @throws TypeError when it is no GeoJSON of features at all.
 */
export function readOutlines(
  given: unknown,
  codeProperties: string[],
): { outlines: Outline[]; problems: OutlineProblem[] } {
  const outlines: Outline[] = [];
  const problems: OutlineProblem[] = [];
  const seen = new Set<string>();
  featuresOf(given).forEach((feature, index) => {
    const code = codeOf(feature, codeProperties);
    const name = textProperty(feature, ['nom', 'name']);
    const where = `${index + 1}${code ? ` (${[code, name].filter(Boolean).join(' ')})` : ''}`;
    const problem = problemOf(feature, code, seen);
    if (problem) return problems.push({ feature: where, ...problem });
    seen.add(code);
    const geometry = feature.geometry as Outline['geometry'];
    return outlines.push({ code, name, geometry, points: ringsOf(geometry).flat().length });
  });
  return { outlines, problems };
}

type Problem = Omit<OutlineProblem, 'feature'>;
type Position = [number, number];

function problemOf(feature: Feature, code: string, seen: Set<string>): Problem | null {
  if (!code) return { code: 'noCode', found: Object.keys(feature.properties ?? {}).join(', ') };
  if (seen.has(code)) return { code: 'twice', found: code };
  const { type, coordinates } = feature.geometry ?? {};
  if (!Array.isArray(coordinates)) return { code: 'noGeometry', found: '' };
  if (type !== 'Polygon' && type !== 'MultiPolygon') return { code: 'notPolygon', found: String(type) };
  const rings = ringsOf({ type, coordinates });
  for (const ring of rings) {
    const odd = ring.find((position) => !isInDegrees(position));
    if (odd !== undefined) return { code: 'notDegrees', found: JSON.stringify(odd) };
    if (ring.length < 4) return { code: 'tooShort', found: String(ring.length) };
    const [first, last] = [ring[0], ring.at(-1)] as [Position, Position];
    if (first[0] !== last[0] || first[1] !== last[1]) return { code: 'notClosed', found: JSON.stringify(last) };
  }
  return rings.length === 0 ? { code: 'noGeometry', found: '' } : null;
}

function featuresOf(given: unknown): Feature[] {
  const { type, features } = (given ?? {}) as { type?: unknown; features?: unknown };
  if (type === 'FeatureCollection' && Array.isArray(features)) return features as Feature[];
  if (type === 'Feature') return [given as Feature];
  throw new TypeError('FeatureCollection');
}

/** Codes are texts: a leading zero that a spreadsheet took away is put back. */
function codeOf({ properties }: Feature, names: string[]): string {
  const found = names.map((name) => properties?.[name]).find((value) => value !== undefined && value !== null);
  return typeof found === 'number' ? String(found).padStart(5, '0') : typeof found === 'string' ? found.trim() : '';
}

function textProperty({ properties }: Feature, names: string[]): string {
  const found = names.map((name) => properties?.[name]).find((value) => typeof value === 'string');
  return typeof found === 'string' ? found : '';
}

function ringsOf({ type, coordinates }: { type: string; coordinates: unknown[] }): unknown[][] {
  const rings = type === 'Polygon' ? coordinates : coordinates.flat();
  return rings.map((ring) => (Array.isArray(ring) ? (ring as unknown[]) : []));
}

const isInDegrees = (position: unknown): position is Position =>
  Array.isArray(position) &&
  position.length >= 2 &&
  typeof position[0] === 'number' &&
  typeof position[1] === 'number' &&
  Math.abs(position[0]) <= 180 &&
  Math.abs(position[1]) <= 90;
