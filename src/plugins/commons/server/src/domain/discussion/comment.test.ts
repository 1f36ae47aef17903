import { mentionedIn, partsOf } from './comment';

describe('a comment', () => {
  it('mentions people by their ids, each once', () => {
    expect(mentionedIn('<@12> et <@3>, puis encore <@12>')).toEqual([12, 3]);
    expect(mentionedIn('Écrire à <@x> ou @12 ne cite personne')).toEqual([]);
  });

  it('is read as words and people, in order', () => {
    expect(partsOf('Merci <@12> !')).toEqual([{ text: 'Merci ' }, { mention: 12 }, { text: ' !' }]);
    expect(partsOf('Rien de plus')).toEqual([{ text: 'Rien de plus' }]);
  });
});
