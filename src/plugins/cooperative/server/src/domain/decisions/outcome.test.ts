import { outcomeOf } from './outcome';
import { EVERYBODY, revealingColleges, votingCollege, type Rule } from './rule';
import { tallyOf, type Choice, type CountedVote } from './tally';

const votes = (college: string, ...given: [Choice, number][]): CountedVote[] =>
  given.flatMap(([choice, count]) => Array.from({ length: count }, () => ({ college, choice })));

const members: Rule = { kind: 'members', quorum: 50, majority: 'half' };

describe('one member, one vote', () => {
  it('carries a proposal with more than a half of what was cast for or against', () => {
    const tally = tallyOf({ culture: 10 }, votes('culture', ['for', 3], ['against', 2], ['abstain', 4]));
    expect(outcomeOf(members, tally)).toEqual({ isCarried: true, reason: 'majority', share: 0.6 });
  });

  it('does not carry a proposal on a tie', () => {
    const tally = tallyOf({ culture: 10 }, votes('culture', ['for', 3], ['against', 3]));
    expect(outcomeOf(members, tally)).toEqual({ isCarried: false, reason: 'noMajority', share: 0.5 });
  });

  it('takes exactly two thirds for two thirds', () => {
    const tally = tallyOf({ culture: 3 }, votes('culture', ['for', 2], ['against', 1]));
    expect(outcomeOf({ ...members, majority: 'two-thirds' }, tally).isCarried).toBe(true);
  });

  it('asks for the quorum, of which abstentions are a part', () => {
    const tally = tallyOf({ culture: 10 }, votes('culture', ['for', 4]));
    expect(outcomeOf(members, tally).reason).toBe('noQuorum');
    const attended = tallyOf({ culture: 10 }, votes('culture', ['for', 4], ['abstain', 1]));
    expect(outcomeOf(members, attended).isCarried).toBe(true);
  });

  it('does not carry what nobody voted on, nor what all abstained from', () => {
    expect(outcomeOf({ ...members, quorum: 0 }, tallyOf({ culture: 2 }, [])).reason).toBe('noVotes');
    const abstained = tallyOf({ culture: 2 }, votes('culture', ['abstain', 2]));
    expect(outcomeOf(members, abstained)).toEqual({ isCarried: false, reason: 'noMajority', share: null });
  });
});

describe('a vote by colleges', () => {
  const rule: Rule = { kind: 'colleges', quorum: 0, majority: 'half', weights: { culture: 2, tourism: 1, media: 1 } };

  it('weighs the share of each college, whatever the number of its members', () => {
    const cast = [
      ...votes('culture', ['for', 1], ['against', 2]),
      ...votes('tourism', ['for', 90], ['against', 10]),
      ...votes('media', ['for', 1]),
    ];
    const outcome = outcomeOf(rule, tallyOf({ culture: 3, tourism: 100, media: 1 }, cast));
    expect(outcome).toEqual({ isCarried: true, reason: 'majority', share: 0.641666 });
  });

  it('leaves out a college in which nobody chose', () => {
    const cast = [...votes('culture', ['abstain', 3]), ...votes('tourism', ['for', 2], ['against', 1])];
    const outcome = outcomeOf(rule, tallyOf({ culture: 3, tourism: 3, media: 4 }, cast));
    expect(outcome).toEqual({ isCarried: true, reason: 'majority', share: 0.666666 });
  });

  it('names the colleges that are too small for a secret ballot', () => {
    expect(revealingColleges(rule, { culture: 3, tourism: 2, other: 1 })).toEqual(['tourism']);
    expect(revealingColleges(members, { culture: 1, tourism: 2 })).toEqual([]);
    expect(revealingColleges(members, { culture: 2 })).toEqual([EVERYBODY]);
  });
});

describe('the college of a vote', () => {
  it('is that of the member, none without a weight, and everybody in a secret vote of members', () => {
    const rule: Rule = { kind: 'colleges', quorum: 0, majority: 'half', weights: { culture: 2 } };
    expect(votingCollege(rule, true, 'culture')).toBe('culture');
    expect(votingCollege(rule, false, 'tourism')).toBeNull();
    expect(votingCollege(members, false, 'tourism')).toBe('tourism');
    expect(votingCollege(members, true, 'tourism')).toBe(EVERYBODY);
  });
});

describe('consent', () => {
  const rule: Rule = { kind: 'consent', quorum: 0 };

  it('carries a proposal to which nobody objects', () => {
    const tally = tallyOf({ culture: 3 }, votes('culture', ['for', 1], ['abstain', 1]));
    expect(outcomeOf(rule, tally)).toMatchObject({ isCarried: true, reason: 'consent' });
  });

  it('stops at one objection that stays', () => {
    const tally = tallyOf({ culture: 3 }, votes('culture', ['for', 2], ['against', 1]));
    expect(outcomeOf(rule, tally)).toMatchObject({ isCarried: false, reason: 'objections' });
  });
});
