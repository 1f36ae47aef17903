import { withSingulars } from './plurals';

describe('a word that is looked for', () => {
  it.each([
    ['concerts', 'concert'],
    ['festivaux', 'festival'],
    ['chapeaux', 'chapeau'],
    ['jeux', 'jeu'],
    ['comedies', 'comedy'],
    ['spettacoli', 'spettacolo'],
    ['mostre', 'mostra'],
  ])('finds the singular of %s: %s', (plural, singular) => {
    expect(withSingulars(plural)).toContain(singular);
  });

  it('stays as it is first, and alone when it is short', () => {
    expect(withSingulars('concerts')[0]).toBe('concerts');
    expect(withSingulars('bus')).toEqual(['bus']);
    expect(withSingulars('violon')).toEqual(['violon']);
  });
});
