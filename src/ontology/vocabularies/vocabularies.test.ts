import { vocabularies, type ConceptSeed, type VocabularySeed } from '.';
import { LOCALES } from '../i18n-text';
import { CONCEPT_CODE, VOCABULARY_CODE } from './seed';

const byCode = new Map<string, VocabularySeed>(vocabularies.map((vocabulary) => [vocabulary.code, vocabulary]));
const broaderVocabulary = ({ code, broader }: VocabularySeed) => byCode.get(broader ?? code);

function ancestors(vocabulary: VocabularySeed, code: string): string[] {
  const concept = vocabulary.concepts.find((one) => one.code === code) as ConceptSeed;
  return (concept.broader ?? []).flatMap((above) => [above, ...ancestors(vocabulary, above)]);
}

describe('the vocabularies', () => {
  it('have unique, well formed codes', () => {
    expect(byCode.size).toBe(vocabularies.length);
    expect([...byCode.keys()].filter((code) => !VOCABULARY_CODE.test(code))).toEqual([]);
  });

  it('come after the vocabulary that their terms refer to', () => {
    const codes = [...byCode.keys()];
    const late = vocabularies.filter(({ code, broader }) => broader && codes.indexOf(broader) >= codes.indexOf(code));
    expect(late).toEqual([]);
  });

  it('put genres under disciplines, in their own vocabulary', () => {
    expect(byCode.get('genre')?.broader).toBe('discipline');
    expect(byCode.get('genre')?.concepts.find(({ code }) => code === 'clown')?.broader).toEqual(['circus', 'theatre']);
  });

  it('find a collegiate church among the churches and the places of worship', () => {
    expect(ancestors(byCode.get('venue-kind') as VocabularySeed, 'collegiate')).toEqual(['church', 'place_of_worship']);
  });
});

describe.each(vocabularies.map((vocabulary) => [vocabulary.code, vocabulary] as const))('%s', (_, vocabulary) => {
  const { concepts, title } = vocabulary;

  it('has unique, well formed codes', () => {
    const codes = concepts.map(({ code }) => code);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index || !CONCEPT_CODE.test(code))).toEqual([]);
  });

  it('says every label in every language, in 80 characters at most', () => {
    const labels = [title, ...concepts.map(({ prefLabel }) => prefLabel)].flatMap((text) =>
      LOCALES.map((locale) => text[locale]),
    );
    expect(labels.filter((label) => label.trim() !== label || label.length === 0 || label.length > 80)).toEqual([]);
  });

  it('gives two terms no same French label', () => {
    const labels = concepts.map(({ prefLabel }) => prefLabel.fr);
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  });

  it('refers to broader terms that exist', () => {
    const known = new Set(broaderVocabulary(vocabulary)?.concepts.map(({ code }) => code));
    expect(concepts.flatMap(({ broader = [] }) => broader).filter((code) => !known.has(code))).toEqual([]);
  });

  it('never makes a term broader than itself', () => {
    const inside = vocabulary.broader ? [] : concepts;
    expect(inside.filter(({ code }) => reaches(code, code, inside))).toEqual([]);
  });
});

/** Whether `target` is above `from`; walks each term once, so a cycle ends. */
function reaches(from: string, target: string, concepts: ConceptSeed[], seen = new Set<string>()): boolean {
  const above = concepts.find(({ code }) => code === from)?.broader ?? [];
  return above.some((code) => {
    if (code === target) return true;
    if (seen.has(code)) return false;
    return reaches(code, target, concepts, seen.add(code));
  });
}
