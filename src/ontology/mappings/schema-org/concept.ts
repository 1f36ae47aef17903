import type { DefinedTermLeaf, DefinedTermSetLeaf } from 'schema-dts';
import type { ConceptData } from '../../records/concept';
import { textIn } from '../text-in';
import { node, type Node } from './node';

/** A term as a schema.org DefinedTerm, without `@context`. What schema.org has no word for is said in SKOS. */
export const conceptNode = (data: ConceptData, locale: string): Node => ({
  ...node<DefinedTermLeaf>('DefinedTerm', {
    '@id': data.uri,
    url: data.uri,
    name: textIn(data.label, locale),
    alternateName: data.alternateLabels[locale] ?? data.alternateLabels.fr,
    description: textIn(data.definition, locale),
    termCode: data.code,
    inDefinedTermSet: node<DefinedTermSetLeaf>('DefinedTermSet', {
      identifier: data.scheme.code,
      name: textIn(data.scheme.title, locale),
    }),
    sameAs: data.sameAs,
  }),
  ...(data.broader.length > 0 ? { 'skos:broader': data.broader.map(({ uri }) => ({ '@id': uri })) } : {}),
  ...(data.replacedBy ? { 'dcterms:isReplacedBy': { '@id': data.replacedBy.uri } } : {}),
});
