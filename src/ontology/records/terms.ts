import type { Entry, Lookup, Reference } from '../entry';
import type { Term } from './source';

type ConceptReference = Reference<'api::concept.concept'>;

/** Schemes whose terms are written in mappings; the others stay in the vocabulary. */
const MAPPED = ['schema', 'artsdata', 'marc', 'datatourisme'] as const;

/** A vocabulary's term with what mappings need of it. */
export interface ConceptTerm extends Term {
  flags: string[];
  mappings: Partial<Record<(typeof MAPPED)[number], string[]>>;
}

export const conceptTerm = (reference: ConceptReference | null, lookup: Lookup): ConceptTerm | null => {
  const concept = reference ? lookup(reference) : undefined;
  return concept ? toTerm(concept, lookup) : null;
};

export const conceptTerms = (references: ConceptReference[], lookup: Lookup): ConceptTerm[] =>
  references.flatMap((reference) => conceptTerm(reference, lookup) ?? []);

function toTerm(concept: Entry<'api::concept.concept'>, lookup: Lookup): ConceptTerm {
  const { code, prefLabel, flags, mappings } = concept.values;
  return {
    code: code ?? concept.documentId,
    label: prefLabel ?? { fr: code ?? concept.documentId },
    broader: broaderCodes(concept, lookup),
    flags: Array.isArray(flags) ? flags.map(String) : [],
    mappings: Object.fromEntries(
      MAPPED.flatMap((target) => {
        const values = mappings.flatMap((mapping) =>
          // A narrower term of another scheme would say more than ours does.
          mapping.target === target && mapping.value && mapping.relation !== 'narrow' ? [mapping.value] : [],
        );
        return values.length > 0 ? [[target, values]] : [];
      }),
    ),
  };
}

/** Codes of everything broader, level by level; a cycle, which writing refuses, would end here all the same. */
function broaderCodes(concept: Entry<'api::concept.concept'>, lookup: Lookup): string[] {
  return ancestors(concept, (one) => one.values.broader, lookup).flatMap(({ values }) => values.code ?? []);
}

/** Entries above one, nearest first, each once. */
export function ancestors<
  UID extends
    | 'api::concept.concept'
    | 'api::territory.territory'
    | 'api::event-group.event-group'
    | 'api::organisation.organisation',
>(entry: Entry<UID>, above: (entry: Entry<UID>) => Reference<UID>[], lookup: Lookup): Entry<UID>[] {
  const found = new Map<string, Entry<UID>>();
  let level = [entry];
  while (level.length > 0) {
    const next = level.flatMap(above).flatMap((reference) => lookup(reference) ?? []);
    level = next.filter((one) => one.documentId !== entry.documentId && !found.has(one.documentId));
    for (const one of level) found.set(one.documentId, one);
  }
  return [...found.values()];
}
