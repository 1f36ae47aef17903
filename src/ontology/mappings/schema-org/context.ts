const SCHEMA_ORG = 'https://schema.org';

/** The namespace of what schema.org has no word for, such as the fields that the cooperative declared. */
const ownNamespace = (uriBase: string): string => `${uriBase.replace(/\/+$/, '')}/vocabulary#`;

/** The words that our nodes use. */
export const linkedDataContext = (uriBase: string) => [SCHEMA_ORG, { odus: ownNamespace(uriBase) }];

/** A node as a JSON-LD document. */
export const linkedDataDocument = (node: object, uriBase: string): object => ({
  '@context': linkedDataContext(uriBase),
  ...node,
});

/** Names of namespaces in Turtle. */
export const prefixes = (uriBase: string): Record<string, string> => ({
  schema: 'http://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  as: 'https://www.w3.org/ns/activitystreams#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  odus: ownNamespace(uriBase),
});

const IRIS = 'contentUrl image inDefinedTermSet isBasedOn license logo mainEntityOfPage sameAs url'.split(' ');
const DATES =
  'dateCreated dateModified dissolutionDate endDate expires foundingDate previousStartDate startDate validFrom validThrough'.split(
    ' ',
  );

/** schema.org's own context for the properties that our nodes have, so that nothing is fetched to read them. */
const SCHEMA_ORG_CONTEXT = {
  '@context': {
    '@vocab': 'http://schema.org/',
    schema: 'http://schema.org/',
    skos: 'http://www.w3.org/2004/02/skos/core#',
    dcterms: 'http://purl.org/dc/terms/',
    ...Object.fromEntries(IRIS.map((name) => [name, { '@id': `schema:${name}`, '@type': '@id' }])),
    ...Object.fromEntries(DATES.map((name) => [name, { '@id': `schema:${name}`, '@type': 'schema:Date' }])),
  },
};

/** The contexts that our documents name, by address: there is no other. */
export const CONTEXTS: Record<string, object> = { [SCHEMA_ORG]: SCHEMA_ORG_CONTEXT };
