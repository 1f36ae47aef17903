/** Segment of each type in a URI, for ever. */
const SEGMENTS = {
  'api::work.work': 'work',
  'api::production.production': 'production',
  'api::performance.performance': 'performance',
  'api::event-group.event-group': 'group',
  'api::venue.venue': 'venue',
  'api::space.space': 'space',
  'api::organisation.organisation': 'organisation',
  'api::person.person': 'person',
  'api::source.source': 'source',
} as const satisfies Record<string, string>;

export type IdentifiedType = keyof typeof SEGMENTS;

/** What a URI names: a documentId, or the two codes of a term or of a territory, within a segment. */
export interface Identifier {
  segment: string;
  key: string[];
}

/** Segments of what codes identify rather than a documentId. */
const CODED_SEGMENTS = ['concept', 'territory'];

/** The URI of an entry, `{uriBase}/id/{segment}/{documentId}`: it never changes, whatever its slug becomes. */
export const entryUri = (uriBase: string, uid: IdentifiedType, documentId: string): string =>
  join(uriBase, SEGMENTS[uid], documentId);

/** The URI of a vocabulary's term: `{uriBase}/id/concept/{scheme}/{code}`. */
export const conceptUri = (uriBase: string, scheme: string, code: string): string =>
  join(uriBase, 'concept', scheme, code);

/** The URI of a territory: `{uriBase}/id/territory/{codeType}/{code}`. */
export const territoryUri = (uriBase: string, codeType: string, code: string): string =>
  join(uriBase, 'territory', codeType, code);

/** The URI of a part of an entry, such as an offer: `{uri}#offer-{key}`. */
export const partUri = (uri: string, part: 'credit' | 'offer' | 'item', key: string): string =>
  `${uri}#${part}-${encodeURIComponent(key)}`;

/** The content type behind a segment; undefined for terms, territories and what is no segment. */
export const typeOfSegment = (segment: string): IdentifiedType | undefined =>
  (Object.keys(SEGMENTS) as IdentifiedType[]).find((uid) => SEGMENTS[uid] === segment);

/** What a URI of this site names; null for any other address. A part (`#offer-1`) is named by its entry. */
export function identifierOfUri(uriBase: string, uri: string): Identifier | null {
  const start = `${uriBase.replace(/\/+$/, '')}/id/`;
  return uri.startsWith(start) ? parseIdentifier(uri.slice(start.length).replace(/#.*$/, '')) : null;
}

/** `venue/abc` or `concept/discipline/music`, as it stands in an address; null when it can name nothing. */
export function parseIdentifier(path: string): Identifier | null {
  const [segment = '', ...key] = path.split('/').map(decoded);
  const length = CODED_SEGMENTS.includes(segment) ? 2 : typeOfSegment(segment) ? 1 : 0;
  return length > 0 && key.length === length && key.every(Boolean) ? { segment, key } : null;
}

/** The same, written in an address. */
export const identifierPath = ({ segment, key }: Identifier): string =>
  [segment, ...key].map(encodeURIComponent).join('/');

/** Empty when the escapes are broken, or stand for what no database keeps: it then names nothing. */
function decoded(part: string): string {
  try {
    const text = decodeURIComponent(part);
    return text.includes('\u0000') ? '' : text;
  } catch {
    return '';
  }
}

const join = (uriBase: string, ...parts: string[]): string =>
  [uriBase.replace(/\/+$/, ''), 'id', ...parts.map(encodeURIComponent)].join('/');
