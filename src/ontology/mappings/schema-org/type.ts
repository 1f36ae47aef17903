import type { ConceptTerm } from '../../records/terms';

const ARTSDATA = 'http://kg.artsdata.ca/resource/';
/** Artsdata's genres and disciplines, as opposed to its types of events and places. */
const ARTSDATA_GENRE = /\/K6-\d+$/;
const RELATORS = 'http://id.loc.gov/vocabulary/relators/';

/** The schema.org types of the first list of terms that has some, each once: `MusicEvent`. */
export function schemaTypes(lists: ConceptTerm[][], fallback: string): string[] {
  const types = lists.map((terms) => terms.flatMap(({ mappings }) => mappings.schema ?? []).map(localName));
  return [...new Set(types.find((list) => list.length > 0) ?? [fallback])];
}

/** Artsdata types of terms, as IRIs. */
export const artsdataTypes = (terms: ConceptTerm[]): string[] =>
  artsdataIris(terms).filter((iri) => !ARTSDATA_GENRE.test(iri));

/** Artsdata genres of terms, as IRIs. */
export const artsdataGenres = (terms: ConceptTerm[]): string[] =>
  artsdataIris(terms).filter((iri) => ARTSDATA_GENRE.test(iri));

/** The MARC relator of a role, as an IRI. */
export const relatorIri = ({ mappings }: ConceptTerm): string | undefined =>
  mappings.marc?.map((code) => `${RELATORS}${localName(code)}`)[0];

const artsdataIris = (terms: ConceptTerm[]): string[] => [
  ...new Set(terms.flatMap(({ mappings }) => mappings.artsdata ?? []).map((value) => `${ARTSDATA}${localName(value)}`)),
];

/** `MusicEvent` of `MusicEvent`, `schema:MusicEvent` or `https://schema.org/MusicEvent`. */
const localName = (value: string): string => value.split(/[/#:]/).at(-1) ?? value;
