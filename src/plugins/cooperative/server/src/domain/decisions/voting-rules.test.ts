import { milliseconds } from 'date-fns';
import { lackingIn, NOTHING_ASKED, rulesFor } from './voting-rules';

const at = Date.UTC(2027, 2, 1);
const vote = {
  rule: { kind: 'members', quorum: 50, majority: 'half' },
  voteAt: at + milliseconds({ days: 1 }),
  closesAt: at + milliseconds({ days: 4 }),
} as const;
const byColleges = { ...vote.rule, kind: 'colleges', weights: { culture: 2, spectators: 1 } } as const;

describe('a vote', () => {
  const asked = { noticeDays: 1, voteDays: 3, quorum: 50, weights: { culture: 2, spectators: 1 } };

  it('is free until the cooperative has chosen its rules', () => {
    const hasty = { rule: { kind: 'members', quorum: 0, majority: 'half' }, voteAt: at, closesAt: at + 1 } as const;
    expect(lackingIn(hasty, NOTHING_ASKED, at)).toBeNull();
    expect(lackingIn({ ...vote, rule: byColleges }, NOTHING_ASKED, at)).toBeNull();
  });

  it('has at least the notice, the days, the quorum and the weights that the cooperative asks for', () => {
    expect(lackingIn(vote, asked, at)).toBeNull();
    expect(lackingIn({ ...vote, rule: byColleges }, asked, at)).toBeNull();
    expect(lackingIn({ ...vote, rule: { kind: 'consent', quorum: 50 } }, asked, at)).toBeNull();
  });

  it.each([
    ['a low quorum', { rule: { ...vote.rule, quorum: 49 } }, 'quorum'],
    ['other weights', { rule: { ...byColleges, weights: { culture: 2 } } }, 'weights'],
    ['a vote at once', { voteAt: at }, 'noticeDays'],
    ['a vote of a minute', { closesAt: vote.voteAt + 60_000 }, 'voteDays'],
  ] as const)('is refused with %s', (_what, changed, lacking) => {
    expect(lackingIn({ ...vote, ...changed }, asked, at)).toBe(lacking);
  });

  it('may last a day of 23 hours', () => {
    expect(lackingIn({ ...vote, closesAt: vote.closesAt - milliseconds({ days: 1 }) / 24 }, asked, at)).toBeNull();
  });
});

describe('a vote that gives a mandate', () => {
  const mandate = { kind: 'mandate' } as const;

  it('leaves a day to know of it, three to vote, and asks half of the members, whatever the cooperative chose', () => {
    expect(rulesFor(mandate, NOTHING_ASKED)).toMatchObject({ noticeDays: 1, voteDays: 3, quorum: 50 });
    expect(rulesFor(mandate, { ...NOTHING_ASKED, voteDays: 7 })).toMatchObject({ voteDays: 7, quorum: 50 });
  });

  it('goes by college only with the weights of the cooperative, not of whoever proposes it', () => {
    const byCollege = { ...vote, rule: byColleges };
    expect(lackingIn(byCollege, rulesFor(mandate, NOTHING_ASKED), at)).toBe('weights');
    expect(lackingIn(byCollege, rulesFor(mandate, { ...NOTHING_ASKED, weights: byColleges.weights }), at)).toBeNull();
  });

  it('asks of other votes what the cooperative chose, and no more', () => {
    expect(rulesFor({ kind: 'policy' }, NOTHING_ASKED)).toEqual(NOTHING_ASKED);
    expect(rulesFor(null, NOTHING_ASKED)).toEqual(NOTHING_ASKED);
  });
});
