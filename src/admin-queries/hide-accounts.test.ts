import { withoutAddresses } from './hide-accounts';

it('leaves the names of who wrote an entry, at any depth, and what an entry says itself', () => {
  const account = { id: 7, firstname: 'Zoé', lastname: 'Roux', username: 'zoe@cimes.example', email: 'zoe@cimes.example', isActive: true }; // prettier-ignore
  const names = { id: 7, firstname: 'Zoé', lastname: 'Roux' };
  const updatedAt = new Date(0);
  expect(
    withoutAddresses({
      data: { name: 'Cimes', updatedAt, createdBy: account, contact: { email: 'accueil@cimes.example', phone: null } },
      meta: { availableStatus: [{ updatedBy: account, steward: { accounts: [account] } }] },
    }),
  ).toEqual({
    data: { name: 'Cimes', updatedAt, createdBy: names, contact: { email: 'accueil@cimes.example', phone: null } },
    meta: { availableStatus: [{ updatedBy: names, steward: { accounts: [names] } }] },
  });
});
