import { hiddenAttributes, withoutHidden } from './hidden-fields';

const masked = [{ path: 'contact.email', hidden: { attribute: 'visibility', is: 'private' } }];
const contact = (visibility: string) => ({ contact: { email: 'a@b.example', visibility }, name: 'Salle' });

it('keeps what is private of an entry, and nothing else of it', () => {
  expect(hiddenAttributes(masked, contact('private'))).toEqual(['contact']);
  expect(hiddenAttributes(masked, contact('members'))).toEqual([]);
  expect(hiddenAttributes(masked, { contact: null })).toEqual([]);
  expect(withoutHidden(masked, contact('private'))).toEqual({
    contact: { email: null, visibility: 'private' },
    name: 'Salle',
  });
  expect(withoutHidden(masked, contact('members'))).toEqual(contact('members'));
});
