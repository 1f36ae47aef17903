import { nextBest, qualityOf } from './completeness';
import type { Criterion } from './criterion';
import { askingOf, monthsLater } from './freshness';
import { lackingFor } from './readiness';

const text = (fr: string) => ({ fr });
const criterion = (code: string, weight: number, rest: Partial<Criterion> = {}): Criterion => ({
  ...{ code, attribute: code, weight, what: text(code), advice: text(code) },
  ...rest,
});

const CRITERIA = [
  criterion('title', 10),
  criterion('price', 10, { filledBy: ['pricing', 'priceNote'], emptyValues: ['unknown'] }),
  criterion('picture', 15, {
    filledBy: ['pictures', 'production.pictures', 'groups.pictures'],
    holding: ['file', 'licence'],
    channelFields: ['pictures'],
  }),
];
const WEIGHTS = { title: 10, price: 10, picture: 15 };
const licensed = { file: { id: 1 }, licence: { id: 2 } };
const missing = (state: Record<string, unknown>) => qualityOf(state, CRITERIA, WEIGHTS).missing;

describe('completeness', () => {
  it('goes from 0 to 100 with what counts for most', () => {
    expect(qualityOf({}, CRITERIA, WEIGHTS)).toEqual({ score: 0, missing: ['title', 'price', 'picture'] });
    expect(qualityOf({ title: 'Le Misanthrope' }, CRITERIA, WEIGHTS).score).toBe(29);
    const whole = { title: 'Le Misanthrope', priceNote: { fr: 'Au chapeau' }, pictures: [licensed] };
    expect(qualityOf(whole, CRITERIA, WEIGHTS)).toEqual({ score: 100, missing: [] });
  });

  it('takes nothing for something neither blanks, nor empty lists, nor values that say nothing', () => {
    expect(missing({ title: '  ', pricing: 'unknown', priceNote: { fr: '' }, pictures: [] })).toEqual([
      'title',
      'price',
      'picture',
    ]);
    expect(missing({ title: 'Le Misanthrope', pricing: 'free' })).toEqual(['picture']);
  });

  it('wants of a picture all that lets it be published, in one and the same', () => {
    expect(missing({ title: 'x', pricing: 'free', pictures: [{ file: { id: 1 } }, { licence: { id: 2 } }] })).toEqual([
      'picture',
    ]);
    expect(missing({ title: 'x', pricing: 'free', pictures: [{ file: { id: 1 } }, licensed] })).toEqual([]);
  });

  it('counts what is inherited, of one or of several', () => {
    const state = { title: 'x', pricing: 'free' };
    expect(missing({ ...state, production: { pictures: [licensed] } })).toEqual([]);
    expect(missing({ ...state, production: null, groups: [{ pictures: [] }, { pictures: [licensed] }] })).toEqual([]);
  });

  it('follows the weights that the cooperative gives, and asks for nothing that counts for nothing', () => {
    expect(qualityOf({ title: 'x' }, CRITERIA, { title: 1, price: 0, picture: 0 })).toEqual({
      score: 100,
      missing: [],
    });
    expect(qualityOf({}, CRITERIA, {})).toEqual({ score: 100, missing: [] });
  });

  it('advises what brings most first, with the points that it brings', () => {
    expect(nextBest(['price', 'picture'], CRITERIA, WEIGHTS)).toMatchObject({
      criterion: { code: 'picture' },
      points: 42,
    });
    expect(nextBest(['title', 'price'], CRITERIA, WEIGHTS)).toMatchObject({ criterion: { code: 'title' } });
    expect(nextBest([], CRITERIA, WEIGHTS)).toBeNull();
  });

  it('asks for a channel only what its items show', () => {
    const contract = { documentId: 'c', name: text('Agenda'), fields: ['title', 'pictures'] };
    expect(lackingFor(contract, CRITERIA, ['price', 'picture'])).toEqual(['picture']);
    expect(lackingFor({ ...contract, fields: ['title'] }, CRITERIA, ['price', 'picture'])).toEqual([]);
  });
});

describe('freshness', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-11-15', 6, '2027-05-15'],
  ])('asks about %s after %i months, on %s', (date, months, expected) => {
    expect(monthsLater(date, months)).toBe(expected);
  });

  it('counts from the last confirmation, else from when the entry was made', () => {
    const venue = { confirmedDate: null, createdDate: '2026-03-12', endDate: null };
    expect(askingOf(venue, 12)).toEqual({ dueDate: '2027-03-12', pastDate: null });
    expect(askingOf({ ...venue, confirmedDate: '2026-10-01' }, 12).dueDate).toBe('2027-10-01');
    expect(askingOf(venue, null).dueDate).toBeNull();
  });

  it('never asks about what will be over by then, and no longer about what is over', () => {
    const date = { confirmedDate: null, createdDate: '2026-03-12', endDate: '2026-09-01' };
    expect(askingOf(date, 6).dueDate).toBeNull();
    expect(askingOf({ ...date, endDate: '2027-01-10' }, 6)).toEqual({ dueDate: '2026-09-12', pastDate: '2027-01-10' });
  });
});
