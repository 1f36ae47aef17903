/** How the application keeps its terms: which content types, and what their attributes are called. */
export interface VocabularyConfiguration {
  /** Content type of the terms. */
  termType: string;
  /** Content type of the vocabularies that terms belong to. */
  vocabularyType: string;
  term: {
    code: string;
    label: string;
    definition: string;
    /** Relation to the vocabulary. */
    vocabulary: string;
    /** Relation to the terms that mean more. */
    broader: string;
    state: string;
    replacedBy: string;
    /** Repeatable component of what the term is elsewhere: `target`, `value`, `relation`. */
    mappings: string;
    /** Text that names the decision of which the term is. */
    decision: string;
    position: string;
  };
  vocabulary: { code: string; title: string; governance: string };
  /** Values of the attribute `state` of terms that may be chosen, and of those that may not any more. */
  states: { active: string; retired: string };
  /** Value of the attribute `governance` of the vocabularies whose terms members decide of. */
  decidedGovernance: string;
}

/** How the application keeps the fields that the cooperative declares. */
export interface FieldsConfiguration {
  type: string;
  field: {
    key: string;
    label: string;
    help: string;
    appliesTo: string;
    valueType: string;
    vocabulary: string;
    state: string;
    decision: string;
  };
  /** Value of the attribute `state` of fields that are filled in. */
  activeState: string;
}
