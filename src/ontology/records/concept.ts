import type { Entry, Lookup, Reference } from '../entry';
import { conceptUri } from '../uri';
import type { LocalisedText, RecordSettings } from './source';

type Concept = Entry<'api::concept.concept'>;

/** A term of a vocabulary as others may read it. */
export type ConceptData = NonNullable<ReturnType<typeof projectConcept>>;

export interface ConceptReference {
  uri: string;
  label: LocalisedText;
}

/** The record of a term, or null while it is only proposed. A deprecated one stays readable (INV-24). */
export function projectConcept(concept: Concept, lookup: Lookup, { uriBase }: RecordSettings) {
  const { code, prefLabel, altLabels, definition, broader, mappings, state, replacedBy } = concept.values;
  const scheme = schemeOf(concept, lookup);
  if (!code || !prefLabel || !scheme || state === 'proposed') return null;
  return {
    uri: conceptUri(uriBase, scheme.code, code),
    updatedAt: concept.updatedAt,
    code,
    scheme,
    label: prefLabel,
    alternateLabels: (altLabels ?? {}) as Record<string, string[]>,
    definition,
    isDeprecated: state === 'deprecated',
    broader: conceptReferences(broader, lookup, uriBase),
    replacedBy: conceptReferences(replacedBy ? [replacedBy] : [], lookup, uriBase)[0] ?? null,
    /** IRIs of the same term elsewhere. */
    sameAs: mappings.flatMap(({ value, relation }) =>
      relation === 'exact' && value && /^https?:\/\//.test(value) ? [value] : [],
    ),
  };
}

/** The vocabulary of a term: a genre is narrower than a discipline, which is of another one. */
function schemeOf({ values }: Concept, lookup: Lookup): { code: string; title: LocalisedText } | null {
  const { code, title } = (values.scheme ? lookup(values.scheme) : undefined)?.values ?? {};
  return code ? { code, title: title ?? { fr: code } } : null;
}

const conceptReferences = (
  references: Reference<Concept['uid']>[],
  lookup: Lookup,
  uriBase: string,
): ConceptReference[] =>
  references.flatMap((reference) => {
    const concept = lookup(reference);
    const scheme = concept && schemeOf(concept, lookup);
    const { code, prefLabel: label } = concept?.values ?? {};
    return scheme && code && label ? [{ uri: conceptUri(uriBase, scheme.code, code), label }] : [];
  });
