import { firstFound, matching, treeOf, type Term } from './term-tree';

const term = (documentId: string, fr: string, rest: Partial<Term> = {}): Term => ({
  ...{ id: 1, documentId, label: { fr }, otherNames: [], broader: [], isDeprecated: false },
  ...rest,
});

const TERMS = [
  term('church', 'Église', { label: { fr: 'Église', en: 'Church', it: 'Chiesa' }, broader: ['heritage'] }),
  term('heritage', 'Patrimoine'),
  term('chapel', 'Chapelle', { broader: ['church'], otherNames: ['Oratoire'] }),
  term('theatre', 'Théâtre', { label: { fr: 'Théâtre', en: 'Theatre' } }),
  term('barn', 'Grange', { broader: ['heritage'], isDeprecated: true }),
];
const shown = (words: string) =>
  matching(treeOf(TERMS), words).map(({ term: { documentId }, level }) => [documentId, level]);

describe('a tree of terms', () => {
  it('shows each term under its broader one, and offers none that is deprecated', () => {
    expect(shown('')).toEqual([
      ['heritage', 1],
      ['church', 2],
      ['chapel', 3],
      ['theatre', 1],
    ]);
  });

  it.each([
    ['eglise', ['heritage', 'church']],
    ['CHURCH', ['heritage', 'church']],
    ['chiesa', ['heritage', 'church']],
    ['oratoire', ['heritage', 'church', 'chapel']],
    ['theatre', ['theatre']],
    ['grange', []],
  ])('finds « %s » in any language, without accents, with what leads to it', (words, expected) => {
    expect(shown(words).map(([documentId]) => documentId)).toEqual(expected);
  });

  it('begins at the term that was meant, not at those that lead to it', () => {
    const meant = (words: string) => {
      const found = matching(treeOf(TERMS), words);
      return found[firstFound(found, words)]?.term.documentId;
    };
    expect([meant(''), meant('eglise'), meant('chapel')]).toEqual(['heritage', 'church', 'chapel']);
  });

  it('shows a term whose broader terms are deprecated or unknown at the first level', () => {
    const [branch] = treeOf([term('hayloft', 'Fenil', { broader: ['barn', 'gone'] })]);
    expect(branch).toMatchObject({ level: 1 });
  });
});
