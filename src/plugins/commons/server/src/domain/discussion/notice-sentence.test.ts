import { sentenceOf } from './notice-sentence';

describe('a notice', () => {
  it('says how it ended, with the reason', () => {
    expect(
      sentenceOf('suggestion-answered', { state: 'refused', reason: 'La jauge est juste.', suggestion: '7' }),
    ).toEqual({
      sentence: 'suggestion-answered.refused',
      detail: 'La jauge est juste.',
      path: '/plugins/commons/suggestions/7',
    });
  });

  it('leads to what is no entry by the address that it came with', () => {
    const path = '/plugins/cooperative/decisions/2027-04';
    expect(sentenceOf('decision', { state: 'carried', number: '2027-04', title: 'Une scène', path })).toEqual({
      sentence: 'decision.carried',
      detail: null,
      path,
    });
  });

  it('says which fields changed when nothing else was said', () => {
    expect(sentenceOf('edit', { action: 'update', fields: 'Nom, Jauge totale', revision: '3' })).toEqual({
      sentence: 'edit',
      detail: 'Nom, Jauge totale',
      path: null,
    });
    expect(sentenceOf('edit', { action: 'delete', fields: '' })).toEqual({
      sentence: 'edit.delete',
      detail: null,
      path: null,
    });
  });
});
