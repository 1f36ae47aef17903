import { candidatePairs } from './blocks';

const pairs = (keys: Record<string, string[]>): Set<string> => {
  const found = new Set<string>();
  for (const candidate of candidatePairs(new Map(Object.entries(keys)))) if (candidate) found.add(candidate.join(' '));
  return found;
};

describe('pairs worth comparing', () => {
  it('share a key, and not only one that narrows', () => {
    expect([...pairs({ b: ['w:jazz'], a: ['w:jazz', '~commune:1'], c: ['~commune:1'] })]).toEqual(['a b']);
  });

  it('share two keys when each is in many entries', () => {
    const many = Object.fromEntries(
      Array.from({ length: 200 }, (_, n) => [`e${n}`, ['w:noel', `~commune:${n % 100}`]]),
    );
    const found = pairs(many);
    expect(found.size).toBe(100);
    expect(found).toContain('e1 e101');
  });
});
