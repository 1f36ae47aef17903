import { proposedFields, stateAfter } from './suggestion';

const accepted = { isAccepted: true, administratorId: 1, at: 1 };
const refused = { isAccepted: false, administratorId: 1, at: 1 };

describe('a suggestion', () => {
  const values = { name: 'Salle du Vieux Collège', capacity: 120 };

  it('waits until each of its values is answered, then tells how', () => {
    expect(stateAfter(values, {})).toBe('pending');
    expect(stateAfter(values, { name: accepted })).toBe('pending');
    expect(stateAfter(values, { name: accepted, capacity: accepted })).toBe('accepted');
    expect(stateAfter(values, { name: accepted, capacity: refused })).toBe('partly');
    expect(stateAfter(values, { name: refused, capacity: refused })).toBe('refused');
  });

  it('shows what is there now, and whether it is still what the suggestion was made for', () => {
    const base = { name: 'Vieux Collège', capacity: 100 };
    expect(proposedFields(base, values, { name: 'Vieux Collège', capacity: 110 }, { name: accepted })).toEqual([
      {
        attribute: 'name',
        before: 'Vieux Collège',
        proposed: 'Salle du Vieux Collège',
        current: 'Vieux Collège',
        hasChanged: false,
        decision: accepted,
      },
      { attribute: 'capacity', before: 100, proposed: 120, current: 110, hasChanged: true, decision: null },
    ]);
  });
});
