import { toComparable, wordsOf } from './comparable-text';
import { compareNames, lexiconOf, weighName } from './names';

const lexicon = lexiconOf({
  linking: ['de', 'du', 'des', 'la', 'le', 'les', 'et', 'n'],
  common: ['eglise', 'chapelle', 'saint', 'association', 'maison', 'quatuor'],
  opposed: [['eglise', 'chapelle']],
  expansions: { st: 'saint', cie: 'compagnie' },
});

function likeness(one: string, other: string, isOfPerson = false): number {
  const [first, second] = [one, other].map((text) => weighName(wordsOf(text), new Set(), lexicon));
  return first && second ? compareNames(first, second, lexicon, isOfPerson).similarity : 0;
}

describe('names', () => {
  it('are comparable: accents, capitals, ligatures, punctuation, initials', () => {
    expect(toComparable('L’Œuvre  d’ÉTÉ !')).toBe('l oeuvre d ete');
    expect(toComparable('Collégiale N.-D.')).toBe('collegiale nd');
  });

  it.each([
    ['Église St-Louis', 'eglise saint louis', 1],
    ['Cie du Lamparo', 'Compagnie du Lamparo', 1],
    ['Quatuor n° 14', 'Quatuor n° XIV', 1],
    ['Ascendanse', 'Ascen-danse', 1],
  ])('that differ in writing only are the same: %s, %s', (one, other, expected) => {
    expect(likeness(one, other)).toBe(expected);
    expect(likeness(other, one)).toBe(expected);
  });

  it('look less alike with another number, or with a word that names something else', () => {
    expect(likeness('Quatuor n° 14', 'Quatuor n° 15')).toBeLessThan(0.6);
    expect(likeness('Église Saint-Antoine', 'Chapelle Saint-Antoine')).toBeLessThan(0.7);
  });

  it('of people are two when a letter more is somebody else', () => {
    expect(likeness('Jean Dupont', 'Jeanne Dupont', true)).toBeLessThan(0.6);
    expect(likeness('Brunissend Lothaire', 'Lothaire Brunissend', true)).toBe(1);
    expect(likeness('J. Dupont', 'Jean Dupont', true)).toBeGreaterThan(0.85);
  });
});
