import { errorOfGiving, errorOfMandate, errorOfWithdrawing, type Authority } from './authority';

const authority = (given: Partial<Authority> = {}): Authority => ({
  isSuperAdministrator: false,
  mandates: [],
  level: null,
  ...given,
});

describe('who gives a right on an organisation', () => {
  it.each<[string, Partial<Authority>, string | null]>([
    ['a manager of it', { level: 'manager' }, null],
    ['a moderator', { mandates: ['moderator'] }, null],
    ['an administrator of the cooperative', { mandates: ['administrator'] }, null],
    ['an editor of it', { level: 'editor' }, 'rights.notYours'],
    ['a channel manager', { mandates: ['channel-manager'] }, 'rights.notYours'],
    ['somebody else', {}, 'rights.notYours'],
  ])('%s', (_who, given, expected) => {
    const giving = { isSelf: false, before: null, level: 'contributor' } as const;
    expect(errorOfGiving(authority(given), giving)).toBe(expected);
  });

  it('never raises their own, whatever their mandates, and may lower them', () => {
    const editor = { isSelf: true, before: 'editor' } as const;
    const moderator = authority({ level: 'editor', mandates: ['moderator', 'administrator'] });
    expect(errorOfGiving(moderator, { ...editor, level: 'manager' })).toBe('rights.own');
    expect(errorOfGiving(authority({ level: 'editor' }), { ...editor, level: 'contributor' })).toBeNull();
  });
});

describe('who withdraws a right', () => {
  it('is a manager, or the person themselves', () => {
    expect(errorOfWithdrawing(authority({ level: 'editor' }), false)).toBe('rights.notYours');
    expect(errorOfWithdrawing(authority({ level: 'editor' }), true)).toBeNull();
    expect(errorOfWithdrawing(authority({ level: 'manager' }), false)).toBeNull();
  });
});

describe('who gives a mandate', () => {
  it('is an administrator, to others', () => {
    expect(errorOfMandate(authority({ mandates: ['moderator'] }), false)).toBe('mandates.notYours');
    expect(errorOfMandate(authority({ mandates: ['administrator'] }), false)).toBeNull();
    expect(errorOfMandate(authority({ mandates: ['administrator'] }), true)).toBe('rights.own');
  });
});
