import { effectiveChoiceOf, representedBy, wouldLoop } from './delegation';
import type { Choice } from './tally';

const delegations = new Map([
  ['choir', 'festival'],
  ['festival', 'theatre'],
  ['museum', 'theatre'],
]);

describe('a delegation', () => {
  it('is refused when it leads back to who gives it', () => {
    expect(wouldLoop(delegations, 'theatre', 'choir')).toBe(true);
    expect(wouldLoop(delegations, 'theatre', 'theatre')).toBe(true);
    expect(wouldLoop(delegations, 'theatre', 'library')).toBe(false);
  });

  it('follows the chain to the first one who voted', () => {
    const ballots = new Map<string, Choice>([['theatre', 'for']]);
    expect(effectiveChoiceOf('choir', ballots, delegations)).toBe('for');
    expect(effectiveChoiceOf('library', ballots, delegations)).toBeNull();
  });

  it('gives way to the vote of the member itself', () => {
    const ballots = new Map<string, Choice>([
      ['theatre', 'for'],
      ['festival', 'against'],
    ]);
    expect(effectiveChoiceOf('festival', ballots, delegations)).toBe('against');
    expect(effectiveChoiceOf('choir', ballots, delegations)).toBe('against');
    expect(effectiveChoiceOf('museum', ballots, delegations)).toBe('for');
  });

  it('ends when a loop was there nevertheless', () => {
    const loop = new Map([
      ['one', 'two'],
      ['two', 'one'],
    ]);
    expect(effectiveChoiceOf('one', new Map(), loop)).toBeNull();
    expect(representedBy('one', new Set(), loop)).toEqual(['two']);
  });

  it('represents, in a secret ballot, those of the chain who have not voted', () => {
    expect(representedBy('theatre', new Set(), delegations).sort()).toEqual(['choir', 'festival', 'museum']);
    expect(representedBy('theatre', new Set(['festival']), delegations)).toEqual(['museum']);
  });
});
