import { answeringFor, mayRemove, mayWrite, type Rules, type Standing } from './stewardship';

const rules: Rules = {
  groups: [{ attributes: ['offers', 'startDate'], relation: 'organisers' }],
  stewardRelations: ['steward', 'coEditors'],
};
const standing = (given: Partial<Standing>): Standing => ({
  policy: 'guarded',
  isModerator: false,
  own: ['company'],
  stewards: ['theatre'],
  reached: { organisers: ['festival'] },
  ...given,
});

describe('who answers for an attribute', () => {
  it('is whom its relation points to, else the stewards of the entry', () => {
    expect(answeringFor(standing({}), rules, 'offers')).toEqual(['festival']);
    expect(answeringFor(standing({ reached: { organisers: [] } }), rules, 'offers')).toEqual(['theatre']);
    expect(answeringFor(standing({}), rules, 'capacity')).toEqual(['theatre']);
  });
});

describe('who may write an attribute', () => {
  it.each<[string, Partial<Standing>, Record<string, boolean>]>([
    ['a stranger to a guarded entry', {}, { offers: false, capacity: false, steward: false }],
    ['a stranger to an open entry', { policy: 'open' }, { offers: true, capacity: true, steward: false }],
    ['a steward', { own: ['theatre'] }, { offers: false, capacity: true, steward: true }],
    ['an organiser', { own: ['festival'] }, { offers: true, capacity: false, steward: false }],
    ['a moderator', { own: [], isModerator: true }, { offers: true, capacity: true, steward: true }],
    ['anybody, when nobody answers', { stewards: [], reached: {} }, { offers: true, capacity: true, steward: true }],
  ])('%s', (_who, given, expected) => {
    const written = Object.keys(expected).map((name) => [name, mayWrite(standing(given), rules, name)]);
    expect(Object.fromEntries(written)).toEqual(expected);
  });
});

describe('who may remove an entry', () => {
  it('is anybody where all write, and its stewards where others propose', () => {
    expect(mayRemove(standing({}))).toBe(false);
    expect(mayRemove(standing({ policy: 'open' }))).toBe(true);
    expect(mayRemove(standing({ own: ['theatre'] }))).toBe(true);
    expect(mayRemove(standing({ own: ['festival'] }))).toBe(false);
  });
});
