import { withoutPointers, type Forgotten } from './without-person';

const forgotten: Forgotten = {
  documentIds: ['p1'],
  words: ['Lila Hajosi'],
  wordings: ['creditedAs'],
  substitute: 'Nom retiré',
};

describe('a person who is taken out', () => {
  it('leaves a credit its role, and the other credits', () => {
    const lila = { documentId: 'p1', name: 'Lila Hajosi' };
    const other = { documentId: 'p2', name: 'Jean Petit' };
    const role = { documentId: 'r', name: 'Chant' };
    expect(
      withoutPointers(
        { credits: [{ role, person: lila, creditedAs: 'L. H.' }, { role, person: other, creditedAs: 'J. P.' }, { role, person: null, creditedAs: 'Lila Hajosi' }], guests: [lila, other] }, // prettier-ignore
        forgotten,
      ),
    ).toEqual({
      credits: [
        { role, person: null, creditedAs: 'Nom retiré' },
        { role, person: other, creditedAs: 'J. P.' },
        { role, person: null, creditedAs: 'Nom retiré' },
      ],
      guests: [other],
    });
  });
});
