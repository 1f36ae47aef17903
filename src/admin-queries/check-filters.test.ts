import { MAX_CONDITIONS, rejectedInFilters, rejectedInSort } from './check-filters';

const fields = {
  name: { kind: 'value' },
  id: { kind: 'value' },
  operator: { kind: 'relation', names: ['id', 'documentId', 'name'] },
} as const;
const of = (filters: unknown) => rejectedInFilters(fields as never, filters);
const inSort = (sort: string) => rejectedInSort(fields as never, sort);

describe('the filters of a list of the admin', () => {
  it.each([
    { name: 'Cimes' },
    { $and: [{ name: { $containsi: 'cimes' } }, { __status: { $eq: 'published' } }] },
    { $and: [{ operator: { name: { $contains: 'c' } } }, { operator: { id: { $eq: '4' } } }, { operator: { $null: 'true' } }] },
    { $or: [{ id: { $in: ['1', '2'] } }, { name: { $not: { $startsWith: 'a' } } }, { name: { $notNull: true } }] },
    { $and: { 0: { name: { $eq: 'a' } }, 101: { name: { $eq: 'b' } } } },
  ])('compare what an entry says itself, and the names of what it leads to: %j', (filters) => {
    expect(of(filters)).toEqual([]);
  }); // prettier-ignore

  it.each([
    [{ contact: { email: { $startsWith: 'a' } } }, ['contact.email']],
    [{ $and: [{ operator: { contact: { email: 'a' } } }, { $not: { unknown: 'a' } }] }, ['operator.contact.email', 'unknown']], // prettier-ignore
    [{ operator: { accounts: { email: { $eq: 'a' } }, name: 'b' } }, ['operator.accounts.email']],
    [{ operator: { name: { $eq: { $eq: 'a' } } } }, ['operator.name.$eq']],
    [{ name: { $jsonSupersetOf: '[]' } }, ['name.$jsonSupersetOf']],
    [{ name: [{ $eq: 'a' }] }, ['name']],
    [{ $and: 'x' }, ['filters']],
    [{ $and: [[[[[[[[[[{ name: 'a' }]]]]]]]]]] }, ['filters']],
    [{ $or: Array.from({ length: MAX_CONDITIONS + 1 }, () => ({ name: 'a' })) }, ['filters']],
  ])('go no further: %j', (filters, refused) => {
    expect(of(filters)).toEqual(refused);
  });
});

it('sorts a list by what an entry says itself, and by the names of what it leads to', () => {
  expect(inSort('name:ASC,operator.name:desc,status:DESC,id')).toEqual([]);
  expect(inSort('contact.email:ASC,operator.contact:ASC,operator.name.x,name:up,operator')).toEqual([
    'contact.email:ASC',
    'operator.contact:ASC',
    'operator.name.x',
    'name:up',
    'operator',
  ]);
});
