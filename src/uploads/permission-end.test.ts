import { permissionEnds } from './permission-end';

describe('the end of the permission to show a file', () => {
  it('is the last one of the places that show it, and never comes while one has none', () => {
    const [march, april] = ['2027-03-31T22:00:00.000Z', '2027-04-30T22:00:00.000Z'];
    const ends = permissionEnds([
      { file: 'affiche', endsAt: april },
      { file: 'affiche', endsAt: march },
      { file: 'portrait', endsAt: march },
      { file: 'portrait', endsAt: null },
    ]);
    expect([...ends]).toEqual([['affiche', Date.parse(april)]]);
  });
});
