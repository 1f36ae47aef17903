/** How the ontology keeps its terms: the cooperative's decisions change those of its own vocabularies. */
export const decidedVocabularies = {
  termType: 'api::concept.concept',
  vocabularyType: 'api::vocabulary.vocabulary',
  term: {
    code: 'code',
    label: 'prefLabel',
    definition: 'definition',
    vocabulary: 'scheme',
    broader: 'broader',
    state: 'state',
    replacedBy: 'replacedBy',
    mappings: 'mappings',
    decision: 'decisionRef',
    position: 'position',
  },
  vocabulary: { code: 'code', title: 'title', governance: 'governance' },
  states: { active: 'active', retired: 'deprecated' },
  decidedGovernance: 'cooperative',
};

/** How the ontology keeps the fields that the cooperative declares. */
export const decidedFields = {
  type: 'api::facet.facet',
  field: {
    key: 'key',
    label: 'label',
    help: 'help',
    appliesTo: 'appliesTo',
    valueType: 'valueType',
    vocabulary: 'vocabulary',
    state: 'state',
    decision: 'decisionRef',
  },
  activeState: 'active',
};
