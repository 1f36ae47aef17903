import type { MappingSeed } from './seed';

const to =
  (target: MappingSeed['target'], namespace = '') =>
  (value: string, relation: MappingSeed['relation'] = 'exact'): MappingSeed => ({
    target,
    value: `${namespace}${value}`,
    relation,
  });

export const schema = to('schema', 'https://schema.org/');
/** A value of schema.org's `accessibilityFeature`, which is a text. */
export const accessibilityFeature = to('schema');
/** A class or a property of DATAtourisme's ontology, version 3. */
export const datatourisme = to('datatourisme', 'https://www.datatourisme.fr/ontology/core#');
/** A term of DATAtourisme's thesaurus. */
export const datatourismeTerm = to('datatourisme', 'https://www.datatourisme.fr/resource/core#');
/** A type of Artsdata or, as `K6-…`, a genre. */
export const artsdata = to('artsdata', 'http://kg.artsdata.ca/resource/');
/** A term of UiTdatabank: `0.…` is a type of event, `1.…` a theme. */
export const uit = to('uit');
/** A MARC relator, published at http://id.loc.gov/vocabulary/relators/. */
export const marc = to('marc');
/** A class of CapData Opéra. */
export const capdata = to('capdata');
/** A family of the Centre national de la musique, in the ministry's list of festivals. */
export const cnm = to('cnm');
export const openagenda = to('openagenda');
export const apidae = to('apidae');
