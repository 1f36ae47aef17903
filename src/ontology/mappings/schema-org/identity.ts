import type { PropertyValueLeaf, WebPageLeaf } from 'schema-dts';
import type { FacetContent, FacetData } from '../../records/facets';
import type { IdentifierData } from '../../records/links';
import { textIn } from '../text-in';
import { node, type Node } from './node';

interface Identified {
  documentId: string;
  uri: string;
  updatedAt: string;
  identifiers: IdentifierData[];
}

/** What every node says of itself: its URI, its identifiers elsewhere, when its page last changed. */
export const identity = ({ documentId, uri, updatedAt, identifiers }: Identified, locale: string) => ({
  '@id': uri,
  url: uri,
  identifier: [
    documentId,
    ...identifiers.map(({ scheme, value }) => node<PropertyValueLeaf>('PropertyValue', { propertyID: scheme, value })),
  ],
  sameAs: identifiers.flatMap((identifier) => identifier.uri ?? []),
  mainEntityOfPage: node<WebPageLeaf>('WebPage', {
    '@id': `${uri}#page`,
    url: uri,
    inLanguage: locale,
    dateModified: updatedAt,
  }),
});

/** Fields that the cooperative declared, where schema.org has a place for them. */
export const additionalProperties = (facets: FacetData, locale: string): Node[] =>
  Object.entries(facets).map(([key, { label, value }]) =>
    node<PropertyValueLeaf>('PropertyValue', {
      propertyID: key,
      name: textIn(label, locale),
      value: facetValue(value, locale),
    }),
  );

/** The same on other types, under a prefix of our own: `odus:childcare`. */
export const ownProperties = (facets: FacetData, locale: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(facets).map(([key, { value }]) => [`odus:${key}`, facetValue(value, locale)]));

function facetValue(value: FacetContent, locale: string): unknown {
  if (Array.isArray(value)) return value.map((one) => facetValue(isTerm(one) ? one.label : one, locale));
  return typeof value === 'object' ? textIn(value, locale) : value;
}

const isTerm = (value: unknown): value is { label: Record<string, string> } =>
  typeof value === 'object' && value !== null && 'label' in value && 'code' in value;
