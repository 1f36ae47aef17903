import { mergeOf } from './merge';

describe('two texts of one entry', () => {
  const base = { name: 'Vieux Collège', capacity: 100, note: null, kinds: [{ documentId: 'a', name: 'Salle' }] };

  it('keeps what only one of the two changed, and leaves the rest to choose', () => {
    const theirs = { ...base, name: 'Le Vieux Collège', capacity: 110 };
    const mine = { ...base, name: 'Salle du Vieux Collège', note: 'Chauffée' };
    expect(mergeOf(base, theirs, mine)).toEqual([
      {
        attribute: 'name',
        base: 'Vieux Collège',
        theirs: 'Le Vieux Collège',
        mine: 'Salle du Vieux Collège',
        chosen: null,
      },
      { attribute: 'capacity', base: 100, theirs: 110, mine: 100, chosen: 'theirs' },
      { attribute: 'note', base: null, theirs: null, mine: 'Chauffée', chosen: 'mine' },
    ]);
  });

  it('finds nothing to choose where both wrote the same, under whatever name it goes', () => {
    const mine = { ...base, name: 'Salle', kinds: [{ documentId: 'a', name: 'Salle de spectacle' }] };
    expect(mergeOf(base, { ...base, name: 'Salle' }, mine)).toEqual([]);
  });

  it('asks about everything when what both began with is not known', () => {
    expect(mergeOf(null, { name: 'Un' }, { name: 'Deux' })).toEqual([
      { attribute: 'name', theirs: 'Un', mine: 'Deux', chosen: null },
    ]);
  });
});
