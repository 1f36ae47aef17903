import { answeringFor, mayRemove, mayWrite, type Rules, type EntryRole } from './stewardship';

const rules: Rules = {
  groups: [{ attributes: ['offers', 'startDate'], relation: 'organisers' }],
  stewardRelations: ['steward', 'coEditors'],
};
const role = (given: Partial<EntryRole>): EntryRole => ({
  policy: 'guarded',
  isModerator: false,
  own: ['company'],
  stewards: ['theatre'],
  reached: { organisers: ['festival'] },
  ...given,
});

describe('who answers for an attribute', () => {
  it('is whom its relation points to, else the stewards of the entry', () => {
    expect(answeringFor(role({}), rules, 'offers')).toEqual(['festival']);
    expect(answeringFor(role({ reached: { organisers: [] } }), rules, 'offers')).toEqual(['theatre']);
    expect(answeringFor(role({}), rules, 'capacity')).toEqual(['theatre']);
  });
});

describe('who may write an attribute', () => {
  it.each<[string, Partial<EntryRole>, Record<string, boolean>]>([
    ['a stranger to a guarded entry', {}, { offers: false, capacity: false, steward: false }],
    ['a stranger to an open entry', { policy: 'open' }, { offers: true, capacity: true, steward: false }],
    ['a steward', { own: ['theatre'] }, { offers: false, capacity: true, steward: true }],
    ['an organiser', { own: ['festival'] }, { offers: true, capacity: false, steward: false }],
    ['a moderator', { own: [], isModerator: true }, { offers: true, capacity: true, steward: true }],
    ['anybody, when nobody answers', { stewards: [], reached: {} }, { offers: true, capacity: true, steward: true }],
  ])('%s', (_who, given, expected) => {
    const written = Object.keys(expected).map((name) => [name, mayWrite(role(given), rules, name)]);
    expect(Object.fromEntries(written)).toEqual(expected);
  });
});

describe('who may remove an entry', () => {
  it('is anybody where all write, and its stewards where others propose', () => {
    expect(mayRemove(role({}))).toBe(false);
    expect(mayRemove(role({ policy: 'open' }))).toBe(true);
    expect(mayRemove(role({ own: ['theatre'] }))).toBe(true);
    expect(mayRemove(role({ own: ['festival'] }))).toBe(false);
  });
});
