import { readJoinForm, typedOf } from './join-form';

const typed = (given: Record<string, unknown>) =>
  typedOf({
    ...{ firstname: 'Léa', lastname: 'D’Angelo', email: 'Lea@Example.fr', kind: 'person', college: 'spectators' },
    ...{ why: 'Je vais au théâtre toutes les semaines.', notice: 'yes' },
    ...given,
  });
const problems = (given: Record<string, unknown>) => {
  const read = readJoinForm(typed(given));
  return 'problems' in read ? read.problems : {};
};

describe('the form to join', () => {
  it('is read as a request', () => {
    expect(readJoinForm(typed({}))).toEqual({
      request: {
        ...{ firstname: 'Léa', lastname: 'D’Angelo', email: 'lea@example.fr', kind: 'person', college: 'spectators' },
        ...{ why: 'Je vais au théâtre toutes les semaines.' },
        ...{ organisation: null, organisationName: null, commune: null },
      },
    });
  });

  it('says what is to be corrected, field by field', () => {
    expect(problems({ firstname: '', email: 'lea', why: 'Oui', notice: '', college: '' })).toEqual({
      ...{ firstname: 'missing', email: 'email', why: 'why', notice: 'notice', college: 'college' },
    });
    expect(problems({ kind: '' })).toEqual({ kind: 'kind' });
    expect(problems({ kind: 'existing' })).toEqual({ organisation: 'organisation' });
    expect(problems({ kind: 'new' })).toEqual({ organisationName: 'missing', commune: 'missing' });
  });

  it.each([
    ['markup', { firstname: '<script>' }],
    ['an address in a name', { lastname: 'https://casino.example' }],
    ['several addresses in a text', { why: 'http://a.example http://b.example http://c.example' }],
    ['a control character', { lastname: 'A\u0007B' }],
    ['no letter at all', { lastname: '1234' }],
  ])('refuses %s', (_what, given) => {
    expect(Object.values(problems(given))).toEqual(['characters']);
  });

  it('takes nothing but texts from a body', () => {
    expect(
      typedOf({ firstname: { $ne: '' }, lastname: ['a', 'b'], email: 7, __proto__: { kind: 'new' } }),
    ).toMatchObject({ firstname: '', lastname: '', email: '', kind: '' });
    expect(typedOf(null).why).toBe('');
    expect(typedOf({ why: 'a\u0000b\u200Bc' }).why).toBe('abc');
  });
});
