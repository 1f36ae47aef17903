import { withheldAttributes, withoutWithheld } from './withheld';

const masked = [{ path: 'contact.email', withheld: { attribute: 'visibility', is: 'private' } }];
const contact = (visibility: string) => ({ contact: { email: 'a@b.example', visibility }, name: 'Salle' });

it('keeps what is private of an entry, and nothing else of it', () => {
  expect(withheldAttributes(masked, contact('private'))).toEqual(['contact']);
  expect(withheldAttributes(masked, contact('members'))).toEqual([]);
  expect(withheldAttributes(masked, { contact: null })).toEqual([]);
  expect(withoutWithheld(masked, contact('private'))).toEqual({
    contact: { email: null, visibility: 'private' },
    name: 'Salle',
  });
  expect(withoutWithheld(masked, contact('members'))).toEqual(contact('members'));
});
