import { wordsOf, wordsOfQuestion } from './words';

describe('the words of a text', () => {
  it.each([
    ['Chœur d’été à Briançon', ['choeur', 'd', 'ete', 'a', 'briancon']],
    ["L'Argentière-la-Bessée", ['l', 'argentiere', 'la', 'bessee']],
    ['Fauré : Requiem', ['faure', ':', 'requiem']],
    ['20h30, à 100 %', ['20h30', 'a', '100', '%']],
    ['écrire à <Contact@Salle.example>.', ['ecrire', 'a', 'contact@salle.example']],
    ['  ', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('are looked for once each, without those that say nothing', () => {
    expect(wordsOfQuestion("Le jeu de l'amour et le hasard du jeu")).toEqual(['jeu', 'amour', 'hasard']);
    expect(wordsOfQuestion('100 %')).toEqual(['100']);
  });

  it('count when there are no others', () => {
    expect(wordsOfQuestion('Le')).toEqual(['le']);
    expect(wordsOfQuestion('%')).toEqual(['%']);
  });

  it('are as many as a title has, however long the question is', () => {
    expect(wordsOfQuestion(Array.from({ length: 100 }, (_, n) => `mot${n}`).join(' '))).toHaveLength(12);
  });
});
