import { lackingForMandate } from './mandate-vote';

const DAY = 86_400_000;
const at = Date.UTC(2027, 2, 1);
const vote = {
  rule: { kind: 'members', quorum: 50, majority: 'half' },
  voteAt: at + DAY,
  closesAt: at + 4 * DAY,
} as const;

describe('a vote that gives a mandate', () => {
  it('leaves a day to know of it, three to vote, and asks half of the members', () => {
    expect(lackingForMandate(vote, at)).toBeNull();
    expect(lackingForMandate({ ...vote, rule: { kind: 'consent', quorum: 50 } }, at)).toBeNull();
  });

  it.each([
    ['a low quorum', { rule: { ...vote.rule, quorum: 49 } }, 'rule'],
    [
      'weights, which whoever proposes it would choose',
      { rule: { ...vote.rule, kind: 'colleges', weights: { spectators: 1 } } },
      'rule',
    ],
    ['a vote at once', { voteAt: at }, 'voteAt'],
    ['a vote of a minute', { closesAt: vote.voteAt + 60_000 }, 'closesAt'],
  ] as const)('is refused with %s', (_what, changed, lacking) => {
    expect(lackingForMandate({ ...vote, ...changed }, at)).toBe(lacking);
  });

  it('may last a day of 23 hours', () => {
    expect(lackingForMandate({ ...vote, closesAt: vote.closesAt - DAY / 24 }, at)).toBeNull();
  });
});
