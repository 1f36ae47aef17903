import { findTerms } from './find-terms';
import type { Term } from './source';

const term = (code: string, fr: string, more: Partial<Term> = {}): Term => ({
  code,
  label: { fr },
  broader: [],
  ...more,
});
const BRIANCON = term('05023', 'Briançon', { aliases: ['05100'] });
const COMMUNES = [BRIANCON, term('05093', 'Névache', { aliases: ['05100'] }), term('05133', 'Saint-Chaffrey')];
const DISCIPLINES = [
  term('music', 'Musique', { label: { fr: 'Musique', en: 'Music' } }),
  term('puppetry', 'Marionnettes'),
];

describe('terms that a reader writes', () => {
  it.each([
    ['05023', ['05023']],
    ['Briançon', ['05023']],
    ['briancon', ['05023']],
    ['05100', ['05023', '05093']],
  ])('are communes: %s', (text, codes) => {
    expect(findTerms([text], COMMUNES)).toEqual({ codes });
  });

  it.each([
    ['music', ['music']],
    ['MUSIC', ['music']],
    ['Musique', ['music']],
    ['musiques', ['music']],
    ['marionnette', ['puppetry']],
  ])('are disciplines: %s', (text, codes) => {
    expect(findTerms([text], DISCIPLINES)).toEqual({ codes });
  });

  it('are said to be unknown, with those that come near', () => {
    expect(findTerms(['music', 'Briancom'], COMMUNES)).toMatchObject({ unknown: 'music', nearest: [] });
    expect(findTerms(['Briancom'], COMMUNES)).toEqual({ unknown: 'Briancom', nearest: [BRIANCON] });
    expect(findTerms(['Chaffrey'], COMMUNES)).toMatchObject({ nearest: [{ code: '05133' }] });
  });

  it('may be the identifier of an entry that is no longer published', () => {
    expect(findTerms(['abcdefghijklmnopqrstuvwx'], [])).toEqual({ codes: ['abcdefghijklmnopqrstuvwx'] });
  });
});
