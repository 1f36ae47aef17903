import { misplacedInstant, phaseAt, type Calendar } from './calendar';

const calendar: Calendar = { debateAt: 100, amendmentsAt: 200, voteAt: 300, closesAt: 400 };

describe('the calendar of a proposal', () => {
  it.each([
    [99, 'announced'],
    [100, 'debate'],
    [200, 'amendments'],
    [300, 'vote'],
    [399, 'vote'],
    [400, 'closed'],
  ])('at %i is in its part "%s"', (now, phase) => {
    expect(phaseAt(calendar, now)).toBe(phase);
  });

  it('goes from the debate to the vote when no amendment is taken', () => {
    expect(phaseAt({ ...calendar, amendmentsAt: null }, 250)).toBe('debate');
  });

  it('names the instant that comes too early', () => {
    expect(misplacedInstant(calendar)).toBeNull();
    expect(misplacedInstant({ ...calendar, amendmentsAt: 50 })).toBe('amendmentsAt');
    expect(misplacedInstant({ ...calendar, voteAt: 150 })).toBe('voteAt');
    expect(misplacedInstant({ ...calendar, closesAt: 300 })).toBe('closesAt');
  });
});
