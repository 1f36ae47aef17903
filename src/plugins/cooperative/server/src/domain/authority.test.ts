import { refusalOfGiving, refusalOfMandate, refusalOfWithdrawing, type Standing } from './authority';

const standing = (given: Partial<Standing> = {}): Standing => ({
  isSuperAdministrator: false,
  mandates: [],
  level: null,
  ...given,
});

describe('who gives a right on an organisation', () => {
  it.each<[string, Partial<Standing>, string | null]>([
    ['a manager of it', { level: 'manager' }, null],
    ['a moderator', { mandates: ['moderator'] }, null],
    ['an administrator of the cooperative', { mandates: ['administrator'] }, null],
    ['an editor of it', { level: 'editor' }, 'rights.notYours'],
    ['a channel manager', { mandates: ['channel-manager'] }, 'rights.notYours'],
    ['somebody else', {}, 'rights.notYours'],
  ])('%s', (_who, given, expected) => {
    const giving = { isSelf: false, before: null, level: 'contributor' } as const;
    expect(refusalOfGiving(standing(given), giving)).toBe(expected);
  });

  it('never raises their own, whatever their mandates, and may lower them', () => {
    const editor = { isSelf: true, before: 'editor' } as const;
    const moderator = standing({ level: 'editor', mandates: ['moderator', 'administrator'] });
    expect(refusalOfGiving(moderator, { ...editor, level: 'manager' })).toBe('rights.own');
    expect(refusalOfGiving(standing({ level: 'editor' }), { ...editor, level: 'contributor' })).toBeNull();
  });
});

describe('who withdraws a right', () => {
  it('is a manager, or the person themselves', () => {
    expect(refusalOfWithdrawing(standing({ level: 'editor' }), false)).toBe('rights.notYours');
    expect(refusalOfWithdrawing(standing({ level: 'editor' }), true)).toBeNull();
    expect(refusalOfWithdrawing(standing({ level: 'manager' }), false)).toBeNull();
  });
});

describe('who gives a mandate', () => {
  it('is an administrator, to others', () => {
    expect(refusalOfMandate(standing({ mandates: ['moderator'] }), false)).toBe('mandates.notYours');
    expect(refusalOfMandate(standing({ mandates: ['administrator'] }), false)).toBeNull();
    expect(refusalOfMandate(standing({ mandates: ['administrator'] }), true)).toBe('rights.own');
  });
});
