import type { Lookup } from '../entry';
import type { Term, UntypedEntry, UntypedLookup } from './source';
import { conceptTerm } from './terms';
import { territoryData } from './territory';

type ToTerm = (entry: UntypedEntry, lookup: UntypedLookup) => Term | null;

/** How vocabularies and territories read in a type that nobody described: as terms, with their broader ones. */
export const referenceTerms: Record<string, ToTerm> = {
  'api::concept.concept': ({ documentId }, lookup) => {
    const term = conceptTerm({ uid: 'api::concept.concept', documentId }, lookup as Lookup);
    return term && { code: term.code, label: term.label, broader: term.broader };
  },
  'api::territory.territory': ({ documentId, values }, lookup) => {
    const reference = { uid: 'api::territory.territory', documentId } as const;
    const data = territoryData(reference, lookup as Lookup, {
      uriBase: '',
      uidDomain: '',
      publicUrl: '',
      timeZone: 'UTC',
    });
    const { postalCodes } = values;
    return data && { ...data.term, aliases: Array.isArray(postalCodes) ? postalCodes.map(String) : [] };
  },
};
