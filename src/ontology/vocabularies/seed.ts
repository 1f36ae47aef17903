import type { ComponentValues } from '../entry';
import type { I18nText, Locale } from '../i18n-text';

/** A label in every language of the application. */
export type Label = I18nText & Record<Locale, string>;

type Mapping = ComponentValues<'identity.mapping'>;

export interface MappingSeed {
  target: NonNullable<Mapping['target']>;
  /** An IRI for linked data, else a code of the target. */
  value: string;
  /** SKOS: `broad` when the target means more than our term. */
  relation: NonNullable<Mapping['relation']>;
}

export interface ConceptSeed {
  /** Unique in its vocabulary; see `CONCEPT_CODE`. */
  code: string;
  prefLabel: Label;
  /** Codes in the same vocabulary, or in the vocabulary that `broader` names. */
  broader?: string[];
  mappings?: MappingSeed[];
  flags?: string[];
}

/** A vocabulary as it is first loaded. The order of the concepts is the order in which forms show them. */
export interface VocabularySeed {
  code: string;
  title: Label;
  /** Who may change it: `protocol` nobody, `mirrored` its outside publisher, `cooperative` the members. */
  governance: 'protocol' | 'cooperative' | 'mirrored';
  /** Code of the vocabulary to which the broader terms belong, when it is another one. */
  broader?: string;
  concepts: ConceptSeed[];
}

export const VOCABULARY_CODE = /^[a-z][a-z-]{1,40}$/;

/** The dot is for licences, whose codes carry a version: `cc-by-4.0`. */
export const CONCEPT_CODE = /^[a-z0-9][a-z0-9._-]{0,62}$/;
