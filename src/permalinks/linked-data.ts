import { toRDF, type JsonLdDocument } from 'jsonld';
import type { RemoteDocument } from 'jsonld/jsonld-spec';
import { DataFactory, Writer } from 'n3';
import { CONTEXTS, linkedDataDocument, prefixes } from '../ontology/mappings/schema-org/context';
import type { Deletion } from './resolution';

/** What Turtle allows between angle brackets; an address with anything else names nothing. */
const IRI = /^[^\u0000-\u0020<>"{}|^`\\]+$/;

/** A term as the JSON-LD processor gives it. */
interface Term {
  termType: string;
  value: string;
  language?: string;
  datatype?: Term;
}

type Triple = Record<'subject' | 'predicate' | 'object', Term>;

/** A JSON-LD document in Turtle, with the same triples. Nothing is fetched: a document has the contexts of the house. */
export async function turtle(
  document: object,
  uriBase: string,
  otherPrefixes: Record<string, string> = {},
): Promise<string> {
  const dataset: unknown = await toRDF(document as JsonLdDocument, { documentLoader: localContext });
  const writer = new Writer({ prefixes: { ...prefixes(uriBase), ...otherPrefixes } });
  for (const { subject, predicate, object } of (dataset as Triple[]).filter(isSound))
    writer.addQuad(resource(subject), DataFactory.namedNode(predicate.value), valueTerm(object));
  return new Promise((resolve, reject) => {
    writer.end((error: Error | null, text: string) => (error ? reject(error) : resolve(text)));
  });
}

const isSound = ({ subject, predicate, object }: Triple): boolean =>
  [subject, predicate, object].every(({ termType, value }) => termType !== 'NamedNode' || IRI.test(value));

const resource = ({ termType, value }: Term) =>
  termType === 'BlankNode' ? DataFactory.blankNode(value.replace(/^_:/, '')) : DataFactory.namedNode(value);

const valueTerm = (term: Term) =>
  term.termType === 'Literal'
    ? DataFactory.literal(term.value, term.language ?? DataFactory.namedNode(term.datatype?.value ?? ''))
    : resource(term);

/** What remains of a deleted entry, in the words of ActivityStreams. */
export const tombstoneDocument = ({ identifier, deletedAt, reason }: Deletion, uri: string, uriBase: string): object =>
  linkedDataDocument(
    {
      '@id': uri,
      '@type': `${AS}Tombstone`,
      [`${AS}formerType`]: { '@id': `odus:${identifier.segment}` },
      [`${AS}deleted`]: { '@value': deletedAt.slice(0, 10), '@type': 'http://www.w3.org/2001/XMLSchema#date' },
      ...(reason ? { [`${AS}summary`]: reason } : {}),
    },
    uriBase,
  );

const AS = 'https://www.w3.org/ns/activitystreams#';

async function localContext(url: string): Promise<RemoteDocument> {
  const document = CONTEXTS[url];
  if (!document) throw new Error(`No context of the house is at ${url}`);
  return { documentUrl: url, document: document as RemoteDocument['document'] };
}
