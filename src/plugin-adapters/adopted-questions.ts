/** Questions of the survey, which the cooperative votes into their bank. */
export const adoptedQuestions = [
  {
    ...{ uid: 'plugin::survey.question', name: 'label', decision: 'decision' },
    state: { attribute: 'state', proposed: 'proposed', adopted: 'adopted' },
  },
];
