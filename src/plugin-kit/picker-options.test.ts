import { matchOptions } from './picker-options';

const options = [
  { value: 'title', label: 'Titre' },
  { value: 'subtitle', label: 'Sous-titre' },
  { value: 'pricing', label: 'Tarification', synonyms: ['gratuit', 'payant'] },
  { value: 'ageMin', label: 'Âge minimal', synonyms: ['enfants', 'jeune public'] },
  { value: 'audiences', label: 'Publics', synonyms: ['enfants', 'famille'] },
  { value: 'startDate', label: 'Date', synonyms: ['jour', 'semaine'] },
  { value: 'dateInWords', label: 'Date en toutes lettres' },
  { value: 'access', label: "Services d'accessibilité" },
];
const found = (typed: string) => matchOptions(options, typed).map(({ value }) => value);

describe('what is found among many options', () => {
  it('is all of them before anything is typed', () => {
    expect(found(' ')).toHaveLength(options.length);
  });

  it('is what holds the letters anywhere, whatever their accents and capitals, the beginning of a name first', () => {
    expect(found('titre')).toEqual(['title', 'subtitle']);
    expect(found('AGE')).toEqual(['ageMin']);
    expect(found('toutes')).toEqual(['dateInWords']);
    expect(found('d accessibilite')).toEqual(['access']);
  });

  it('is what other words are used for', () => {
    expect(found('gratuit')).toEqual(['pricing']);
    expect(found('enfant')).toEqual(['ageMin', 'audiences']);
    expect(found('semaine')).toEqual(['startDate']);
  });

  it('has every word that was typed, in its name or in another word for it', () => {
    expect(found('publics famille')).toEqual(['audiences']);
    expect(found('publics lettres')).toEqual([]);
  });

  it('begins with the whole name', () => {
    expect(found('date')[0]).toBe('startDate');
  });
});
