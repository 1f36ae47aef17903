/** Way to a value of an entry: attributes joined by dots, through components and relations (`address.commune`). */
export type Path = string;

/** How two values of the same kind are compared. */
export type EvidenceKind = 'reference' | 'text' | 'year' | 'date' | 'time' | 'point' | 'site';

/**
 * Something else than the name that speaks for or against one and the same thing. Weights are logarithms of odds: what is added up
 * when both entries say the same, nearly the same, or something else. An entry that says nothing adds nothing.
 */
export interface Evidence {
  kind: EvidenceKind;
  /** For a point, the attribute that holds `latitude` and `longitude`. */
  path: Path;
  same: number;
  near?: number;
  different: number;
}

/** What distinguishes the entries of a type. */
export interface DuplicatesDeclaration {
  uid: string;
  /** Texts, or lists of texts, by which an entry is called; the first is its name. */
  names: readonly Path[];
  /** `person`: a name is somebody's, so that a letter more is somebody else (Jean, Jeanne). */
  naming?: 'person';
  /** Names of where the entry is: repeated in its name, they say nothing new. */
  placeNames?: readonly Path[];
  /** Identifiers given by others: a list of components, each with its scheme and its value. */
  identifiers?: IdentifierList;
  evidence: readonly Evidence[];
  /** Values that two entries must both share to be compared, besides words of their names: a day and a show. */
  meetings?: readonly (readonly Path[])[];
  /** Logarithm of odds of two entries that share a word, before anything is known of them. */
  prior: number;
  /** Attribute that says into which entry this one was merged. */
  replacedBy: string;
  /** Attributes that stay each entry's own when two are merged: addresses, computed values. */
  stays?: readonly string[];
  /** Whether look-alikes are shown while a new entry is typed. */
  isShownWhileTyping?: boolean;
}

export interface IdentifierList {
  list: string;
  scheme: Path;
  value: Path;
  /** Whether several entries may hold the same identifier of a scheme, which says nothing then. */
  isShared?: (scheme: string) => boolean;
  /** Whether one entry may hold several identifiers of a scheme. */
  isMany?: (scheme: string) => boolean;
}

/** Words of names, in the languages of the territory, without accents or capitals. */
export interface Words {
  /** Articles and prepositions: not compared. */
  linking: readonly string[];
  /** Words that many names share: they tell little. */
  common: readonly string[];
  /** Groups of words that name other things: a church is not a chapel. */
  opposed: readonly (readonly string[])[];
  /** What is written short, and what it stands for. */
  expansions: Record<string, string>;
}

/** Key `duplicates` of the configuration. */
export interface DuplicatesConfiguration {
  types: readonly DuplicatesDeclaration[];
  words: Words;
}

/** From this score on, a pair waits in the queue. */
export const PAIR_SCORE = 0.5;

/** From this score on, an entry is shown to who types a new one: little is known yet. */
export const LOOK_ALIKE_SCORE = 0.3;
