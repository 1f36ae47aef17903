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

const join = (uriBase: string, ...parts: string[]): string =>
  [uriBase.replace(/\/+$/, ''), 'id', ...parts.map(encodeURIComponent)].join('/');
