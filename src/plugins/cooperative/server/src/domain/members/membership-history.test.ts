import { organisationsAfter } from './membership-history';

const change = (action: string, organisationDocumentId: string | null) => ({ action, organisationDocumentId });

describe('the organisations in whose name a person writes', () => {
  it('are those that were given and not withdrawn since', () => {
    const changes = [
      change('member.joined', null),
      change('membership.given', 'cimes'),
      change('membership.given', 'col'),
      change('membership.changed', 'col'),
      change('membership.withdrawn', 'cimes'),
    ];
    expect(organisationsAfter(changes)).toEqual(['col']);
    expect(organisationsAfter([...changes, change('membership.given', 'cimes')])).toEqual(['col', 'cimes']);
  });
});
